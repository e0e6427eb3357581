with klaar as (
    update bron.werk
    set klaar = true
    where gemeente = @Gemeente and domein = @Domein and run_id = @RunId and bericht_id = any(@BerichtIds::bigint[]) and not klaar
    returning bericht_id
)
update bron.bericht b
set uitkomst = nieuw.uitkomst, reden = nieuw.reden, tekst = nieuw.tekst
from unnest(@BerichtIds::bigint[], @Uitkomsten::text[], @Redenen::text[], @Teksten::text[]) as nieuw(bericht_id, uitkomst, reden, tekst)
join klaar on klaar.bericht_id = nieuw.bericht_id
where b.bericht_id = nieuw.bericht_id
returning b.bericht_id, b.op_datum
