-- The lists of the standard, for who works in SQL. The tool fills them from its own data after migrating: a new version
-- of the tool brings new codes without a new migration.

create table ref.code (
    domein     text collate "C" not null check (domein in ('jw', 'wmo')),
    release    text collate "C" not null,
    element    text collate "C" not null,
    code       text collate "C" not null,
    lijst      text             not null,
    titel      text             not null,
    label      text             not null,
    geldig_van date,
    geldig_tot date,
    status     text,
    primary key (domein, release, element, code)
);
comment on table ref.code is 'Codes van de codelijsten van de standaard, per domein en release: hetzelfde nummer kan elders iets anders betekenen';
comment on column ref.code.domein is 'jw (Jeugdwet) of wmo';
comment on column ref.code.release is 'Release van de standaard, zoals 3.2';
comment on column ref.code.element is 'Element dat de lijst vult, zoals RedenBeeindiging';
comment on column ref.code.code is 'De code zoals die in een bericht staat';
comment on column ref.code.lijst is 'Nummer van de lijst, zoals WJ001';
comment on column ref.code.titel is 'Naam van de lijst';
comment on column ref.code.label is 'Betekenis van de code';
comment on column ref.code.geldig_van is 'Eerste dag waarop de code geldt; leeg als de standaard er geen noemt';
comment on column ref.code.geldig_tot is 'Laatste dag waarop de code geldt; leeg als de standaard er geen noemt';
comment on column ref.code.status is 'Bijzonderheid, zoals vervallen; leeg bij een gewone code';

create table ref.gemeente (
    code       text collate "C" not null primary key,
    naam       text             not null,
    provincie  text             not null,
    jeugdregio text             not null,
    peildatum  date             not null
);
comment on table ref.gemeente is 'Gemeenten volgens de landelijke lijst; zonder geschiedenis';
comment on column ref.gemeente.code is 'CBS-code van vier cijfers';
comment on column ref.gemeente.naam is 'Naam van de gemeente';
comment on column ref.gemeente.provincie is 'Provincie';
comment on column ref.gemeente.jeugdregio is 'Jeugdregio';
comment on column ref.gemeente.peildatum is 'Dag waarop de lijst zegt dat de gemeente bestaat';

create table ref.product_code (
    domein       text collate "C" not null check (domein in ('jw', 'wmo')),
    code         text collate "C" not null,
    categorie    text collate "C" not null,
    groep        text             not null,
    naam         text             not null,
    lijst_datum  date             not null,
    geldig_tot   date,
    primary key (domein, code)
);
comment on table ref.product_code is 'Productcodes van de landelijke hulpmiddelenlijst (iWmo); andere lijsten stelt de gemeente vast';
comment on column ref.product_code.domein is 'jw (Jeugdwet) of wmo';
comment on column ref.product_code.code is 'Productcode';
comment on column ref.product_code.categorie is 'Productcategorie';
comment on column ref.product_code.groep is 'Groep binnen de categorie';
comment on column ref.product_code.naam is 'Naam van het product';
comment on column ref.product_code.lijst_datum is 'Datum van de lijst';
comment on column ref.product_code.geldig_tot is 'Laatste dag waarop de code geldt; leeg als er geen is genoemd';

create table ref.stand (
    enige        boolean     not null primary key default true check (enige),
    versie       text        not null,
    bijgewerkt_op timestamptz not null default now()
);
comment on table ref.stand is 'Welke lijsten hierin staan';
comment on column ref.stand.enige is 'Er is één regel';
comment on column ref.stand.versie is 'Versie van het programma dat de lijsten vulde, met een controlesom van de inhoud';
comment on column ref.stand.bijgewerkt_op is 'Moment waarop de lijsten zijn gevuld';
