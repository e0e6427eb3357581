-- What the messages say, in typed columns.
--
-- Every fact row carries the run that made it known and the run that withdrew it. A row with retour = true is the echo
-- inside a retour or answer: kept because it was delivered, never a fact of its own. Identity of a row is
-- (gemeente, bericht_id, volgnr); volgnr counts per table per message in document order. The BRIN index finds the rows
-- of a run: runs write at the end of the table. BSN, name, birth date and geslacht stand in kern.client only.
-- Codes and numbers compare as bytes (collate "C"): ordinal order is the canonical one, whatever the locale of the server.

create table kern.bericht (
    gemeente                      text collate "C" not null,
    domein                        text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id                    bigint not null,
    standaard                     text collate "C" not null,
    release                       text collate "C" not null,
    bericht                       text collate "C" not null,
    nummer                        smallint not null,
    bericht_code                  text collate "C" not null,
    versie                        bigint not null,
    subversie                     bigint not null,
    aanbieder                     text collate "C" not null,
    afzender                      text collate "C" not null,
    ontvanger                     text collate "C" not null,
    identificatie                 text collate "C" not null,
    dagtekening                   date not null,
    onderscheid                   bigint not null default 0,
    basisschema_xsd_versie        text collate "C",
    bericht_xsd_versie            text collate "C",
    identificatie_retour          text collate "C",
    dagtekening_retour            date,
    declaratie_identificatie      text collate "C",
    declaratie_dagtekening        date,
    xslt_versie                   text collate "C",
    basisschema_xsd_versie_retour text collate "C",
    bericht_xsd_versie_retour     text collate "C",
    servicebureau                 text collate "C",
    gemeente_referentie_nummer    text collate "C",
    retour_dagtekening            date,
    op_datum                      date not null,
    uitkomst                      text collate "C" not null check (uitkomst in ('geaccepteerd', 'deels_afgewezen', 'afgekeurd')),
    oordeel_motor                 text collate "C" not null,
    oordeel_retour                text collate "C" check (oordeel_retour in ('geaccepteerd', 'deels_afgewezen', 'afgekeurd')),
    beantwoord_door               bigint,
    antwoord_op                   bigint,
    retour                        boolean not null,
    bekend_door_run               bigint not null,
    ingetrokken_door_run          bigint,
    primary key (gemeente, bericht_id)
);
comment on table kern.bericht is 'Berichten die zijn beoordeeld, met hun header';
comment on column kern.bericht.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.bericht.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.bericht.bericht_id is 'Berichtnummer (bron.bericht)';
comment on column kern.bericht.standaard is 'ijw of iwmo';
comment on column kern.bericht.release is 'Release van de standaard, zoals 3.2';
comment on column kern.bericht.bericht is 'Berichtsoort, zoals JW301';
comment on column kern.bericht.nummer is 'Het getal in de berichtsoort, zoals 301';
comment on column kern.bericht.bericht_code is 'Code uit de header (COD002)';
comment on column kern.bericht.versie is 'BerichtVersie uit de header';
comment on column kern.bericht.subversie is 'BerichtSubversie uit de header';
comment on column kern.bericht.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.bericht.afzender is 'Afzender van het heenbericht; een retour houdt die';
comment on column kern.bericht.ontvanger is 'Ontvanger van het heenbericht; een retour houdt die';
comment on column kern.bericht.identificatie is 'Identificatie uit de header; in een retour die van het heenbericht (bij 303 en 304 het factuurnummer)';
comment on column kern.bericht.dagtekening is 'Dagtekening uit de header; in een retour die van het heenbericht (bij 303 en 304 de factuurdagtekening)';
comment on column kern.bericht.onderscheid is '0; bij historie het berichtnummer: daar kan een Identificatie dubbel zijn en beslist het retour';
comment on column kern.bericht.basisschema_xsd_versie is 'Versie van het basisschema';
comment on column kern.bericht.bericht_xsd_versie is 'Versie van het berichtschema';
comment on column kern.bericht.identificatie_retour is 'Eigen identificatie van een retour';
comment on column kern.bericht.dagtekening_retour is 'Eigen dagtekening van een retour';
comment on column kern.bericht.declaratie_identificatie is 'Identificatie van de declaratie waarop een 325 antwoordt';
comment on column kern.bericht.declaratie_dagtekening is 'Dagtekening van de declaratie waarop een 325 antwoordt';
comment on column kern.bericht.xslt_versie is 'Versie van de controleregels waarmee een retour is gemaakt';
comment on column kern.bericht.basisschema_xsd_versie_retour is 'Versie van het basisschema van de retour (in een 325 van de declaratie)';
comment on column kern.bericht.bericht_xsd_versie_retour is 'Versie van het berichtschema van de retour (in een 325 van de declaratie)';
comment on column kern.bericht.servicebureau is 'Servicebureau (303, 304)';
comment on column kern.bericht.gemeente_referentie_nummer is 'Nummer dat de gemeente aan een 304 gaf';
comment on column kern.bericht.retour_dagtekening is 'Dagtekening van een 304';
comment on column kern.bericht.op_datum is 'Datum waarop is geoordeeld: die van de run die het bericht als eerste innam';
comment on column kern.bericht.uitkomst is 'Hoe het bericht geldt: eerst ons oordeel, daarna dat van de retour';
comment on column kern.bericht.oordeel_motor is 'Ons eigen oordeel';
comment on column kern.bericht.oordeel_retour is 'Oordeel van de retour of het antwoord dat hierop kwam';
comment on column kern.bericht.beantwoord_door is 'Bericht dat hierop antwoordde (retour, 304 of 325)';
comment on column kern.bericht.antwoord_op is 'Heenbericht waarop dit antwoordt';
comment on column kern.bericht.retour is 'Waar bij een retour, een 304 en een 325';
comment on column kern.bericht.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.bericht.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index bericht_identificatie on kern.bericht (gemeente, identificatie);
create index bericht_declaratie_identificatie on kern.bericht (gemeente, declaratie_identificatie) where declaratie_identificatie is not null;
create index bericht_run on kern.bericht using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);
create unique index bericht_sleutel on kern.bericht (gemeente, bericht_code, afzender, identificatie, onderscheid)
    where not retour and uitkomst <> 'afgekeurd';
