select distinct c.client_id
from kern.bericht b
join kern.bericht_client c on c.gemeente = b.gemeente and c.bericht_id = b.bericht_id
where b.gemeente = @Gemeente and b.domein = @Domein
  and b.nummer in (315, 317) and b.dagtekening between @Van and @Tot and b.uitkomst = 'geaccepteerd' and not b.retour and b.ingetrokken_door_run is null
order by c.client_id
