select t.aanbieder as Aanbieder, t.code as Code, t.eenheid as Eenheid, t.tarief as Tarief, t.van as Van, t.tot as Tot
from ref.lijst_tarief t
where t.lijst_id = (
    select max(l.lijst_id) from ref.lijst l
    where l.soort = 'tarieven' and l.gemeente = @Gemeente and l.domein = @Domein
      and l.lijst_id <= (select r.lijst_tot from bron.run r where r.run_id = @RunId))
order by t.aanbieder nulls first, t.code, t.van nulls first, t.eenheid, t.tarief
