-- What was offered: runs, payloads, the delivery log, findings, quarantaine and the work of a run.
--
-- A payload stands apart from what is known of it: the outcome of a message is written later, and must not rewrite
-- the payload; and a payload has a retention of its own.

create table bron.run (
    run_id       bigint      generated always as identity primary key,
    soort        text        not null check (soort in ('verwerk', 'historie')),
    op_datum     date        not null,
    moment       timestamptz not null,
    versie       text        not null,
    instellingen jsonb       not null,
    fase         text        not null default 'openen' check (fase in ('openen', 'vast', 'gesloten')),
    gesloten_op  timestamptz,
    eigenaar     text
);
comment on table bron.run is 'Een keer verwerken: een nacht, een inname van historie of een herstel uit quarantaine';
comment on column bron.run.run_id is 'Nummer van de run';
comment on column bron.run.soort is 'verwerk (beoordelen en beantwoorden) of historie (oud verkeer overnemen als feiten)';
comment on column bron.run.op_datum is 'De ene datum waarop de run oordeelt, ook na een onderbreking';
comment on column bron.run.moment is 'Het ene moment van de run';
comment on column bron.run.versie is 'Versie van het programma';
comment on column bron.run.instellingen is 'De instellingen die golden, zonder geheimen';
comment on column bron.run.fase is 'openen (neemt nog in), vast (wat is aangeboden staat vast) of gesloten';
comment on column bron.run.gesloten_op is 'Moment waarop de run is gesloten';
comment on column bron.run.eigenaar is 'Welk proces de run heeft geopend (machine:procesnummer)';
create index run_open on bron.run (run_id) where fase <> 'gesloten';

create table bron.bericht (
    bericht_id    bigint  generated always as identity primary key,
    sha256        bytea   not null,
    lengte        bigint  not null,
    run_id        bigint  not null,
    op_datum      date    not null,
    standaard     text collate "C",
    release       text collate "C",
    bericht       text collate "C",
    gemeente      text collate "C",
    domein        text collate "C"    check (domein in ('jw', 'wmo')),
    aanbieder     text collate "C",
    identificatie text collate "C",
    dagtekening   date,
    uitkomst      text    check (uitkomst in ('geaccepteerd', 'deels_afgewezen', 'afgekeurd', 'quarantaine', 'overgeslagen')),
    reden         text,
    tekst         text
) with (fillfactor = 60);
comment on table bron.bericht is 'Elke verschillende inhoud die is aangeboden: één regel, ook als dezelfde bytes vaker komen';
comment on column bron.bericht.bericht_id is 'Berichtnummer; hetzelfde nummer in alle tabellen';
comment on column bron.bericht.sha256 is 'SHA-256 van de inhoud: dezelfde bytes zijn hetzelfde bericht';
comment on column bron.bericht.lengte is 'Aantal bytes van de inhoud';
comment on column bron.bericht.run_id is 'Run die het bericht als eerste innam';
comment on column bron.bericht.op_datum is 'Datum waarop over het bericht wordt geoordeeld: die van de run die het als eerste innam';
comment on column bron.bericht.standaard is 'ijw of iwmo; leeg als dat niet te zien was';
comment on column bron.bericht.release is 'Release van de standaard, zoals 3.2';
comment on column bron.bericht.bericht is 'Berichtsoort, zoals JW301';
comment on column bron.bericht.gemeente is 'CBS-code van de gemeente die partij is';
comment on column bron.bericht.domein is 'jw (Jeugdwet) of wmo';
comment on column bron.bericht.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column bron.bericht.identificatie is 'Identificatie uit de header (bij 303 en 304 het factuurnummer)';
comment on column bron.bericht.dagtekening is 'Dagtekening uit de header (bij 303 en 304 de factuurdagtekening)';
comment on column bron.bericht.uitkomst is 'Hoe het bericht is geëindigd; leeg zolang het wacht op beoordeling';
comment on column bron.bericht.reden is 'Kort woord bij quarantaine en overgeslagen';
comment on column bron.bericht.tekst is 'Uitleg bij reden';
create unique index bericht_sha256 on bron.bericht (sha256);
create index bericht_run on bron.bericht (run_id);
create index bericht_identificatie on bron.bericht (identificatie);