create index bericht_retour_los on kern.bericht (gemeente, domein) where retour and antwoord_op is null;

create sequence kern.client_nummer;
create table kern.client (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    client_id            bigint not null,
    versie               integer not null,
    bsn                  text collate "C" not null,
    geboortedatum        date,
    datum_gebruik        text collate "C",
    geslacht             text collate "C",
    geslachtsnaam        text,
    voorvoegsel          text,
    partnernaam          text,
    partner_voorvoegsel  text,
    voornamen            text,
    voorletters          text,
    naam_gebruik         text collate "C",
    gegevens_dagtekening date not null,
    bericht_id           bigint not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, client_id, versie)
);
comment on table kern.client is 'Cliënten: de enige plaats met BSN, naam, geboortedatum en geslacht. Eén regel per verandering; de hoogste versie geldt';
comment on column kern.client.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.client.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.client.client_id is 'Vast nummer van de cliënt binnen gemeente en domein';
comment on column kern.client.versie is 'Volgnummer van de gegevens, vanaf 1; de hoogste geldt';
comment on column kern.client.bsn is 'Burgerservicenummer';
comment on column kern.client.geboortedatum is 'Geboortedatum; leeg zolang geen bericht die noemde';
comment on column kern.client.datum_gebruik is 'Welk deel van de geboortedatum onbekend is (COD170)';
comment on column kern.client.geslacht is 'Geslacht (COD046)';
comment on column kern.client.geslachtsnaam is 'Achternaam';
comment on column kern.client.voorvoegsel is 'Voorvoegsel bij de achternaam';
comment on column kern.client.partnernaam is 'Achternaam van de partner';
comment on column kern.client.partner_voorvoegsel is 'Voorvoegsel bij de achternaam van de partner';
comment on column kern.client.voornamen is 'Voornamen';
comment on column kern.client.voorletters is 'Voorletters';
comment on column kern.client.naam_gebruik is 'Naamgebruik (COD700)';
comment on column kern.client.gegevens_dagtekening is 'Dagtekening van het bericht waaruit deze gegevens komen';
comment on column kern.client.bericht_id is 'Bericht waaruit deze gegevens komen';
comment on column kern.client.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.client.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index client_run on kern.client using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);
create unique index client_bsn on kern.client (gemeente, domein, bsn) where versie = 1;

