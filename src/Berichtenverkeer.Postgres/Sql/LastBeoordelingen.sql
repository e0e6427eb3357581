-- How often verzoeken were judged before, withdrawn or not. One search per verzoek: see DossierToewijzingen.
select b.bericht_id as BerichtId, max(b.beoordeling) as Beoordeling
from (select distinct unnest(@BerichtIds::bigint[]) as bericht_id) gevraagd
cross join lateral (
    select * from kern.gt_besluit b where b.gemeente = @Gemeente and b.bericht_id = gevraagd.bericht_id offset 0) b
group by b.bericht_id
