-- The outbox: what the gemeente owes is stored in the transaction that judges the message, and leaves the house later.
-- What stands here is never composed again. And two worklists of what the message traffic itself cannot settle.

create table bron.antwoord (
    gemeente             text collate "C" not null,
    antwoord_id          bigint           generated always as identity,
    domein               text collate "C" check (domein in ('jw', 'wmo')),
    heen_bericht_id      bigint           not null,
    soort                text             not null check (soort in ('retour', 'fo01')),
    bericht              text collate "C" not null,
    release              text collate "C",
    aanbieder            text collate "C" not null,
    identificatie        text collate "C" not null,
    referentienummer     text collate "C" not null,
    run_id               bigint           not null,
    op_datum             date             not null,
    tijdstip             text             not null check (tijdstip ~ '^[0-9]{14}$'),
    modus                text             not null check (modus in ('proef', 'na-vrijgave', 'direct')),
    toestand             text             not null check (toestand in ('samengesteld', 'vrijgegeven', 'verstuurd', 'geweigerd', 'vervallen')),
    envelop_id           bigint,
    applicatie           text             not null,
    applicatie_versie    text             not null check (applicatie_versie ~ '^[0-9]{8}$'),
    lengte               bigint           not null,
    compressie           text             not null check (compressie in ('br', 'geen')),
    inhoud               bytea            not null,
    vorm                 text             check (vorm in ('plat', 'du01', 'zip')),
    pakket               text collate "C",
    pakket_nummer        integer,
    vrijgegeven_op       timestamptz,
    verstuurd_op         timestamptz,
    fout_code            text,
    fout_envelop_id      bigint,
    geweigerd_door_run   bigint,
    primary key (gemeente, antwoord_id),
    check ((vorm is null) = (pakket is null)),
    check (coalesce(vorm = 'zip', false) = (pakket_nummer is not null)),
    check ((toestand = 'geweigerd') = (fout_code is not null)),
    check (soort = 'fo01' or domein is not null and release is not null)
);
alter table bron.antwoord alter column inhoud set storage external;
comment on table bron.antwoord is 'Antwoorden die de gemeente verschuldigd is: retouren en foutberichten (Fo01), samengesteld en klaar voor verzending. Wat hier staat wordt nooit opnieuw samengesteld';
comment on column bron.antwoord.gemeente is 'CBS-code van de gemeente die antwoordt';
comment on column bron.antwoord.antwoord_id is 'Nummer van het antwoord';
comment on column bron.antwoord.domein is 'jw (Jeugdwet) of wmo; bij een Fo01 leeg als dat niet te zien was';
comment on column bron.antwoord.heen_bericht_id is 'Het bericht waarop dit antwoordt';
comment on column bron.antwoord.soort is 'retour, of fo01 (foutbericht op een bericht dat niet aan zijn schema voldoet)';
comment on column bron.antwoord.bericht is 'Berichtsoort van het antwoord, zoals JW306, of Fo01';
comment on column bron.antwoord.release is 'Release van de standaard; leeg bij een Fo01';
comment on column bron.antwoord.aanbieder is 'AGB-code van de aanbieder aan wie wordt geantwoord; bij een Fo01 de afzender van de envelop, of onbekend';
comment on column bron.antwoord.identificatie is 'IdentificatieRetour; bij een Fo01 een eigen korte naam';
comment on column bron.antwoord.referentienummer is 'UUID van de envelop waarin dit gaat, ook als het zonder envelop wordt weggeschreven';
comment on column bron.antwoord.run_id is 'Run waarin het is samengesteld';
comment on column bron.antwoord.op_datum is 'Dagtekening van het antwoord: de datum van die run';
comment on column bron.antwoord.tijdstip is 'Moment van die run in Europe/Amsterdam, 14 cijfers zoals in een envelop';
comment on column bron.antwoord.modus is 'Wat de gemeente toestond toen het werd samengesteld: proef (alleen tonen), na-vrijgave of direct';
comment on column bron.antwoord.toestand is 'samengesteld, vrijgegeven, verstuurd (weggeschreven), geweigerd (er kwam een Fo01 op) of vervallen (er was al een ander antwoord)';
comment on column bron.antwoord.envelop_id is 'Envelop (Di01) waarin het bericht kwam; leeg als het zonder kwam';
comment on column bron.antwoord.applicatie is 'Applicatie die de envelop als afzender noemt';
comment on column bron.antwoord.applicatie_versie is 'Versie en subversie van de applicatie, 8 cijfers';
comment on column bron.antwoord.lengte is 'Aantal bytes van de inhoud';
comment on column bron.antwoord.compressie is 'br (Brotli) of geen';
comment on column bron.antwoord.inhoud is 'Het antwoord, byte voor byte zoals het de deur uit gaat, zonder envelop (een Fo01 is zelf de envelop)';
comment on column bron.antwoord.vorm is 'plat, du01 (in een envelop) of zip; vastgelegd voordat er wordt geschreven';
comment on column bron.antwoord.pakket is 'Naam van het bestand of de zip waarin het is weggeschreven; vastgelegd voordat er wordt geschreven';
comment on column bron.antwoord.pakket_nummer is 'Volgnummer van de zip per berichtsoort, gemeente en run; leeg als het geen zip is';
comment on column bron.antwoord.vrijgegeven_op is 'Moment waarop een medewerker het vrijgaf';
comment on column bron.antwoord.verstuurd_op is 'Moment waarop het voor het eerst helemaal was weggeschreven';
comment on column bron.antwoord.fout_code is 'Code van het Fo01 waarmee het is geweigerd';
comment on column bron.antwoord.fout_envelop_id is 'Het Fo01 waarmee het is geweigerd (bron.envelop)';
comment on column bron.antwoord.geweigerd_door_run is 'Run die dat Fo01 innam';
create unique index antwoord_heen on bron.antwoord (gemeente, heen_bericht_id, soort);
create unique index antwoord_identificatie on bron.antwoord (gemeente, identificatie);
create index antwoord_referentienummer on bron.antwoord (referentienummer);
create index antwoord_fout on bron.antwoord (heen_bericht_id) where soort = 'fo01';
create index antwoord_run on bron.antwoord (run_id);
create index antwoord_pakket on bron.antwoord (pakket) where pakket is not null;
create index antwoord_klaar on bron.antwoord (antwoord_id) where toestand = 'vrijgegeven';
alter table bron.antwoord enable row level security;
create policy eigen_gemeente on bron.antwoord for select
    using (gemeente in (select t.gemeente from ref.toegang t where t.rol = current_user));

