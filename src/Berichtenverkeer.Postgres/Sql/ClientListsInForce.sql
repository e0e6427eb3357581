select l.soort as Soort, max(l.lijst_id) as LijstId, (array_agg(l.sleutel order by l.lijst_id desc))[1] as Sleutel
from ref.lijst l
where l.sleutel is not null and l.gemeente = @Gemeente and l.domein = @Domein
  and l.lijst_id <= (select r.lijst_tot from bron.run r where r.run_id = @RunId)
group by l.soort
