select sleutel, toewijzing_id, aanbieder, client_id
from kern.toewijzing
where gemeente = @Gemeente and domein = @Domein and sleutel = any(@Sleutels::text[])
