select p.categorie as Categorie, p.code as Code, p.van as Van, p.tot as Tot
from ref.lijst_productcode p
where p.lijst_id = (
    select max(l.lijst_id) from ref.lijst l
    where l.soort = 'productcodes' and l.gemeente = @Gemeente and l.domein = @Domein
      and l.lijst_id <= (select r.lijst_tot from bron.run r where r.run_id = @RunId))
order by p.categorie, p.code, p.van nulls first