create table bron.inhoud (
    bericht_id bigint not null primary key,
    compressie text   not null check (compressie in ('br', 'geen')),
    inhoud     bytea  not null
);
alter table bron.inhoud alter column inhoud set storage external;
comment on table bron.inhoud is 'De inhoud van een bericht, byte voor byte zoals aangeboden, gecomprimeerd';
comment on column bron.inhoud.bericht_id is 'Berichtnummer';
comment on column bron.inhoud.compressie is 'br (Brotli) of geen';
comment on column bron.inhoud.inhoud is 'De bytes';

create table bron.envelop (
    envelop_id        bigint generated always as identity primary key,
    run_id            bigint not null,
    berichtcode       text   not null,
    referentienummer  text collate "C"   not null,
    crossrefnummer    text,
    zender            text   not null,
    ontvanger         text   not null,
    tijdstip          text   not null,
    functie           text,
    fout_code         text,
    fout_plek         text,
    fout_omschrijving text,
    fout_details      text
);
comment on table bron.envelop is 'StUF-enveloppen waarin berichten kwamen; ook de foutberichten (Fo01)';
comment on column bron.envelop.envelop_id is 'Nummer van de envelop';
comment on column bron.envelop.run_id is 'Run die de envelop innam';
comment on column bron.envelop.berichtcode is 'Di01, Du01 of Fo01';
comment on column bron.envelop.referentienummer is 'UUID van deze envelop';
comment on column bron.envelop.crossrefnummer is 'UUID van de envelop waarop deze antwoordt';
comment on column bron.envelop.zender is 'Organisatie die verzond';
comment on column bron.envelop.ontvanger is 'Organisatie die ontvangt';
comment on column bron.envelop.tijdstip is 'Tijdstip zoals vermeld, 8 tot 17 cijfers';
comment on column bron.envelop.functie is 'Berichtsoort volgens de envelop';
comment on column bron.envelop.fout_code is 'Foutcode van een Fo01';
comment on column bron.envelop.fout_plek is 'client of server, van een Fo01';
comment on column bron.envelop.fout_omschrijving is 'Omschrijving van een Fo01; kan een waarde uit een bericht herhalen';
comment on column bron.envelop.fout_details is 'Details van een Fo01';
create index envelop_run on bron.envelop (run_id);
create index envelop_referentienummer on bron.envelop (referentienummer);

create sequence bron.aanbieding_nummer;
create table bron.aanbieding (
    aanbieding_id bigint not null default nextval('bron.aanbieding_nummer') primary key,
    run_id        bigint not null,
    herkomst      text   not null,
    lengte        bigint not null,
    sha256        bytea  not null,
    bericht_id    bigint,
    envelop_id    bigint,
    uitkomst      text   check (uitkomst in ('geaccepteerd', 'deels_afgewezen', 'afgekeurd', 'quarantaine', 'overgeslagen')),
    reden         text,
    tekst         text
);
alter sequence bron.aanbieding_nummer owned by bron.aanbieding.aanbieding_id;
comment on table bron.aanbieding is 'Logboek van aanlevering: één regel per keer dat iets is aangeboden';
comment on column bron.aanbieding.aanbieding_id is 'Volgnummer van aanbieden';
comment on column bron.aanbieding.run_id is 'Run waarin het is aangeboden';
comment on column bron.aanbieding.herkomst is 'Bestand, of bestand!onderdeel bij een zip';
comment on column bron.aanbieding.lengte is 'Aantal bytes dat is aangeboden';
comment on column bron.aanbieding.sha256 is 'SHA-256 van de inhoud';
comment on column bron.aanbieding.bericht_id is 'Het bericht; leeg als er geen inhoud is bewaard';
comment on column bron.aanbieding.envelop_id is 'De envelop eromheen';
comment on column bron.aanbieding.uitkomst is 'Eigen uitkomst van deze aanbieding; leeg als die van het bericht geldt (zie aanbieding_uitkomst)';
comment on column bron.aanbieding.reden is 'Kort woord bij de eigen uitkomst';
comment on column bron.aanbieding.tekst is 'Uitleg bij reden';
create index aanbieding_run on bron.aanbieding (run_id);
create index aanbieding_bericht on bron.aanbieding (bericht_id) where bericht_id is not null;
create index aanbieding_zonder_bericht on bron.aanbieding (sha256) where bericht_id is null;

