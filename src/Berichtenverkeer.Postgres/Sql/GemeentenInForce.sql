select g.code as Code, g.van as Van, g.tot as Tot
from ref.lijst_gemeente g
where g.lijst_id = (
    select max(l.lijst_id) from ref.lijst l
    where l.soort = 'gemeenten' and l.lijst_id <= (select r.lijst_tot from bron.run r where r.run_id = @RunId))
order by g.code, g.van nulls first