create view bron.buiten_berichtenverkeer with (security_invoker = true) as
select b.bericht_id, b.gemeente, b.domein, b.bericht, b.release, b.aanbieder, b.identificatie, b.dagtekening, b.op_datum, b.run_id,
       a.herkomst, f.niveau, f.code, f.tekst
from bron.bericht b
join bron.run r on r.run_id = b.run_id and r.soort = 'verwerk'
join lateral (
    select v.niveau, v.code, v.tekst
    from bron.bevinding v
    where v.bericht_id = b.bericht_id
    order by v.volgnr
    limit 1
) f on f.niveau in ('xml', 'xsd')
left join lateral (
    select o.herkomst
    from bron.aanbieding o
    where o.bericht_id = b.bericht_id
    order by o.aanbieding_id
    limit 1
) a on true
where b.uitkomst = 'afgekeurd'
  and coalesce(right(b.bericht, 3), '') not in ('301', '319', '304', '325', '306', '308', '316', '318')
  and not exists (select from bron.antwoord w where w.heen_bericht_id = b.bericht_id and w.soort = 'fo01');
comment on view bron.buiten_berichtenverkeer is 'Werklijst: ontvangen berichten die niet aan XML of hun schema voldoen en waarop geen foutbericht kan, omdat ze niet in een Di01 kwamen. Meld dit de afzender buiten het berichtenverkeer (OP090x2)';
comment on column bron.buiten_berichtenverkeer.bericht_id is 'Berichtnummer';
comment on column bron.buiten_berichtenverkeer.gemeente is 'CBS-code van de gemeente; leeg als die niet te lezen was';
comment on column bron.buiten_berichtenverkeer.domein is 'jw (Jeugdwet) of wmo; leeg als dat niet te zien was';
comment on column bron.buiten_berichtenverkeer.bericht is 'Berichtsoort, zoals JW307; leeg als die niet te zien was';
comment on column bron.buiten_berichtenverkeer.release is 'Release van de standaard';
comment on column bron.buiten_berichtenverkeer.aanbieder is 'AGB-code van de aanbieder, als die te lezen was';
comment on column bron.buiten_berichtenverkeer.identificatie is 'Identificatie uit de header, als die te lezen was';
comment on column bron.buiten_berichtenverkeer.dagtekening is 'Dagtekening uit de header, als die te lezen was';
comment on column bron.buiten_berichtenverkeer.op_datum is 'Datum van de run die het bericht innam';
comment on column bron.buiten_berichtenverkeer.run_id is 'Run die het bericht innam';
comment on column bron.buiten_berichtenverkeer.herkomst is 'Bestand, of bestand!onderdeel bij een zip';
comment on column bron.buiten_berichtenverkeer.niveau is 'xml of xsd';
comment on column bron.buiten_berichtenverkeer.code is 'Code van de eerste bevinding';
comment on column bron.buiten_berichtenverkeer.tekst is 'De eerste bevinding, zonder waarden uit het bericht';

