select p.bericht_id as BerichtId, p.client_id as ClientId, p.aanbieder as Aanbieder, p.referentie_nummer as ReferentieNummer,
       p.vorig_referentie_nummer as VorigReferentieNummer, p.toewijzing_sleutel as Sleutel, p.toewijzing_nummer as ToewijzingNummer,
       p.product_categorie as ProductCategorie, p.product_code as ProductCode, p.begindatum as Begindatum, p.einddatum as Einddatum,
       p.geleverd_volume as GeleverdVolume, p.eenheid as Eenheid, p.product_tarief as ProductTarief, p.bedrag as Bedrag,
       p.debet_credit = 'C' as IsCredit, p.ingetrokken_door_run is null as IsToegekend
from kern.prestatie p
where p.gemeente = @Gemeente and p.bericht_id = any(@BerichtIds::bigint[]) and p.referentie_nummer = any(@Nummers::text[])
order by p.bericht_id, p.volgnr