create view bron.aanbieding_uitkomst as
select a.aanbieding_id, a.run_id, a.herkomst, a.lengte, a.bericht_id, a.envelop_id, b.bericht, b.gemeente, b.domein,
       coalesce(a.uitkomst, b.uitkomst) as uitkomst,
       case when a.uitkomst is null then b.reden else a.reden end as reden,
       case when a.uitkomst is null then b.tekst else a.tekst end as tekst
from bron.aanbieding a
left join bron.bericht b using (bericht_id);
comment on view bron.aanbieding_uitkomst is 'Elke aanbieding met haar uitkomst: de eigen, of die van het bericht';
comment on column bron.aanbieding_uitkomst.aanbieding_id is 'Volgnummer van aanbieden';
comment on column bron.aanbieding_uitkomst.run_id is 'Run waarin het is aangeboden';
comment on column bron.aanbieding_uitkomst.herkomst is 'Bestand, of bestand!onderdeel bij een zip';
comment on column bron.aanbieding_uitkomst.lengte is 'Aantal bytes dat is aangeboden';
comment on column bron.aanbieding_uitkomst.bericht_id is 'Het bericht; leeg als er geen inhoud is bewaard';
comment on column bron.aanbieding_uitkomst.envelop_id is 'De envelop eromheen';
comment on column bron.aanbieding_uitkomst.bericht is 'Berichtsoort, zoals JW301';
comment on column bron.aanbieding_uitkomst.gemeente is 'CBS-code van de gemeente die partij is';
comment on column bron.aanbieding_uitkomst.domein is 'jw (Jeugdwet) of wmo';
comment on column bron.aanbieding_uitkomst.uitkomst is 'Hoe de aanbieding is geëindigd; leeg zolang het bericht wacht op beoordeling';
comment on column bron.aanbieding_uitkomst.reden is 'Kort woord bij quarantaine en overgeslagen';
comment on column bron.aanbieding_uitkomst.tekst is 'Uitleg bij reden';

create table bron.bevinding (
    bericht_id bigint  not null,
    volgnr     integer not null,
    niveau     text    not null check (niveau in ('xml', 'xsd', 'bericht', 'berichtoverstijgend', 'extern')),
    code       text collate "C"    not null,
    retourcode text,
    pad        text    not null,
    regel      integer not null,
    kolom      integer not null,
    tekst      text    not null,
    primary key (bericht_id, volgnr)
);
comment on table bron.bevinding is 'Wat er mis is in een bericht; zonder waarden uit het bericht';
comment on column bron.bevinding.bericht_id is 'Berichtnummer';
comment on column bron.bevinding.volgnr is 'Volgnummer binnen het bericht, vanaf 1';
comment on column bron.bevinding.niveau is 'Niveau van controle dat het vond';
comment on column bron.bevinding.code is 'Code van de regel, of van XML en XSD';
comment on column bron.bevinding.retourcode is 'Code van lijst WJ001 die een retour draagt; leeg als de standaard er geen kent';
comment on column bron.bevinding.pad is 'Plaats in het bericht';
comment on column bron.bevinding.regel is 'Regel in het bestand, vanaf 1; 0 is onbekend';
comment on column bron.bevinding.kolom is 'Kolom in het bestand, vanaf 1; 0 is onbekend';
comment on column bron.bevinding.tekst is 'Uitleg in het Nederlands';

