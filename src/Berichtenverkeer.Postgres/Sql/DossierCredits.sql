-- Debits that a standing credit takes back. The caller keeps those of the right aanbieder.
select distinct c.aanbieder as Aanbieder, c.vorig_referentie_nummer as ReferentieNummer
from kern.prestatie c
where c.gemeente = @Gemeente and c.domein = @Domein and c.vorig_referentie_nummer = any(@Nummers::text[]) and c.aanbieder = any(@Aanbieders::text[])
  and c.debet_credit = 'C' and not c.retour and c.ingetrokken_door_run is null
