select distinct b.gemeente as Gemeente, b.domein as Domein
from kern.bericht b
where b.nummer in (315, 317) and b.dagtekening between @Van and @Tot and b.uitkomst = 'geaccepteerd' and not b.retour and b.ingetrokken_door_run is null
order by b.gemeente, b.domein
