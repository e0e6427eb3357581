update bron.bericht b
set uitkomst = nieuw.uitkomst, reden = nieuw.reden, tekst = nieuw.tekst
from unnest(@BerichtIds::bigint[], @Uitkomsten::text[], @Redenen::text[], @Teksten::text[]) as nieuw(bericht_id, uitkomst, reden, tekst)
where b.bericht_id = nieuw.bericht_id
