select bericht_id
from bron.werk
where gemeente = @Gemeente and domein = @Domein and run_id = @RunId and bericht_id = any(@BerichtIds::bigint[])
