-- The number of a refused line is taken; those of a declaratie that was refused as a whole are free (IV087). Another
-- aanbieder may use the same number: the caller keeps what it asked for. Each number is looked up by its own search
-- (offset 0 keeps the planner from making it a join): without statistics, as on a first night, it would read all prestaties
-- of the gemeente, or compare each with each. Lines that were sent again as they were come once, however often.
with gevonden as materialized (
    select p.*
    from unnest(@Nummers::text[]) as gevraagd(nummer)
    cross join lateral (
        select *
        from kern.prestatie p
        where p.gemeente = @Gemeente and p.referentie_nummer = gevraagd.nummer
        offset 0) p
    where p.domein = @Domein and p.aanbieder = any(@Aanbieders::text[])
      and not p.retour and (not @ZonderDebets or p.debet_credit <> 'D' or p.bekend_door_run <> @RunId)
)
select distinct p.client_id as ClientId, p.aanbieder as Aanbieder, p.referentie_nummer as ReferentieNummer, p.vorig_referentie_nummer as VorigReferentieNummer,
       p.toewijzing_sleutel as Sleutel, p.toewijzing_nummer as ToewijzingNummer, p.product_categorie as ProductCategorie, p.product_code as ProductCode,
       p.begindatum as Begindatum, p.einddatum as Einddatum, p.geleverd_volume as GeleverdVolume, p.eenheid as Eenheid, p.product_tarief as ProductTarief,
       p.bedrag as Bedrag, p.debet_credit = 'C' as IsCredit, p.ingetrokken_door_run is null as IsToegekend
from gevonden p
where p.bericht_id not in (
    select b.bericht_id
    from kern.bericht b
    where b.gemeente = @Gemeente and b.bericht_id = any(array(select distinct g.bericht_id from gevonden g)) and b.uitkomst = 'afgekeurd')
