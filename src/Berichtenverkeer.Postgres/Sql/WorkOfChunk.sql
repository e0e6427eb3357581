select w.bericht_id as BerichtId, w.klaar as Klaar, b.op_datum as OpDatum
from bron.werk w
join bron.bericht b on b.bericht_id = w.bericht_id
where w.gemeente = @Gemeente and w.domein = @Domein and w.run_id = @RunId and w.bericht_id = any(@BerichtIds::bigint[])