create view kern.eigen_berichten with (security_invoker = true) as
select k.gemeente, k.domein, k.bericht_id, k.bericht, k.release, k.aanbieder, k.identificatie, k.dagtekening, k.op_datum, k.bekend_door_run,
       k.oordeel_motor, k.oordeel_retour,
       array(
           select distinct v.code
           from bron.bevinding v
           where v.bericht_id = k.bericht_id and not v.signaal and v.niveau in ('bericht', 'berichtoverstijgend', 'extern')
           order by v.code
       ) as regels
from kern.bericht k
join bron.run r on r.run_id = k.bekend_door_run and r.soort = 'verwerk'
where k.nummer in (301, 319, 304, 325, 306, 308, 316, 318) and k.oordeel_motor <> 'geaccepteerd';
comment on view kern.eigen_berichten is 'Werklijst: wat de gemeente zelf verstuurde en een regel van de standaard breekt. Het heeft hier geen gevolg (OP286); de ontvanger zal het afkeuren';
comment on column kern.eigen_berichten.gemeente is 'CBS-code van de gemeente';
comment on column kern.eigen_berichten.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.eigen_berichten.bericht_id is 'Berichtnummer';
comment on column kern.eigen_berichten.bericht is 'Berichtsoort, zoals JW301';
comment on column kern.eigen_berichten.release is 'Release van de standaard';
comment on column kern.eigen_berichten.aanbieder is 'AGB-code van de aanbieder aan wie het is verstuurd';
comment on column kern.eigen_berichten.identificatie is 'Identificatie uit de header';
comment on column kern.eigen_berichten.dagtekening is 'Dagtekening uit de header';
comment on column kern.eigen_berichten.op_datum is 'Datum waarop is geoordeeld';
comment on column kern.eigen_berichten.bekend_door_run is 'Run die het bericht innam';
comment on column kern.eigen_berichten.oordeel_motor is 'Ons eigen oordeel';
comment on column kern.eigen_berichten.oordeel_retour is 'Wat de retour van de aanbieder zegt; leeg zolang die er niet is';
comment on column kern.eigen_berichten.regels is 'De regels die het breekt';

grant select on bron.antwoord, bron.buiten_berichtenverkeer, kern.eigen_berichten to berichten_backoffice;
