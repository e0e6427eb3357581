-- Debits that stand and were not taken back. Those of this run are judged after removals, and do not count yet; credits
-- of this run do. One search per toewijzing, and one per debit for what takes it back: see DossierPrestaties.
select p.toewijzing_sleutel as Sleutel, p.aanbieder as Aanbieder, p.referentie_nummer as ReferentieNummer
from unnest(@Sleutels::text[]) as gevraagd(sleutel)
cross join lateral (
    select d.toewijzing_sleutel, d.aanbieder, d.referentie_nummer,
           exists (
               select from kern.prestatie c
               where c.gemeente = d.gemeente and c.vorig_referentie_nummer = d.referentie_nummer and c.aanbieder = d.aanbieder
                 and c.domein = d.domein and c.debet_credit = 'C' and not c.retour and c.ingetrokken_door_run is null) as gecrediteerd
    from kern.prestatie d
    where d.gemeente = @Gemeente and d.toewijzing_sleutel = gevraagd.sleutel and not d.retour
      and d.domein = @Domein and d.debet_credit = 'D' and d.ingetrokken_door_run is null and d.bekend_door_run < @RunId
    offset 0) p
where not p.gecrediteerd
