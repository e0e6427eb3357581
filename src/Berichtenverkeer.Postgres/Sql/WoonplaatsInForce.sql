select encode(t.client, 'hex') as Client, t.gemeente as Gemeente, t.van as Van, t.tot as Tot
from ref.lijst_woonplaats t
where t.lijst_id = (
    select max(l.lijst_id) from ref.lijst l
    where l.soort = 'woonplaatsen' and l.gemeente = @Gemeente and l.domein = @Domein
      and l.lijst_id <= (select r.lijst_tot from bron.run r where r.run_id = @RunId))
order by t.client, t.van nulls first, t.gemeente
