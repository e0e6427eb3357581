select t.categorie as Categorie, t.code as Code, t.van as Van, t.tot as Tot
from ref.lijst_landelijk t
where t.lijst_id = (
    select max(l.lijst_id) from ref.lijst l
    where l.soort = 'landelijk' and l.gemeente = @Gemeente and l.domein = @Domein
      and l.lijst_id <= (select r.lijst_tot from bron.run r where r.run_id = @RunId))
order by t.categorie, t.code nulls first, t.van nulls first
