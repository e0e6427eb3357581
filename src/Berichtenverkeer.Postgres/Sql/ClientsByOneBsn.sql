select c.gemeente, c.client_id
from kern.client c
where c.gemeente = any(array(select distinct e.gemeente from bron.eenheid e)) and c.domein in ('jw', 'wmo') and c.bsn = @Waarde and c.versie = 1
order by c.gemeente, c.client_id
