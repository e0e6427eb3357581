select s.werkelijk as Oordeel, count(*) as Aantal
from kern.gt_stand s
where s.uitkomst in ('open', 'in_onderzoek') and s.overleg_uitkomst is distinct from 'ingetrokken'
  and (@Gemeente::text is null or s.gemeente = @Gemeente)
group by s.werkelijk
