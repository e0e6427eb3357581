select distinct on (l.gemeente, l.domein, l.soort)
       l.gemeente as Gemeente, l.domein as Domein, l.soort as Soort, l.lijst_id as LijstId, l.sleutel as Sleutel
from ref.lijst l
where l.sleutel is not null
order by l.gemeente, l.domein, l.soort, l.lijst_id desc
