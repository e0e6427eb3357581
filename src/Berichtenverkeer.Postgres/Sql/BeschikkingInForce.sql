select t.nummer as Nummer, encode(t.client, 'hex') as Client, t.ingangsdatum as Ingangsdatum
from ref.lijst_beschikking t
where t.lijst_id = (
    select max(l.lijst_id) from ref.lijst l
    where l.soort = 'beschikkingen' and l.gemeente = @Gemeente and l.domein = @Domein
      and l.lijst_id <= (select r.lijst_tot from bron.run r where r.run_id = @RunId))
order by t.nummer, t.client, t.ingangsdatum nulls first
