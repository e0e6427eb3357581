-- What went out on these references: 319s with their answer, 301s without one. The caller keeps those of the right aanbieder.
select distinct a.aanbieder as Aanbieder, a.referentie_aanbieder as Referentie, a.verzoek_antwoord as VerzoekAntwoord
from kern.antwoord a
where a.gemeente = @Gemeente and a.domein = @Domein and a.referentie_aanbieder = any(@Referenties::text[])
  and not a.retour and a.ingetrokken_door_run is null
union all
select distinct p.aanbieder, p.referentie_aanbieder, null::text
from kern.toegewezen_product p
where p.gemeente = @Gemeente and p.domein = @Domein and p.referentie_aanbieder = any(@Referenties::text[])
  and not p.retour and p.ingetrokken_door_run is null
