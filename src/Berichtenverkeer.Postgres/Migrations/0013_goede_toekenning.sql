-- Goede Toekenning: what was advised about each verzoek, why, what came of it, and what staff registered beside it. Advice is a fact of
-- the moment: it is never changed. Judging again makes a new beoordeling, and figures count the first.

create table ref.gt_regelset (
    hash              text collate "C" primary key check (hash ~ '^[0-9a-f]{64}$'),
    profiel           text not null,
    geldig_vanaf      date not null,
    regelset          jsonb not null,
    eerst_gebruikt_op timestamptz not null
);
comment on table ref.gt_regelset is 'Regelsets waarmee verzoeken zijn beoordeeld, volledig ingevuld; nooit gewijzigd';
comment on column ref.gt_regelset.hash is 'SHA-256 van de regelset, hexadecimaal';
comment on column ref.gt_regelset.profiel is 'Profiel waarvan de regelset uitgaat';
comment on column ref.gt_regelset.geldig_vanaf is 'Eerste dagtekening waarvoor de regelset geldt';
comment on column ref.gt_regelset.regelset is 'De hele regelset, met alle standaardwaarden ingevuld';
comment on column ref.gt_regelset.eerst_gebruikt_op is 'Moment waarop voor het eerst met deze regelset werd beoordeeld';

