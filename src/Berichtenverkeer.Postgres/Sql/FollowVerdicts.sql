update bron.bericht b
set uitkomst = oordeel.uitkomst
from unnest(@BerichtIds::bigint[], @Uitkomsten::text[]) as oordeel(bericht_id, uitkomst)
where b.bericht_id = oordeel.bericht_id and b.uitkomst in ('geaccepteerd', 'deels_afgewezen')