create table kern.bericht_client (
    gemeente                      text collate "C" not null,
    domein                        text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id                    bigint not null,
    volgnr                        integer not null,
    client_id                     bigint not null,
    communicatie_vorm             text collate "C",
    juridische_status             text collate "C",
    wettelijke_vertegenwoordiging text collate "C",
    gezagsdrager_bekend           text collate "C",
    status_aanlevering            text collate "C",
    retour                        boolean not null,
    bekend_door_run               bigint not null,
    ingetrokken_door_run          bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.bericht_client is 'De cliënten van een bericht, met wat het bericht over hen zegt en geen persoonsgegeven is';
comment on column kern.bericht_client.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.bericht_client.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.bericht_client.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.bericht_client.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.bericht_client.client_id is 'De cliënt (kern.client)';
comment on column kern.bericht_client.communicatie_vorm is 'Vorm van communicatie (COD747)';
comment on column kern.bericht_client.juridische_status is 'Juridische status (WJ232)';
comment on column kern.bericht_client.wettelijke_vertegenwoordiging is 'Wettelijke vertegenwoordiging (WJ003)';
comment on column kern.bericht_client.gezagsdrager_bekend is 'Gezagsdrager bekend (COD260)';
comment on column kern.bericht_client.status_aanlevering is '1 eerste aanlevering, 3 verwijderen (COD467)';
comment on column kern.bericht_client.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.bericht_client.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.bericht_client.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index bericht_client_client_id on kern.bericht_client (gemeente, client_id);
create index bericht_client_run on kern.bericht_client using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.relatie (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    client_id            bigint not null,
    nummer               text collate "C" not null,
    volgorde             bigint,
    soort                text collate "C" not null,
    retour               boolean not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.relatie is 'Relaties van een cliënt in een 301; naam, geboortedatum en geslacht van deze derden staan alleen in de inhoud van het bericht';
comment on column kern.relatie.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.relatie.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.relatie.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.relatie.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.relatie.client_id is 'De cliënt (kern.client)';
comment on column kern.relatie.nummer is 'Nummer van de relatie binnen het bericht';
comment on column kern.relatie.volgorde is 'Volgorde waarin relaties worden benaderd';
comment on column kern.relatie.soort is 'Soort relatie (COD472)';
comment on column kern.relatie.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.relatie.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.relatie.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index relatie_run on kern.relatie using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.contact (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    client_id            bigint not null,
    relatie_volgnr       integer,
    soort                text collate "C" not null,
    begindatum           date,
    einddatum            date,
    retour               boolean not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.contact is 'Contactgegevens in een 301, zonder adres, telefoon en e-mail';
comment on column kern.contact.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.contact.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.contact.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.contact.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.contact.client_id is 'De cliënt (kern.client)';
comment on column kern.contact.relatie_volgnr is 'Volgnummer van de relatie van wie dit is; leeg als het van de cliënt zelf is';
comment on column kern.contact.soort is 'Soort contactgegeven (COD757)';
comment on column kern.contact.begindatum is 'Eerste dag waarop het geldt';
comment on column kern.contact.einddatum is 'Laatste dag waarop het geldt';
comment on column kern.contact.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.contact.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.contact.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index contact_run on kern.contact using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.beschikking (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    client_id            bigint not null,
    beschikking_nummer   bigint not null,
    grondslag01          text collate "C",
    grondslag02          text collate "C",
    afgiftedatum         date not null,
    ingangsdatum         date not null,
    einddatum            date,
    retour               boolean not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.beschikking is 'Beschikking in een 301 van release 2.3';
comment on column kern.beschikking.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.beschikking.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.beschikking.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.beschikking.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.beschikking.client_id is 'De cliënt (kern.client)';
comment on column kern.beschikking.beschikking_nummer is 'Nummer van de beschikking';
comment on column kern.beschikking.grondslag01 is 'Eerste grondslag';
comment on column kern.beschikking.grondslag02 is 'Tweede grondslag';
comment on column kern.beschikking.afgiftedatum is 'Datum van afgifte';
comment on column kern.beschikking.ingangsdatum is 'Eerste dag waarop het geldt';
comment on column kern.beschikking.einddatum is 'Laatste dag waarop het geldt; leeg is open';
comment on column kern.beschikking.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.beschikking.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.beschikking.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index beschikking_run on kern.beschikking using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.beperking (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    client_id            bigint not null,
    categorie            text collate "C" not null,
    duur                 text collate "C",
    retour               boolean not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.beperking is 'Beperking bij een beschikking (release 2.3)';
comment on column kern.beperking.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.beperking.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.beperking.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.beperking.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.beperking.client_id is 'De cliënt (kern.client)';
comment on column kern.beperking.categorie is 'Categorie van de beperking';
comment on column kern.beperking.duur is 'Duur van de beperking';
comment on column kern.beperking.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.beperking.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.beperking.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index beperking_run on kern.beperking using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.beperking_score (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    client_id            bigint not null,
    beperking_volgnr     integer not null,
    vraag                text collate "C" not null,
    score                text collate "C" not null,
    retour               boolean not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.beperking_score is 'Score op een vraag bij een beperking (release 2.3)';
comment on column kern.beperking_score.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.beperking_score.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.beperking_score.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.beperking_score.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.beperking_score.client_id is 'De cliënt (kern.client)';
comment on column kern.beperking_score.beperking_volgnr is 'Volgnummer van de beperking';
comment on column kern.beperking_score.vraag is 'De vraag';
comment on column kern.beperking_score.score is 'De score';
comment on column kern.beperking_score.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.beperking_score.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.beperking_score.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index beperking_score_run on kern.beperking_score using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.toegewezen_product (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    aanbieder            text collate "C" not null,
    client_id            bigint not null,
    toewijzing_id        bigint,
    toewijzing_nummer    bigint,
    beschikking_nummer   bigint,
    referentie_aanbieder text collate "C",
    product_categorie    text collate "C",
    product_code         text collate "C",
    toewijzingsdatum     date not null,
    toewijzingstijd      time not null,
    ingangsdatum         date not null,
    einddatum            date,
    reden_wijziging      text collate "C",
    volume               bigint,
    eenheid              text collate "C",
    frequentie           text collate "C",
    budget               bigint,
    retour               boolean not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.toegewezen_product is 'Toegewezen producten zoals aangeleverd in een 301 (of herhaald in een 302)';
comment on column kern.toegewezen_product.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.toegewezen_product.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.toegewezen_product.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.toegewezen_product.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.toegewezen_product.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.toegewezen_product.client_id is 'De cliënt (kern.client)';
comment on column kern.toegewezen_product.toewijzing_id is 'De toewijzing waarvan dit een versie of herhaling is; leeg in een retour';
comment on column kern.toegewezen_product.toewijzing_nummer is 'Nummer van de toewijzing';
comment on column kern.toegewezen_product.beschikking_nummer is 'Nummer van de beschikking';
comment on column kern.toegewezen_product.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf';
comment on column kern.toegewezen_product.product_categorie is 'Productcategorie';
comment on column kern.toegewezen_product.product_code is 'Productcode; leeg is aspecifiek';
comment on column kern.toegewezen_product.toewijzingsdatum is 'Met de toewijzingstijd de versie van de toewijzing';
comment on column kern.toegewezen_product.toewijzingstijd is 'Met de toewijzingsdatum de versie van de toewijzing';
comment on column kern.toegewezen_product.ingangsdatum is 'Eerste dag waarop het geldt';
comment on column kern.toegewezen_product.einddatum is 'Laatste dag waarop het geldt; leeg is open';
comment on column kern.toegewezen_product.reden_wijziging is 'Reden van wijziging (JZ002, WMO002)';
comment on column kern.toegewezen_product.volume is 'Omvang in de eenheid; eurocent als die 83 is';
comment on column kern.toegewezen_product.eenheid is 'Eenheid (WJ756)';
comment on column kern.toegewezen_product.frequentie is 'Frequentie (WMO757)';
comment on column kern.toegewezen_product.budget is 'Budget in eurocent over de hele periode';
comment on column kern.toegewezen_product.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.toegewezen_product.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.toegewezen_product.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index toegewezen_product_toewijzing_id on kern.toegewezen_product (gemeente, toewijzing_id);
create index toegewezen_product_referentie_aanbieder on kern.toegewezen_product (gemeente, referentie_aanbieder) where referentie_aanbieder is not null;
create index toegewezen_product_run on kern.toegewezen_product using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.start_product (
    gemeente                text collate "C" not null,
    domein                  text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id              bigint not null,
    volgnr                  integer not null,
    aanbieder               text collate "C" not null,
    client_id               bigint not null,
    toewijzing_nummer       bigint,
    beschikking_nummer      bigint,
    product_categorie       text collate "C",
    product_code            text collate "C",
    toewijzing_ingangsdatum date,
    begindatum              date not null,
    status_aanlevering      text collate "C" not null,
    retour                  boolean not null,
    bekend_door_run         bigint not null,
    ingetrokken_door_run    bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.start_product is 'Start van levering (305)';
comment on column kern.start_product.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.start_product.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.start_product.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.start_product.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.start_product.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.start_product.client_id is 'De cliënt (kern.client)';
comment on column kern.start_product.toewijzing_nummer is 'Nummer van de toewijzing';
comment on column kern.start_product.beschikking_nummer is 'Nummer van de beschikking';
comment on column kern.start_product.product_categorie is 'Productcategorie';
comment on column kern.start_product.product_code is 'Productcode; leeg is aspecifiek';
comment on column kern.start_product.toewijzing_ingangsdatum is 'Ingangsdatum van de toewijzing volgens het bericht';
comment on column kern.start_product.begindatum is 'Eerste dag van levering';
comment on column kern.start_product.status_aanlevering is '1 eerste aanlevering, 3 verwijderen (COD467)';
comment on column kern.start_product.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.start_product.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.start_product.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index start_product_client_id on kern.start_product (gemeente, client_id);
create index start_product_run on kern.start_product using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.stop_product (
    gemeente                text collate "C" not null,
    domein                  text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id              bigint not null,
    volgnr                  integer not null,
    aanbieder               text collate "C" not null,
    client_id               bigint not null,
    toewijzing_nummer       bigint,
    beschikking_nummer      bigint,
    product_categorie       text collate "C",
    product_code            text collate "C",
    toewijzing_ingangsdatum date,
    begindatum              date not null,
    reden_beeindiging       text collate "C" not null,
    einddatum               date not null,
    status_aanlevering      text collate "C" not null,
    retour                  boolean not null,
    bekend_door_run         bigint not null,
    ingetrokken_door_run    bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.stop_product is 'Stop van levering (307)';
comment on column kern.stop_product.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.stop_product.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.stop_product.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.stop_product.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.stop_product.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.stop_product.client_id is 'De cliënt (kern.client)';
comment on column kern.stop_product.toewijzing_nummer is 'Nummer van de toewijzing';
comment on column kern.stop_product.beschikking_nummer is 'Nummer van de beschikking';
comment on column kern.stop_product.product_categorie is 'Productcategorie';
comment on column kern.stop_product.product_code is 'Productcode; leeg is aspecifiek';
comment on column kern.stop_product.toewijzing_ingangsdatum is 'Ingangsdatum van de toewijzing volgens het bericht';
comment on column kern.stop_product.begindatum is 'Eerste dag van de levering die stopt';
comment on column kern.stop_product.reden_beeindiging is 'Reden van beëindiging (JZ588, WMO588: hetzelfde nummer betekent per domein iets anders)';
comment on column kern.stop_product.einddatum is 'Laatste dag van levering';
comment on column kern.stop_product.status_aanlevering is '1 eerste aanlevering, 3 verwijderen (COD467)';
comment on column kern.stop_product.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.stop_product.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.stop_product.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index stop_product_client_id on kern.stop_product (gemeente, client_id);
create index stop_product_run on kern.stop_product using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.aangevraagd_product (
    gemeente                 text collate "C" not null,
    domein                   text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id               bigint not null,
    volgnr                   integer not null,
    aanbieder                text collate "C" not null,
    client_id                bigint not null,
    referentie_aanbieder     text collate "C" not null,
    beschikking_nummer       bigint,
    product_categorie        text collate "C",
    product_code             text collate "C",
    beschikking_ingangsdatum date,
    toewijzing_ingangsdatum  date not null,
    toewijzing_einddatum     date,
    volume                   bigint,
    eenheid                  text collate "C",
    frequentie               text collate "C",
    budget                   bigint,
    verwijzer_type           text collate "C" not null,
    zorgverlener_code        text collate "C",
    raamcontract             text collate "C",
    retour                   boolean not null,
    bekend_door_run          bigint not null,
    ingetrokken_door_run     bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.aangevraagd_product is 'Aangevraagd product in een verzoek om toewijzing (315)';
comment on column kern.aangevraagd_product.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.aangevraagd_product.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.aangevraagd_product.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.aangevraagd_product.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.aangevraagd_product.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.aangevraagd_product.client_id is 'De cliënt (kern.client)';
comment on column kern.aangevraagd_product.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf';
comment on column kern.aangevraagd_product.beschikking_nummer is 'Nummer van de beschikking';
comment on column kern.aangevraagd_product.product_categorie is 'Productcategorie';
comment on column kern.aangevraagd_product.product_code is 'Productcode; leeg is aspecifiek';
comment on column kern.aangevraagd_product.beschikking_ingangsdatum is 'Ingangsdatum van de beschikking';
comment on column kern.aangevraagd_product.toewijzing_ingangsdatum is 'Gevraagde eerste dag';
comment on column kern.aangevraagd_product.toewijzing_einddatum is 'Gevraagde laatste dag; leeg is open';
comment on column kern.aangevraagd_product.volume is 'Omvang in de eenheid; eurocent als die 83 is';
comment on column kern.aangevraagd_product.eenheid is 'Eenheid (WJ756)';
comment on column kern.aangevraagd_product.frequentie is 'Frequentie (WMO757)';
comment on column kern.aangevraagd_product.budget is 'Budget in eurocent over de hele periode';
comment on column kern.aangevraagd_product.verwijzer_type is 'Type verwijzer (COD327); de naam staat alleen in de inhoud';
comment on column kern.aangevraagd_product.zorgverlener_code is 'AGB-code van de verwijzer';
comment on column kern.aangevraagd_product.raamcontract is 'Beroep op het landelijk raamcontract (COD260)';
comment on column kern.aangevraagd_product.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.aangevraagd_product.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.aangevraagd_product.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index aangevraagd_product_client_id on kern.aangevraagd_product (gemeente, client_id);
create index aangevraagd_product_referentie_aanbieder on kern.aangevraagd_product (gemeente, referentie_aanbieder);
create index aangevraagd_product_run on kern.aangevraagd_product using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.verzoek (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    aanbieder            text collate "C" not null,
    client_id            bigint not null,
    referentie_aanbieder text collate "C" not null,
    reden_verzoek        text collate "C" not null,
    retour               boolean not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.verzoek is 'Verzoek om wijziging (317)';
comment on column kern.verzoek.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.verzoek.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.verzoek.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.verzoek.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.verzoek.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.verzoek.client_id is 'De cliënt (kern.client)';
comment on column kern.verzoek.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf';
comment on column kern.verzoek.reden_verzoek is 'Reden van het verzoek (WJ758)';
comment on column kern.verzoek.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.verzoek.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.verzoek.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index verzoek_client_id on kern.verzoek (gemeente, client_id);
create index verzoek_referentie_aanbieder on kern.verzoek (gemeente, referentie_aanbieder);
create index verzoek_run on kern.verzoek using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.verzoek_product (
    gemeente              text collate "C" not null,
    domein                text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id            bigint not null,
    volgnr                integer not null,
    client_id             bigint not null,
    soort                 text collate "C" not null check (soort in ('ongewijzigd', 'te_wijzigen', 'nieuw')),
    toewijzing_nummer     bigint,
    product_categorie     text collate "C",
    product_code          text collate "C",
    gewenste_ingangsdatum date,
    einddatum             date,
    volume                bigint,
    eenheid               text collate "C",
    frequentie            text collate "C",
    budget                bigint,
    retour                boolean not null,
    bekend_door_run       bigint not null,
    ingetrokken_door_run  bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.verzoek_product is 'Producten in een verzoek om wijziging (317)';
comment on column kern.verzoek_product.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.verzoek_product.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.verzoek_product.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.verzoek_product.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.verzoek_product.client_id is 'De cliënt (kern.client)';
comment on column kern.verzoek_product.soort is 'ongewijzigd, te_wijzigen of nieuw';
comment on column kern.verzoek_product.toewijzing_nummer is 'Nummer van de toewijzing';
comment on column kern.verzoek_product.product_categorie is 'Productcategorie';
comment on column kern.verzoek_product.product_code is 'Productcode; leeg is aspecifiek';
comment on column kern.verzoek_product.gewenste_ingangsdatum is 'Gewenste eerste dag';
comment on column kern.verzoek_product.einddatum is 'Laatste dag waarop het geldt; leeg is open';
comment on column kern.verzoek_product.volume is 'Omvang in de eenheid; eurocent als die 83 is';
comment on column kern.verzoek_product.eenheid is 'Eenheid (WJ756)';
comment on column kern.verzoek_product.frequentie is 'Frequentie (WMO757)';
comment on column kern.verzoek_product.budget is 'Budget in eurocent over de hele periode';
comment on column kern.verzoek_product.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.verzoek_product.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.verzoek_product.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index verzoek_product_run on kern.verzoek_product using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.antwoord (
    gemeente                    text collate "C" not null,
    domein                      text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id                  bigint not null,
    volgnr                      integer not null,
    aanbieder                   text collate "C" not null,
    referentie_aanbieder        text collate "C" not null,
    verzoek_antwoord            text collate "C" not null,
    reden_afwijzing_verzoek     text collate "C",
    woonplaatsbeginsel_gemeente text collate "C",
    retour                      boolean not null,
    bekend_door_run             bigint not null,
    ingetrokken_door_run        bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.antwoord is 'Antwoord van de gemeente op een verzoek (319)';
comment on column kern.antwoord.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.antwoord.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.antwoord.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.antwoord.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.antwoord.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.antwoord.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf';
comment on column kern.antwoord.verzoek_antwoord is '1 afgewezen, 2 in onderzoek (WJ760)';
comment on column kern.antwoord.reden_afwijzing_verzoek is 'Reden van afwijzing (WJ759)';
comment on column kern.antwoord.woonplaatsbeginsel_gemeente is 'CBS-code van de gemeente die volgens het woonplaatsbeginsel verantwoordelijk is';
comment on column kern.antwoord.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.antwoord.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.antwoord.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index antwoord_referentie_aanbieder on kern.antwoord (gemeente, referentie_aanbieder);
create index antwoord_run on kern.antwoord using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.declaratie (
    gemeente                text collate "C" not null,
    domein                  text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id              bigint not null,
    volgnr                  integer not null,
    aanbieder               text collate "C" not null,
    declaratie_nummer       text collate "C" not null,
    periode_begindatum      date not null,
    periode_einddatum       date not null,
    declaratie_dagtekening  date not null,
    totaal_bedrag           bigint not null,
    totaal_debet_credit     text collate "C" not null,
    btw_totaal_bedrag       bigint,
    btw_totaal_debet_credit text collate "C",
    btw_id_nummer           text collate "C",
    valuta_code             text collate "C",
    betaling_aan_id         text collate "C",
    retour                  boolean not null,
    bekend_door_run         bigint not null,
    ingetrokken_door_run    bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.declaratie is 'Declaratie (323) of declaratie/factuur (303), in één vorm';
comment on column kern.declaratie.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.declaratie.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.declaratie.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.declaratie.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.declaratie.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.declaratie.declaratie_nummer is 'Nummer van de declaratie (bij 303 en 304 het factuurnummer)';
comment on column kern.declaratie.periode_begindatum is 'Eerste dag van de declaratieperiode';
comment on column kern.declaratie.periode_einddatum is 'Laatste dag van de declaratieperiode';
comment on column kern.declaratie.declaratie_dagtekening is 'Dagtekening van de declaratie (bij 303 de factuurdagtekening)';
comment on column kern.declaratie.totaal_bedrag is 'Ingediend totaal in eurocent, zonder teken';
comment on column kern.declaratie.totaal_debet_credit is 'D (te betalen aan de aanbieder) of C (terug te ontvangen) bij het totaal';
comment on column kern.declaratie.btw_totaal_bedrag is 'Totaal aan btw in eurocent (303)';
comment on column kern.declaratie.btw_totaal_debet_credit is 'D of C bij het btw-totaal (303)';
comment on column kern.declaratie.btw_id_nummer is 'Btw-nummer (303)';
comment on column kern.declaratie.valuta_code is 'Valuta (303)';
comment on column kern.declaratie.betaling_aan_id is 'AGB-code van wie wordt betaald (303)';
comment on column kern.declaratie.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.declaratie.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.declaratie.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index declaratie_declaratie_nummer on kern.declaratie (gemeente, declaratie_nummer);
create index declaratie_run on kern.declaratie using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.declaratie_antwoord (
    gemeente               text collate "C" not null,
    domein                 text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id             bigint not null,
    volgnr                 integer not null,
    aanbieder              text collate "C" not null,
    declaratie_nummer      text collate "C" not null,
    periode_begindatum     date,
    periode_einddatum      date,
    factuur_dagtekening    date,
    ingediend_bedrag       bigint not null,
    ingediend_debet_credit text collate "C" not null,
    toegekend_bedrag       bigint not null,
    toegekend_debet_credit text collate "C" not null,
    btw_id_nummer          text collate "C",
    valuta_code            text collate "C",
    betaling_aan_id        text collate "C",
    bekend_door_run        bigint not null,
    ingetrokken_door_run   bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.declaratie_antwoord is 'Antwoord van de gemeente op een declaratie (325 of 304), in één vorm';
comment on column kern.declaratie_antwoord.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.declaratie_antwoord.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.declaratie_antwoord.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.declaratie_antwoord.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.declaratie_antwoord.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.declaratie_antwoord.declaratie_nummer is 'Nummer van de declaratie (bij 303 en 304 het factuurnummer)';
comment on column kern.declaratie_antwoord.periode_begindatum is 'Eerste dag van de declaratieperiode';
comment on column kern.declaratie_antwoord.periode_einddatum is 'Laatste dag van de declaratieperiode';
comment on column kern.declaratie_antwoord.factuur_dagtekening is 'Dagtekening van de factuur (304)';
comment on column kern.declaratie_antwoord.ingediend_bedrag is 'Ingediend totaal in eurocent, zonder teken';
comment on column kern.declaratie_antwoord.ingediend_debet_credit is 'D of C bij het ingediende totaal';
comment on column kern.declaratie_antwoord.toegekend_bedrag is 'Toegekend totaal in eurocent, zonder teken';
comment on column kern.declaratie_antwoord.toegekend_debet_credit is 'D of C bij het toegekende totaal';
comment on column kern.declaratie_antwoord.btw_id_nummer is 'Btw-nummer (303)';
comment on column kern.declaratie_antwoord.valuta_code is 'Valuta (303)';
comment on column kern.declaratie_antwoord.betaling_aan_id is 'AGB-code van wie wordt betaald (303)';
comment on column kern.declaratie_antwoord.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.declaratie_antwoord.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index declaratie_antwoord_declaratie_nummer on kern.declaratie_antwoord (gemeente, declaratie_nummer);
create index declaratie_antwoord_run on kern.declaratie_antwoord using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.prestatie (
    gemeente                       text collate "C" not null,
    domein                         text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id                     bigint not null,
    volgnr                         integer not null,
    aanbieder                      text collate "C" not null,
    client_id                      bigint not null,
    referentie_nummer              text collate "C" not null,
    vorig_referentie_nummer        text collate "C",
    beschikking_nummer             bigint,
    toewijzing_nummer              bigint,
    product_categorie              text collate "C" not null,
    product_code                   text collate "C" not null,
    begindatum                     date not null,
    einddatum                      date not null,
    geleverd_volume                bigint not null,
    eenheid                        text collate "C" not null,
    product_tarief                 bigint,
    bedrag                         bigint not null,
    debet_credit                   text collate "C" not null,
    bedrag_getekend                bigint not null generated always as (case when debet_credit = 'C' then -bedrag else bedrag end) stored,
    verrekenpercentage             bigint,
    berekend_bedrag                bigint,
    berekend_debet_credit          text collate "C",
    btw_vrijstelling_indicatie     text collate "C",
    btw_percentage                 bigint,
    btw_bedrag                     bigint,
    btw_debet_credit               text collate "C",
    gemeente_berekend_bedrag       bigint,
    gemeente_berekend_debet_credit text collate "C",
    toegekend_bedrag               bigint,
    toegekend_debet_credit         text collate "C",
    retour                         boolean not null,
    bekend_door_run                bigint not null,
    ingetrokken_door_run           bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.prestatie is 'Gedeclareerde prestatie (323 of 303), of de herhaling ervan in een antwoord (325 of 304)';
comment on column kern.prestatie.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.prestatie.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.prestatie.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.prestatie.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.prestatie.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.prestatie.client_id is 'De cliënt (kern.client)';
comment on column kern.prestatie.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.prestatie.vorig_referentie_nummer is 'Nummer van de debetprestatie die een creditprestatie terugneemt';
comment on column kern.prestatie.beschikking_nummer is 'Nummer van de beschikking';
comment on column kern.prestatie.toewijzing_nummer is 'Nummer van de toewijzing';
comment on column kern.prestatie.product_categorie is 'Productcategorie';
comment on column kern.prestatie.product_code is 'Productcode; leeg is aspecifiek';
comment on column kern.prestatie.begindatum is 'Eerste dag van de prestatie';
comment on column kern.prestatie.einddatum is 'Laatste dag van de prestatie';
comment on column kern.prestatie.geleverd_volume is 'Geleverd volume in de eenheid; eurocent als die 83 is';
comment on column kern.prestatie.eenheid is 'Eenheid (WJ756)';
comment on column kern.prestatie.product_tarief is 'Tarief in eurocent per eenheid';
comment on column kern.prestatie.bedrag is 'Ingediend bedrag in eurocent, zonder teken';
comment on column kern.prestatie.debet_credit is 'D (te betalen aan de aanbieder) of C (terug te ontvangen)';
comment on column kern.prestatie.bedrag_getekend is 'Ingediend bedrag in eurocent; C is negatief';
comment on column kern.prestatie.verrekenpercentage is 'Verrekenpercentage in honderdsten van een procent (303)';
comment on column kern.prestatie.berekend_bedrag is 'Berekend bedrag in eurocent (303)';
comment on column kern.prestatie.berekend_debet_credit is 'D of C bij het berekende bedrag';
comment on column kern.prestatie.btw_vrijstelling_indicatie is 'Vrijgesteld van btw (303)';
comment on column kern.prestatie.btw_percentage is 'Btw in honderdsten van een procent (303)';
comment on column kern.prestatie.btw_bedrag is 'Btw in eurocent (303)';
comment on column kern.prestatie.btw_debet_credit is 'D of C bij de btw';
comment on column kern.prestatie.gemeente_berekend_bedrag is 'Door de gemeente berekend bedrag in eurocent (304)';
comment on column kern.prestatie.gemeente_berekend_debet_credit is 'D of C bij het door de gemeente berekende bedrag';
comment on column kern.prestatie.toegekend_bedrag is 'Toegekend bedrag in eurocent (304), zonder teken';
comment on column kern.prestatie.toegekend_debet_credit is 'D of C bij het toegekende bedrag';
comment on column kern.prestatie.retour is 'Waar als de regel de herhaling in een retour of antwoord is: geen eigen feit';
comment on column kern.prestatie.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.prestatie.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index prestatie_client_id on kern.prestatie (gemeente, client_id);
create index prestatie_referentie_nummer on kern.prestatie (gemeente, referentie_nummer);
create index prestatie_run on kern.prestatie using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.retourcode (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    klasse               text collate "C" not null,
    klasse_volgnr        integer not null,
    retour_code          text collate "C" not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.retourcode is 'Retourcodes per klasse van een retour of antwoord';
comment on column kern.retourcode.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.retourcode.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.retourcode.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.retourcode.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.retourcode.klasse is 'Klasse van de standaard die de code draagt, zoals Header of Prestatie';
comment on column kern.retourcode.klasse_volgnr is 'Volgnummer van de klasse: het volgnr in de eigen tabel, 1 voor de header';
comment on column kern.retourcode.retour_code is 'Code van lijst WJ001';
comment on column kern.retourcode.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.retourcode.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index retourcode_run on kern.retourcode using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create sequence kern.toewijzing_nummer;
create table kern.toewijzing (
    gemeente          text collate "C" not null,
    domein            text collate "C" not null check (domein in ('jw', 'wmo')),
    toewijzing_id     bigint not null,
    sleutel           text collate "C" not null,
    aanbieder         text collate "C" not null,
    client_id         bigint not null,
    toewijzing_nummer bigint,
    bekend_door_run   bigint not null,
    primary key (gemeente, toewijzing_id)
);
comment on table kern.toewijzing is 'Toewijzingen, elk met een vast nummer van ons zelf';
comment on column kern.toewijzing.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.toewijzing.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.toewijzing.toewijzing_id is 'Ons nummer van de toewijzing';
comment on column kern.toewijzing.sleutel is 'Het toewijzingsnummer; zonder nummer (release 2.3) aanbieder, beschikking, product en ingangsdatum';
comment on column kern.toewijzing.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.toewijzing.client_id is 'De cliënt (kern.client)';
comment on column kern.toewijzing.toewijzing_nummer is 'Nummer van de toewijzing; kan in release 2.3 ontbreken';
comment on column kern.toewijzing.bekend_door_run is 'Run die dit bekend maakte';
create index toewijzing_client_id on kern.toewijzing (gemeente, client_id);
create index toewijzing_run on kern.toewijzing using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);
create unique index toewijzing_sleutel on kern.toewijzing (gemeente, domein, sleutel);

create table kern.toewijzing_versie (
    gemeente             text collate "C" not null,
    toewijzing_id        bigint not null,
    toewijzingsdatum     date not null,
    toewijzingstijd      time not null,
    bericht_id           bigint not null,
    volgnr               integer not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint
);
comment on table kern.toewijzing_versie is 'Versies van een toewijzing; dezelfde datum en tijd opnieuw is een herhaling en geen versie';
comment on column kern.toewijzing_versie.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.toewijzing_versie.toewijzing_id is 'De toewijzing';
comment on column kern.toewijzing_versie.toewijzingsdatum is 'Met de toewijzingstijd de versie van de toewijzing';
comment on column kern.toewijzing_versie.toewijzingstijd is 'Met de toewijzingsdatum de versie van de toewijzing';
comment on column kern.toewijzing_versie.bericht_id is 'Bericht dat deze versie als eerste bracht';
comment on column kern.toewijzing_versie.volgnr is 'Regel in kern.toegewezen_product die deze versie als eerste bracht';
comment on column kern.toewijzing_versie.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.toewijzing_versie.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index toewijzing_versie_bericht_id on kern.toewijzing_versie (gemeente, bericht_id);
create index toewijzing_versie_run on kern.toewijzing_versie using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);
create unique index toewijzing_versie_sleutel on kern.toewijzing_versie (gemeente, toewijzing_id, toewijzingsdatum, toewijzingstijd)
    where ingetrokken_door_run is null;

-- A lateral per toewijzing, not distinct on: whoever asks for one client reads the versions of that client only.
create view kern.toewijzing_actueel as
select t.gemeente, t.domein, t.toewijzing_id, t.toewijzing_nummer, t.aanbieder, t.client_id, p.toewijzingsdatum, p.toewijzingstijd, p.bericht_id, p.volgnr, p.beschikking_nummer, p.referentie_aanbieder, p.product_categorie, p.product_code, p.ingangsdatum, p.einddatum, p.reden_wijziging, p.volume, p.eenheid, p.frequentie, p.budget,
       p.einddatum is not distinct from p.ingangsdatum and coalesce(p.reden_wijziging in ('01', '13'), false) as verwijderd
from kern.toewijzing t
cross join lateral (
    select v.bericht_id, v.volgnr
    from kern.toewijzing_versie v
    where v.gemeente = t.gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run is null
    order by v.toewijzingsdatum desc, v.toewijzingstijd desc
    limit 1) laatste
join kern.toegewezen_product p on p.gemeente = t.gemeente and p.bericht_id = laatste.bericht_id and p.volgnr = laatste.volgnr;
comment on view kern.toewijzing_actueel is 'Elke toewijzing in haar laatste versie';
comment on column kern.toewijzing_actueel.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.toewijzing_actueel.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.toewijzing_actueel.toewijzing_id is 'De toewijzing';
comment on column kern.toewijzing_actueel.toewijzing_nummer is 'Nummer van de toewijzing';
comment on column kern.toewijzing_actueel.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.toewijzing_actueel.client_id is 'De cliënt (kern.client)';
comment on column kern.toewijzing_actueel.toewijzingsdatum is 'Met de toewijzingstijd de versie van de toewijzing';
comment on column kern.toewijzing_actueel.toewijzingstijd is 'Met de toewijzingsdatum de versie van de toewijzing';
comment on column kern.toewijzing_actueel.bericht_id is 'Nummer van het bericht waarin dit staat';
comment on column kern.toewijzing_actueel.volgnr is 'Volgnummer in deze tabel binnen het bericht, in de volgorde van het bericht, vanaf 1';
comment on column kern.toewijzing_actueel.beschikking_nummer is 'Nummer van de beschikking';
comment on column kern.toewijzing_actueel.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf';
comment on column kern.toewijzing_actueel.product_categorie is 'Productcategorie';
comment on column kern.toewijzing_actueel.product_code is 'Productcode; leeg is aspecifiek';
comment on column kern.toewijzing_actueel.ingangsdatum is 'Eerste dag waarop het geldt';
comment on column kern.toewijzing_actueel.einddatum is 'Laatste dag waarop het geldt; leeg is open';
comment on column kern.toewijzing_actueel.reden_wijziging is 'Reden van wijziging (JZ002, WMO002)';
comment on column kern.toewijzing_actueel.volume is 'Omvang in de eenheid; eurocent als die 83 is';
comment on column kern.toewijzing_actueel.eenheid is 'Eenheid (WJ756)';
comment on column kern.toewijzing_actueel.frequentie is 'Frequentie (WMO757)';
comment on column kern.toewijzing_actueel.budget is 'Budget in eurocent over de hele periode';
comment on column kern.toewijzing_actueel.verwijderd is 'Ingetrokken door de gemeente (reden 13, of oud 01, met einddatum gelijk aan ingangsdatum): telt nergens mee';

grant select on all tables in schema kern to berichten_backoffice;