create table kern.gt_besluit (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint not null,
    volgnr               integer not null,
    beoordeling          integer not null check (beoordeling > 0),
    soort                integer not null check (soort in (315, 317)),
    aanbieder            text collate "C" not null,
    client_id            bigint not null,
    referentie_aanbieder text collate "C" not null,
    dagtekening          date not null,
    ontvangen_op         date not null,
    product_categorie    text collate "C",
    product_code         text collate "C",
    begin                date,
    eind                 date,
    verwijzer_type       text collate "C",
    leeftijd             integer,
    leeftijd_ongeveer    boolean not null,
    waarde               bigint,
    advies               text collate "C" not null check (advies in ('administratief', 'tenzij')),
    primaire             text collate "C",
    bepalingen           text[] not null,
    gronden_waar         text[] not null,
    gronden_onwaar       text[] not null,
    gronden_onbekend     text[] not null,
    gronden_nvt          text[] not null,
    toelichting          text not null,
    regelset             text collate "C" not null references ref.gt_regelset,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr, beoordeling),
    check ((advies = 'tenzij') = (primaire is not null) and (cardinality(bepalingen) = 0) = (primaire is null))
);
comment on table kern.gt_besluit is 'Advies over elk beoordeeld verzoek: administratief toekennen, of tenzij (eerst overleg). Een regel per gevraagd product van een 315, een per 317';
comment on column kern.gt_besluit.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.gt_besluit.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.gt_besluit.bericht_id is 'Nummer van het bericht met het verzoek';
comment on column kern.gt_besluit.volgnr is 'Plaats van het gevraagde product in het 315, vanaf 1; bij een 317 altijd 1';
comment on column kern.gt_besluit.beoordeling is 'Volgnummer van de beoordeling van dit verzoek, vanaf 1; cijfers tellen de eerste';
comment on column kern.gt_besluit.soort is '315 (verzoek om toewijzing) of 317 (verzoek om wijziging)';
comment on column kern.gt_besluit.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.gt_besluit.client_id is 'De cliënt (kern.client)';
comment on column kern.gt_besluit.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf';
comment on column kern.gt_besluit.dagtekening is 'Dagtekening van het verzoek';
comment on column kern.gt_besluit.ontvangen_op is 'De dag waarop het verzoek werd verwerkt';
comment on column kern.gt_besluit.product_categorie is 'Productcategorie van wat is beoordeeld; leeg is generiek';
comment on column kern.gt_besluit.product_code is 'Productcode; leeg is aspecifiek of generiek';
comment on column kern.gt_besluit.begin is 'Eerste dag die is beoordeeld; leeg als er niets te beoordelen was (alleen verlagen of verkorten)';
comment on column kern.gt_besluit.eind is 'Laatste dag die is beoordeeld; leeg is open';
comment on column kern.gt_besluit.verwijzer_type is 'Type verwijzer (COD327); leeg bij een 317';
comment on column kern.gt_besluit.leeftijd is 'Leeftijd van de cliënt in jaren op de eerste dag die is beoordeeld; leeg is onbekend';
comment on column kern.gt_besluit.leeftijd_ongeveer is 'Waar als een deel van de geboortedatum onbekend is';
comment on column kern.gt_besluit.waarde is 'Waarde van wat is gevraagd in eurocent; leeg als die niet te bepalen is';
comment on column kern.gt_besluit.advies is 'administratief of tenzij';
comment on column kern.gt_besluit.primaire is 'De eerste bepaling die geldt, in de volgorde van de regelset; leeg bij administratief';
comment on column kern.gt_besluit.bepalingen is 'Alle bepalingen die gelden, in de volgorde van de regelset';
comment on column kern.gt_besluit.gronden_waar is 'Gronden die waar zijn, als TZ3/3c';
comment on column kern.gt_besluit.gronden_onwaar is 'Gronden die onwaar zijn, als TZ3/3c';
comment on column kern.gt_besluit.gronden_onbekend is 'Gronden die niet te beoordelen waren, als TZ3/3c';
comment on column kern.gt_besluit.gronden_nvt is 'Gronden die niet van toepassing zijn, als TZ3/3c';
comment on column kern.gt_besluit.toelichting is 'Waarom, in gewone zinnen, zonder persoonsgegevens en zonder andere aanbieders';
comment on column kern.gt_besluit.regelset is 'De regelset waarmee is beoordeeld';
comment on column kern.gt_besluit.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.gt_besluit.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index gt_besluit_referentie on kern.gt_besluit (gemeente, referentie_aanbieder);
create index gt_besluit_dagtekening on kern.gt_besluit (gemeente, dagtekening);
create index gt_besluit_run on kern.gt_besluit using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.gt_grond (
    gemeente             text collate "C" not null,
    bericht_id           bigint not null,
    volgnr               integer not null,
    beoordeling          integer not null check (beoordeling > 0),
    bepaling             text collate "C" not null,
    grond                text collate "C" not null,
    uitslag              text collate "C" not null check (uitslag in ('waar', 'onbekend')),
    uitleg               text not null,
    bekend_door_run      bigint not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr, beoordeling, bepaling, grond)
);
comment on table kern.gt_grond is 'Van elk advies de gronden die waar of niet te beoordelen zijn, met de zin die zegt waarom';
comment on column kern.gt_grond.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.gt_grond.bericht_id is 'Nummer van het bericht met het verzoek';
comment on column kern.gt_grond.volgnr is 'Plaats van het gevraagde product in het 315, vanaf 1; bij een 317 altijd 1';
comment on column kern.gt_grond.beoordeling is 'Volgnummer van de beoordeling van dit verzoek, vanaf 1; cijfers tellen de eerste';
comment on column kern.gt_grond.bepaling is 'Bepaling in de regelset, zoals TZ3';
comment on column kern.gt_grond.grond is 'Grond, zoals 3c';
comment on column kern.gt_grond.uitslag is 'waar of onbekend';
comment on column kern.gt_grond.uitleg is 'Zin met de cijfers die het bepaalden, zonder persoonsgegevens';
comment on column kern.gt_grond.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.gt_grond.ingetrokken_door_run is 'Run die dit introk; leeg zolang het staat';
create index gt_grond_run on kern.gt_grond using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);