create table bron.eenheid (
    gemeente  text collate "C"        not null,
    domein    text collate "C"        not null check (domein in ('jw', 'wmo')),
    run_id    bigint      not null,
    eigenaar  text,
    fencing   bigint      not null default 0,
    lease_tot timestamptz,
    klaar_op  timestamptz,
    primary key (gemeente, domein, run_id)
) with (fillfactor = 50);
comment on table bron.eenheid is 'Eenheid van werk: een gemeente en domein binnen een run; één proces tegelijk';
comment on column bron.eenheid.gemeente is 'CBS-code van de gemeente';
comment on column bron.eenheid.domein is 'jw (Jeugdwet) of wmo';
comment on column bron.eenheid.run_id is 'De run';
comment on column bron.eenheid.eigenaar is 'Proces dat de eenheid het laatst nam';
comment on column bron.eenheid.fencing is 'Stijgt bij elke nieuwe eigenaar; wie een oud nummer heeft schrijft niets meer';
comment on column bron.eenheid.lease_tot is 'Tot dit moment is de eenheid van de eigenaar';
comment on column bron.eenheid.klaar_op is 'Moment waarop de eenheid klaar was';

create table bron.werk (
    gemeente             text collate "C"    not null,
    domein               text collate "C"    not null check (domein in ('jw', 'wmo')),
    run_id               bigint  not null,
    bericht_id           bigint  not null,
    bericht              text collate "C"    not null,
    release              text collate "C"    not null,
    dagtekening          date    not null,
    afzender             text collate "C"    not null,
    identificatie        text collate "C"    not null,
    referenties          text[]  not null,
    alleen_verwijderingen boolean not null,
    klaar                boolean not null default false,
    primary key (gemeente, domein, run_id, bericht_id)
) with (fillfactor = 50);
comment on table bron.werk is 'Berichten die in een run worden beoordeeld, met wat nodig is om ze op volgorde te zetten';
comment on column bron.werk.gemeente is 'CBS-code van de gemeente';
comment on column bron.werk.domein is 'jw (Jeugdwet) of wmo';
comment on column bron.werk.run_id is 'De run';
comment on column bron.werk.bericht_id is 'Berichtnummer';
comment on column bron.werk.bericht is 'Berichtsoort, zoals JW301';
comment on column bron.werk.release is 'Release van de standaard';
comment on column bron.werk.dagtekening is 'Dagtekening; van een retour de DagtekeningRetour';
comment on column bron.werk.afzender is 'Afzender uit de header';
comment on column bron.werk.identificatie is 'Identificatie uit de header';
comment on column bron.werk.referenties is 'ReferentieAanbieder-waarden die de volgorde op één dag bepalen';
comment on column bron.werk.alleen_verwijderingen is 'Een 301 waarin elke toewijzing RedenWijziging 13 heeft';
comment on column bron.werk.klaar is 'Het bericht is beoordeeld en weggeschreven';

create table bron.quarantaine (
    quarantaine_id    bigint generated always as identity primary key,
    bericht_id        bigint,
    aanbieding_id     bigint,
    run_id            bigint not null,
    reden             text   not null,
    tekst             text   not null,
    toestand          text   not null default 'open' check (toestand in ('open', 'hersteld', 'afgesloten')),
    hersteld_door_run bigint,
    check (bericht_id is not null or aanbieding_id is not null)
);
comment on table bron.quarantaine is 'Wat niet is beoordeeld en wacht op een medewerker';
comment on column bron.quarantaine.quarantaine_id is 'Nummer van deze regel';
comment on column bron.quarantaine.bericht_id is 'Berichtnummer; leeg als er geen inhoud is bewaard';
comment on column bron.quarantaine.aanbieding_id is 'De aanbieding, als er geen inhoud is bewaard';
comment on column bron.quarantaine.run_id is 'Run die het in quarantaine zette';
comment on column bron.quarantaine.reden is 'Kort woord voor de reden';
comment on column bron.quarantaine.tekst is 'Wat er is gezien en wat de volgende stap is';
comment on column bron.quarantaine.toestand is 'open, hersteld (opnieuw aangeboden aan een run) of afgesloten';
comment on column bron.quarantaine.hersteld_door_run is 'Run waarin het opnieuw is beoordeeld';
create index quarantaine_open on bron.quarantaine (quarantaine_id) where toestand = 'open';
create index quarantaine_bericht on bron.quarantaine (bericht_id) where bericht_id is not null;
create index quarantaine_run on bron.quarantaine (run_id);

grant select on bron.run, bron.bericht, bron.inhoud, bron.envelop, bron.aanbieding, bron.aanbieding_uitkomst, bron.bevinding,
    bron.quarantaine to berichten_backoffice;
