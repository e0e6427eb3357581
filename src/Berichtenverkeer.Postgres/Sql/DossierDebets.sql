-- The caller keeps the keys that it asked for; dates go as text, because 9999-12-31 would become infinity on its way. One
-- search per toewijzing, and one per debit for what takes it back: see DossierPrestaties.
select p.toewijzing_sleutel as Sleutel, p.product_categorie as ProductCategorie, p.product_code as ProductCode, p.begindatum as Begindatum,
       p.einddatum as Einddatum, count(*)::integer as Aantal
from unnest(@Sleutels::text[]) as gevraagd(sleutel)
cross join lateral (
    select d.toewijzing_sleutel, d.product_categorie, d.product_code, d.begindatum, d.einddatum,
           exists (
               select from kern.prestatie c
               where c.gemeente = d.gemeente and c.vorig_referentie_nummer = d.referentie_nummer and c.aanbieder = d.aanbieder
                 and c.domein = d.domein and c.debet_credit = 'C' and not c.retour and c.ingetrokken_door_run is null) as gecrediteerd
    from kern.prestatie d
    where d.gemeente = @Gemeente and d.toewijzing_sleutel = gevraagd.sleutel and not d.retour
      and d.domein = @Domein and d.begindatum = any((select @Begindata::text[]::date[])::date[]) and d.debet_credit = 'D' and d.ingetrokken_door_run is null
      and (not @ZonderDebets or d.bekend_door_run <> @RunId)
    offset 0) p
where not p.gecrediteerd
group by p.toewijzing_sleutel, p.product_categorie, p.product_code, p.begindatum, p.einddatum
