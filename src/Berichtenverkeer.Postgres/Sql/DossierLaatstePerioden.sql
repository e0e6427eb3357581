-- Of 323s that count as sent; the period of a 303 says nothing about the next 323 (TR318).
select d.aanbieder as Aanbieder, max(d.periode_begindatum) as Begindatum
from kern.declaratie d
where d.gemeente = @Gemeente and d.domein = @Domein and d.aanbieder = any(@Aanbieders::text[])
  and not d.retour and d.ingetrokken_door_run is null
  and (select b.nummer from kern.bericht b where b.gemeente = d.gemeente and b.bericht_id = d.bericht_id) = 323
group by d.aanbieder
