-- How often verzoeken were judged before, withdrawn or not.
select b.bericht_id as BerichtId, max(b.beoordeling) as Beoordeling
from kern.gt_besluit b
where b.gemeente = @Gemeente and b.bericht_id = any(@BerichtIds::bigint[])
group by b.bericht_id
