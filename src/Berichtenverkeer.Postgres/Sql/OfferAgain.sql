-- The offers so far keep the outcome that they had: the counts of their run do not change any more.
with eerder as (
    update bron.aanbieding a
    set uitkomst = b.uitkomst, reden = b.reden, tekst = b.tekst
    from bron.bericht b
    where b.bericht_id = any(@BerichtIds::bigint[]) and a.bericht_id = b.bericht_id and a.uitkomst is null
), bevinding as (
    delete from bron.bevinding where bericht_id = any(@BerichtIds::bigint[])
)
insert into bron.aanbieding (aanbieding_id, run_id, herkomst, lengte, sha256, bericht_id)
select nieuw.aanbieding_id, @RunId::bigint, 'quarantaine, bericht ' || b.bericht_id, b.lengte, b.sha256, b.bericht_id
from unnest(@AanbiedingIds::bigint[], @BerichtIds::bigint[]) as nieuw(aanbieding_id, bericht_id)
join bron.bericht b on b.bericht_id = nieuw.bericht_id
