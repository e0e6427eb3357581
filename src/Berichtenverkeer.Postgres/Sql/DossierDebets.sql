-- Whether a debit was taken back is looked up row by row, not by a join: see DossierPrestaties. The caller keeps the keys
-- that it asked for; dates go as text, because 9999-12-31 would become infinity on its way.
with debet as materialized (
    select p.toewijzing_sleutel, p.product_categorie, p.product_code, p.begindatum, p.einddatum,
           exists (
               select from kern.prestatie c
               where c.gemeente = p.gemeente and c.vorig_referentie_nummer = p.referentie_nummer and c.aanbieder = p.aanbieder
                 and c.domein = p.domein and c.debet_credit = 'C' and not c.retour and c.ingetrokken_door_run is null) as gecrediteerd
    from kern.prestatie p
    where p.gemeente = @Gemeente and p.domein = @Domein and p.toewijzing_sleutel = any(@Sleutels::text[])
      and p.begindatum = any(@Begindata::text[]::date[]) and p.debet_credit = 'D' and not p.retour and p.ingetrokken_door_run is null
      and (not @ZonderDebets or p.bekend_door_run <> @RunId)
)
select d.toewijzing_sleutel as Sleutel, d.product_categorie as ProductCategorie, d.product_code as ProductCode, d.begindatum as Begindatum,
       d.einddatum as Einddatum, count(*)::integer as Aantal
from debet d
where not d.gecrediteerd
group by d.toewijzing_sleutel, d.product_categorie, d.product_code, d.begindatum, d.einddatum
