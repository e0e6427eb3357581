-- The numbers are found first, as one array: then each step is a search by key, also without statistics (a first night),
-- when the planner would join sets for which it expects a single row.
select c.bsn as Bsn, t.aanbieder as Aanbieder, t.toewijzing_nummer as ToewijzingNummer, t.referentie_aanbieder as ReferentieAanbieder,
       t.product_categorie as Categorie, t.product_code as Code, t.toewijzingsdatum as Toewijzingsdatum, t.toewijzingstijd as Toewijzingstijd,
       t.ingangsdatum as Ingangsdatum, t.einddatum as Einddatum, t.reden_wijziging as RedenWijziging,
       t.volume as Volume, t.eenheid as Eenheid, t.frequentie as Frequentie, t.budget as Budget
from kern.toewijzing_actueel t
join kern.client c on c.gemeente = t.gemeente and c.client_id = t.client_id and c.versie = 1
where t.gemeente = @Gemeente and t.domein = @Domein and t.toewijzing_nummer is not null
  and t.toewijzing_id = any(array(
      select w.toewijzing_id from kern.toewijzing w where w.gemeente = @Gemeente and w.client_id = any(@ClientIds::bigint[])
      union
      select w.toewijzing_id from kern.toewijzing w
      where w.gemeente = @Gemeente and w.domein = @Domein and w.sleutel = any(@Sleutels::text[])))
order by t.toewijzing_nummer
