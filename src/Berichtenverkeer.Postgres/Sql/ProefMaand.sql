select max(b.dagtekening)
from kern.bericht b
where b.nummer in (315, 317) and b.dagtekening < @Voor and b.uitkomst = 'geaccepteerd' and not b.retour and b.ingetrokken_door_run is null
