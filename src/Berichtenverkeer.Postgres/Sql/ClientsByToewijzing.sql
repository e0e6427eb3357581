select distinct t.gemeente, t.client_id
from kern.toewijzing t
where t.gemeente = any(array(select distinct e.gemeente from bron.eenheid e)) and t.domein in ('jw', 'wmo') and t.sleutel = @Waarde
order by t.gemeente, t.client_id
