-- Messages offered in this run that do not follow their schema: see FaultsOwed for which of them are owed a foutbericht.
select b.bericht_id
from bron.run r
join lateral (
    select distinct a.bericht_id
    from bron.aanbieding a
    where a.run_id = r.run_id and a.bericht_id is not null
) offered on true
join bron.bericht b on b.bericht_id = offered.bericht_id and b.uitkomst = 'afgekeurd'
join bron.bevinding v on v.bericht_id = b.bericht_id and v.volgnr = 1 and v.niveau in ('xml', 'xsd')
where r.run_id = @RunId and r.soort = 'verwerk'
order by b.bericht_id
