-- The number of a refused line is taken; those of a declaratie that was refused as a whole are free (IV087). Another
-- aanbieder may use the same number: the caller keeps what it asked for. How the declaratie ended is looked up row by row,
-- by key: without statistics, as on a first night, a join may become a comparison of each with each.
select p.client_id as ClientId, p.aanbieder as Aanbieder, p.referentie_nummer as ReferentieNummer, p.vorig_referentie_nummer as VorigReferentieNummer,
       p.toewijzing_sleutel as Sleutel, p.toewijzing_nummer as ToewijzingNummer, p.product_categorie as ProductCategorie, p.product_code as ProductCode,
       p.begindatum as Begindatum, p.einddatum as Einddatum, p.geleverd_volume as GeleverdVolume, p.eenheid as Eenheid, p.product_tarief as ProductTarief,
       p.bedrag as Bedrag, p.debet_credit = 'C' as IsCredit, p.ingetrokken_door_run is null as IsToegekend
from kern.prestatie p
where p.gemeente = @Gemeente and p.domein = @Domein and p.referentie_nummer = any(@Nummers::text[]) and p.aanbieder = any(@Aanbieders::text[])
  and not p.retour and (not @ZonderDebets or p.debet_credit <> 'D' or p.bekend_door_run <> @RunId)
  and (select b.uitkomst from kern.bericht b where b.gemeente = p.gemeente and b.bericht_id = p.bericht_id) <> 'afgekeurd'