create table kern.gt_verloop (
    gemeente            text collate "C" not null,
    domein              text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id          bigint not null,
    volgnr              integer not null,
    onderzoek_op        date,
    toegekend_op        date,
    anders_toegekend    boolean,
    afgewezen_op        date,
    reden_afwijzing     text collate "C",
    werkdagen_eerste    integer,
    werkdagen_totaal    integer,
    dagen_totaal        integer,
    bijgewerkt_door_run bigint not null,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.gt_verloop is 'Wat er van elk beoordeeld verzoek is gekomen, uit de 301 en 319 die zijn referentie dragen; bijgewerkt als die worden verwerkt';
comment on column kern.gt_verloop.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.gt_verloop.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.gt_verloop.bericht_id is 'Nummer van het bericht met het verzoek';
comment on column kern.gt_verloop.volgnr is 'Zoals in kern.gt_besluit';
comment on column kern.gt_verloop.onderzoek_op is 'Dagtekening van het eerste 319 met antwoord 2 (in onderzoek)';
comment on column kern.gt_verloop.toegekend_op is 'Dagtekening van het eerste 301 met deze referentie';
comment on column kern.gt_verloop.anders_toegekend is 'Waar als de toewijzing afwijkt van wat is gevraagd; leeg zolang er geen is';
comment on column kern.gt_verloop.afgewezen_op is 'Dagtekening van het eerste 319 met antwoord 1 (afgewezen)';
comment on column kern.gt_verloop.reden_afwijzing is 'Reden van die afwijzing (WJ759)';
comment on column kern.gt_verloop.werkdagen_eerste is 'Werkdagen van de dagtekening van het verzoek tot het eerste antwoord: toewijzing, afwijzing of in onderzoek';
comment on column kern.gt_verloop.werkdagen_totaal is 'Werkdagen tot de toewijzing of afwijzing';
comment on column kern.gt_verloop.dagen_totaal is 'Kalenderdagen tot de toewijzing of afwijzing';
comment on column kern.gt_verloop.bijgewerkt_door_run is 'Run die dit het laatst bijwerkte';

create table kern.gt_registratie (
    gemeente       text collate "C" not null,
    registratie_id bigint generated always as identity,
    bericht_id     bigint not null,
    volgnr         integer not null,
    oordeel        text collate "C" check (oordeel in ('administratief', 'tenzij')),
    reden          text,
    overleg_op     date,
    uitkomst       text collate "C" check (uitkomst in ('ongewijzigd', 'aangepast', 'ingetrokken', 'afgewezen')),
    door           text not null,
    op             timestamptz not null,
    bron           text not null,
    primary key (gemeente, registratie_id),
    check (oordeel is null or reden is not null)
);
comment on table kern.gt_registratie is 'Wat medewerkers bij een verzoek vastleggen, naast het advies. Elke vastlegging blijft staan; de laatste geldt';
comment on column kern.gt_registratie.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.gt_registratie.registratie_id is 'Nummer van de vastlegging; een latere heeft een hoger nummer';
comment on column kern.gt_registratie.bericht_id is 'Nummer van het bericht met het verzoek';
comment on column kern.gt_registratie.volgnr is 'Zoals in kern.gt_besluit';
comment on column kern.gt_registratie.oordeel is 'Hoe het werkelijk is afgehandeld; leeg als het advies is gevolgd';
comment on column kern.gt_registratie.reden is 'Waarom van het advies is afgeweken, zonder persoonsgegevens';
comment on column kern.gt_registratie.overleg_op is 'De dag van het overleg met de aanbieder';
comment on column kern.gt_registratie.uitkomst is 'Uitkomst van het overleg';
comment on column kern.gt_registratie.door is 'Wie het vastlegde';
comment on column kern.gt_registratie.op is 'Wanneer het werd vastgelegd';
comment on column kern.gt_registratie.bron is 'opdracht (opdrachtregel) of de naam van het ingelezen bestand';
create index gt_registratie_besluit on kern.gt_registratie (gemeente, bericht_id, volgnr);

-- The one place that joins advice, register and course: worklists, pages and figures stand on it.
create view kern.gt_stand with (security_invoker = true) as
select b.gemeente, b.domein, b.bericht_id, b.volgnr, b.soort, b.aanbieder, b.client_id, b.referentie_aanbieder, b.dagtekening, b.ontvangen_op,
       b.product_categorie, b.product_code, b.begin, b.eind, b.verwijzer_type, b.leeftijd, b.waarde,
       b.advies, coalesce(r.oordeel, b.advies) as werkelijk, b.primaire, b.bepalingen, b.gronden_waar, b.gronden_onbekend, b.toelichting, b.regelset,
       r.reden, r.overleg_op, r.uitkomst as overleg_uitkomst, r.door, r.op as geregistreerd_op,
       case
           when v.afgewezen_op is not null and (v.toegekend_op is null or v.afgewezen_op <= v.toegekend_op) then 'afgewezen'
           when v.toegekend_op is not null and v.onderzoek_op is not null and v.onderzoek_op <= v.toegekend_op then 'toegekend_na_onderzoek'
           when v.toegekend_op is not null then 'direct_toegekend'
           when v.onderzoek_op is not null then 'in_onderzoek'
           else 'open'
       end as uitkomst,
       v.anders_toegekend, v.onderzoek_op, v.toegekend_op, v.afgewezen_op, v.reden_afwijzing,
       v.werkdagen_eerste, v.werkdagen_totaal, v.dagen_totaal,
       t.verzoek_uiterlijk, t.onderzoek_uiterlijk, t.woonplaats_uiterlijk
from kern.gt_besluit b
left join kern.gt_verloop v on v.gemeente = b.gemeente and v.bericht_id = b.bericht_id and v.volgnr = b.volgnr
left join lateral (
    select r.* from kern.gt_registratie r
    where r.gemeente = b.gemeente and r.bericht_id = b.bericht_id and r.volgnr = b.volgnr
    order by r.registratie_id desc limit 1) r on true
left join lateral (
    select min(t.uiterlijk) filter (where t.soort = 'verzoek') as verzoek_uiterlijk,
           min(t.uiterlijk) filter (where t.soort = 'onderzoek') as onderzoek_uiterlijk,
           min(t.uiterlijk) filter (where t.soort = 'woonplaatsbeginsel') as woonplaats_uiterlijk
    from kern.termijn t
    where t.gemeente = b.gemeente and t.bericht_id = b.bericht_id and t.referentie_aanbieder = b.referentie_aanbieder
      and t.ingetrokken_door_run is null) t on true
where b.beoordeling = 1 and b.ingetrokken_door_run is null;
comment on view kern.gt_stand is 'Elk beoordeeld verzoek: het advies, wat een medewerker vastlegde en wat ervan is gekomen';
comment on column kern.gt_stand.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.gt_stand.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.gt_stand.bericht_id is 'Nummer van het bericht met het verzoek';
comment on column kern.gt_stand.volgnr is 'Plaats van het gevraagde product in het 315, vanaf 1; bij een 317 altijd 1';
comment on column kern.gt_stand.soort is '315 of 317';
comment on column kern.gt_stand.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.gt_stand.client_id is 'De cliënt (kern.client)';
comment on column kern.gt_stand.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf';
comment on column kern.gt_stand.dagtekening is 'Dagtekening van het verzoek';
comment on column kern.gt_stand.ontvangen_op is 'De dag waarop het verzoek werd verwerkt';
comment on column kern.gt_stand.product_categorie is 'Productcategorie; leeg is generiek';
comment on column kern.gt_stand.product_code is 'Productcode; leeg is aspecifiek of generiek';
comment on column kern.gt_stand.begin is 'Eerste dag die is beoordeeld';
comment on column kern.gt_stand.eind is 'Laatste dag die is beoordeeld; leeg is open';
comment on column kern.gt_stand.verwijzer_type is 'Type verwijzer (COD327); leeg bij een 317';
comment on column kern.gt_stand.leeftijd is 'Leeftijd in jaren; leeg is onbekend';
comment on column kern.gt_stand.waarde is 'Waarde van wat is gevraagd in eurocent; leeg als die niet te bepalen is';
comment on column kern.gt_stand.advies is 'administratief of tenzij';
comment on column kern.gt_stand.werkelijk is 'Hoe het werkelijk is afgehandeld: het advies, tenzij een medewerker anders vastlegde';
comment on column kern.gt_stand.primaire is 'De eerste bepaling die geldt';
comment on column kern.gt_stand.bepalingen is 'Alle bepalingen die gelden';
comment on column kern.gt_stand.gronden_waar is 'Gronden die waar zijn';
comment on column kern.gt_stand.gronden_onbekend is 'Gronden die niet te beoordelen waren';
comment on column kern.gt_stand.toelichting is 'Waarom, zonder persoonsgegevens';
comment on column kern.gt_stand.regelset is 'De regelset waarmee is beoordeeld';
comment on column kern.gt_stand.reden is 'Waarom van het advies is afgeweken';
comment on column kern.gt_stand.overleg_op is 'De dag van het overleg';
comment on column kern.gt_stand.overleg_uitkomst is 'Uitkomst van het overleg';
comment on column kern.gt_stand.door is 'Wie dat vastlegde';
comment on column kern.gt_stand.geregistreerd_op is 'Wanneer dat werd vastgelegd';
comment on column kern.gt_stand.uitkomst is 'open, in_onderzoek, direct_toegekend, toegekend_na_onderzoek of afgewezen';
comment on column kern.gt_stand.anders_toegekend is 'Waar als de toewijzing afwijkt van wat is gevraagd';
comment on column kern.gt_stand.onderzoek_op is 'Dagtekening van het eerste 319 in onderzoek';
comment on column kern.gt_stand.toegekend_op is 'Dagtekening van het eerste 301';
comment on column kern.gt_stand.afgewezen_op is 'Dagtekening van het eerste 319 afgewezen';
comment on column kern.gt_stand.reden_afwijzing is 'Reden van de afwijzing (WJ759)';
comment on column kern.gt_stand.werkdagen_eerste is 'Werkdagen tot het eerste antwoord';
comment on column kern.gt_stand.werkdagen_totaal is 'Werkdagen tot de toewijzing of afwijzing';
comment on column kern.gt_stand.dagen_totaal is 'Kalenderdagen tot de toewijzing of afwijzing';
comment on column kern.gt_stand.verzoek_uiterlijk is 'Laatste dag voor het eerste antwoord (5 werkdagen)';
comment on column kern.gt_stand.onderzoek_uiterlijk is 'Laatste dag voor de uitkomst van een onderzoek (8 weken)';
comment on column kern.gt_stand.woonplaats_uiterlijk is 'Laatste dag voor een afwijzing op woonplaats (2 weken)';

-- What one gemeente may know of another: only this function looks there. It gives gemeente code and period of toewijzingen for a client,
-- within a samenwerkingsverband that the settings of the run name, as stored when that run opened: what a run of the same night adds or
-- withdraws elsewhere depends on which unit is faster.
create index toewijzing_versie_ingetrokken on kern.toewijzing_versie (gemeente, toewijzing_id) where ingetrokken_door_run is not null;

create function kern.toewijzingen_elders(p_gemeente text, p_domein text, p_run bigint, p_bsns text[])
returns table (bsn text, gemeente text, ingangsdatum date, einddatum date)
language sql stable
as $elders$
    with anderen as materialized (
        select distinct lid.code
        from bron.run r
        cross join lateral jsonb_array_elements(coalesce(r.instellingen -> 'samenwerkingsverband', '[]')) as verband(inhoud)
        cross join lateral jsonb_array_elements_text(verband.inhoud -> 'gemeenten') as lid(code)
        where r.run_id = p_run and verband.inhoud -> 'gemeenten' ? p_gemeente and lid.code <> p_gemeente
    )
    select gevraagd.bsn, c.gemeente, p.ingangsdatum, p.einddatum
    from anderen
    cross join unnest(p_bsns) as gevraagd(bsn)
    cross join lateral (
        select * from kern.client c where c.gemeente = anderen.code and c.domein = p_domein and c.bsn = gevraagd.bsn and c.versie = 1 offset 0) c
    cross join lateral (
        select * from kern.toewijzing t where t.gemeente = c.gemeente and t.client_id = c.client_id offset 0) t
    cross join lateral (
        select stond.bericht_id, stond.volgnr
        from (
            select v.* from kern.toewijzing_versie v
            where v.gemeente = t.gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run is null and v.bekend_door_run < p_run
            union all
            select v.* from kern.toewijzing_versie v
            where v.gemeente = t.gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run >= p_run and v.bekend_door_run < p_run
        ) stond
        order by stond.toewijzingsdatum desc, stond.toewijzingstijd desc
        limit 1) laatste
    cross join lateral (
        select * from kern.toegewezen_product p where p.gemeente = t.gemeente and p.bericht_id = laatste.bericht_id and p.volgnr = laatste.volgnr offset 0) p
    where not coalesce(p.reden_wijziging in ('13', '01') and p.einddatum = p.ingangsdatum, false)
$elders$;
comment on function kern.toewijzingen_elders(text, text, bigint, text[]) is
    'Toewijzingen van cliënten bij andere gemeenten van het samenwerkingsverband: alleen gemeente en periode, zoals ze er stonden toen de run begon';

do $policies$
declare
    target text;
begin
    foreach target in array array['gt_besluit', 'gt_grond', 'gt_verloop', 'gt_registratie'] loop
        execute format('alter table kern.%I enable row level security', target);
        execute format(
            'create policy eigen_gemeente on kern.%I for select using (gemeente in (select t.gemeente from ref.toegang t where t.rol = current_user))',
            target);
    end loop;
end
$policies$;
grant select on kern.gt_besluit, kern.gt_grond, kern.gt_verloop, kern.gt_registratie, kern.gt_stand to berichten_backoffice;
