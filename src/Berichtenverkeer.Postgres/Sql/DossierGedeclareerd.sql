-- Debits that stand and were not taken back. Those of this run are judged after removals, and do not count yet; credits
-- of this run do. Whether a debit was taken back is looked up row by row, not by a join: see DossierPrestaties.
with debet as materialized (
    select p.toewijzing_sleutel, p.aanbieder, p.referentie_nummer,
           exists (
               select from kern.prestatie c
               where c.gemeente = p.gemeente and c.vorig_referentie_nummer = p.referentie_nummer and c.aanbieder = p.aanbieder
                 and c.domein = p.domein and c.debet_credit = 'C' and not c.retour and c.ingetrokken_door_run is null) as gecrediteerd
    from kern.prestatie p
    where p.gemeente = @Gemeente and p.domein = @Domein and p.toewijzing_sleutel = any(@Sleutels::text[])
      and p.debet_credit = 'D' and not p.retour and p.ingetrokken_door_run is null and p.bekend_door_run < @RunId
)
select d.toewijzing_sleutel as Sleutel, d.aanbieder as Aanbieder, d.referentie_nummer as ReferentieNummer
from debet d
where not d.gecrediteerd
