select t.aanbieder as Aanbieder, t.plafond as Plafond, t.van as Van, t.tot as Tot
from ref.lijst_plafond t
where t.lijst_id = (
    select max(l.lijst_id) from ref.lijst l
    where l.soort = 'plafonds' and l.gemeente = @Gemeente and l.domein = @Domein
      and l.lijst_id <= (select r.lijst_tot from bron.run r where r.run_id = @RunId))
order by t.aanbieder, t.van
