select distinct on (c.client_id) c.client_id as ClientId, c.bsn as Bsn
from kern.client c
where c.gemeente = @Gemeente and c.domein = @Domein
  and c.client_id in (select b.client_id from kern.gt_besluit b where b.gemeente = @Gemeente and b.domein = @Domein)
  and not exists (select from kern.client_pseudoniem p where p.gemeente = c.gemeente and p.client_id = c.client_id and p.sleutel_id = @SleutelId)
order by c.client_id, c.versie desc
