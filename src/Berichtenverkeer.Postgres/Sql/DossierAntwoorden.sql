-- What went out on these references: 319s with their answer, 301s without one. The caller keeps those of the right aanbieder. One
-- search per reference: see DossierToewijzingen.
select distinct a.aanbieder as Aanbieder, a.referentie_aanbieder as Referentie, a.verzoek_antwoord as VerzoekAntwoord
from unnest(@Referenties::text[]) as gevraagd(referentie)
cross join lateral (
    select * from kern.antwoord a where a.gemeente = @Gemeente and a.referentie_aanbieder = gevraagd.referentie offset 0) a
where a.domein = @Domein and not a.retour and a.ingetrokken_door_run is null
union all
select distinct p.aanbieder, p.referentie_aanbieder, null::text
from unnest(@Referenties::text[]) as gevraagd(referentie)
cross join lateral (
    select * from kern.toegewezen_product p where p.gemeente = @Gemeente and p.referentie_aanbieder = gevraagd.referentie offset 0) p
where p.domein = @Domein and not p.retour and p.ingetrokken_door_run is null
