-- Debits that a standing credit takes back. The caller keeps those of the right aanbieder. One search per number: see
-- DossierPrestaties.
select distinct c.aanbieder as Aanbieder, c.vorig_referentie_nummer as ReferentieNummer
from unnest(@Nummers::text[]) as gevraagd(nummer)
cross join lateral (
    select c.aanbieder, c.vorig_referentie_nummer
    from kern.prestatie c
    where c.gemeente = @Gemeente and c.vorig_referentie_nummer = gevraagd.nummer and c.domein = @Domein
      and c.debet_credit = 'C' and not c.retour and c.ingetrokken_door_run is null
    offset 0) c
