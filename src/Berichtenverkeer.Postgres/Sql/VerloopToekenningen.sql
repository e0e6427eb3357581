select p.aanbieder as Aanbieder, p.referentie_aanbieder as Referentie, b.dagtekening as Dagtekening, p.toewijzing_nummer as ToewijzingNummer,
       p.product_categorie as Categorie, p.product_code as Code, p.toewijzingsdatum as Toewijzingsdatum, p.toewijzingstijd as Toewijzingstijd,
       p.ingangsdatum as Ingangsdatum, p.einddatum as Einddatum, p.reden_wijziging as RedenWijziging,
       p.volume as Volume, p.eenheid as Eenheid, p.frequentie as Frequentie, p.budget as Budget
from unnest(@Referenties::text[]) as gevraagd(referentie)
cross join lateral (
    select * from kern.toegewezen_product p
    where p.gemeente = @Gemeente and p.referentie_aanbieder = gevraagd.referentie and not p.retour and p.ingetrokken_door_run is null offset 0) p
cross join lateral (
    select b.dagtekening from kern.bericht b where b.gemeente = @Gemeente and b.bericht_id = p.bericht_id offset 0) b
where p.domein = @Domein
