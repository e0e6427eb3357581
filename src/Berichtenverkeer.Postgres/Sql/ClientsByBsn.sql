-- One search per client: see DossierToewijzingen.
select laatste.client_id as ClientId, laatste.bsn as Bsn, laatste.versie as Versie, laatste.gegevens_dagtekening as GegevensDagtekening,
       laatste.geboortedatum as Geboortedatum, laatste.datum_gebruik as DatumGebruik, laatste.geslacht as Geslacht,
       laatste.geslachtsnaam as Geslachtsnaam, laatste.voorvoegsel as Voorvoegsel, laatste.partnernaam as Partnernaam,
       laatste.partner_voorvoegsel as PartnerVoorvoegsel, laatste.voornamen as Voornamen, laatste.voorletters as Voorletters,
       laatste.naam_gebruik as NaamGebruik, laatste.ingetrokken_door_run as IngetrokkenDoorRun
from (select distinct unnest(@Bsns::text[]) as bsn) gevraagd
cross join lateral (
    select * from kern.client c where c.gemeente = @Gemeente and c.domein = @Domein and c.versie = 1 and c.bsn = gevraagd.bsn offset 0) eerste
cross join lateral (
    select *
    from kern.client c
    where c.gemeente = eerste.gemeente and c.client_id = eerste.client_id
    order by c.versie desc
    limit 1) laatste
