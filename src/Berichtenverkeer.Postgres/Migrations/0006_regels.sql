-- What judging by the rules of the standard needs: signalen, rules that could not decide, the lists of the gemeente,
-- and the keys by which a dossier is loaded.

alter table bron.bevinding add column signaal boolean not null default false;
comment on column bron.bevinding.signaal is 'Waar als de bevinding alleen is gemeld: de regel staat bij deze gemeente op signaal en keurt niets af';

create table bron.onbeslist (
    gemeente text collate "C" not null,
    domein   text collate "C" not null check (domein in ('jw', 'wmo')),
    run_id   bigint           not null,
    regel    text collate "C" not null,
    aantal   bigint           not null check (aantal > 0),
    primary key (gemeente, domein, run_id, regel)
);
comment on table bron.onbeslist is 'Hoe vaak een regel in een run niet kon beslissen, bijvoorbeeld omdat de lijst die hij nodig heeft niet is geladen';
comment on column bron.onbeslist.gemeente is 'CBS-code van de gemeente';
comment on column bron.onbeslist.domein is 'jw (Jeugdwet) of wmo';
comment on column bron.onbeslist.run_id is 'De run';
comment on column bron.onbeslist.regel is 'Code van de regel';
comment on column bron.onbeslist.aantal is 'Aantal berichten waarover de regel niet kon beslissen';
create index onbeslist_run on bron.onbeslist (run_id);
alter table bron.onbeslist enable row level security;
create policy eigen_gemeente on bron.onbeslist for select
    using (gemeente in (select t.gemeente from ref.toegang t where t.rol = current_user));
grant select on bron.onbeslist to berichten_backoffice;

-- Lists of the gemeente. Loading again makes a new list beside the old one: a run keeps seeing what was in force when it
-- was opened.
create table ref.lijst (
    lijst_id   bigint           generated always as identity primary key,
    soort      text             not null check (soort in ('gemeenten', 'productcodes', 'contracten', 'tarieven')),
    gemeente   text collate "C",
    domein     text collate "C" check (domein in ('jw', 'wmo')),
    bestand    text             not null,
    sha256     bytea            not null,
    geladen_op timestamptz      not null,
    rijen      integer          not null check (rijen > 0),
    check ((soort = 'gemeenten') = (gemeente is null) and (gemeente is null) = (domein is null))
);
comment on table ref.lijst is 'Lijsten die met berichten lijst laad zijn geladen; per soort, gemeente en domein geldt de laatste';
comment on column ref.lijst.lijst_id is 'Nummer van de lijst; een nieuwere heeft een hoger nummer';
comment on column ref.lijst.soort is 'gemeenten, productcodes, contracten of tarieven';
comment on column ref.lijst.gemeente is 'CBS-code van de gemeente waarvoor de lijst geldt; leeg bij gemeenten, die voor iedereen geldt';
comment on column ref.lijst.domein is 'jw (Jeugdwet) of wmo; leeg bij gemeenten';
comment on column ref.lijst.bestand is 'Naam van het bestand, zonder map';
comment on column ref.lijst.sha256 is 'SHA-256 van het bestand';
comment on column ref.lijst.geladen_op is 'Moment waarop de lijst is geladen';
comment on column ref.lijst.rijen is 'Aantal regels van de lijst';
create index lijst_geldend on ref.lijst (soort, gemeente, domein, lijst_id);

create table ref.lijst_gemeente (
    lijst_id bigint           not null references ref.lijst,
    code     text collate "C" not null,
    van      date,
    tot      date
);
comment on table ref.lijst_gemeente is 'Gemeenten met de periode waarin zij bestaan';
comment on column ref.lijst_gemeente.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_gemeente.code is 'CBS-code van vier cijfers';
comment on column ref.lijst_gemeente.van is 'Eerste dag waarop de gemeente bestaat; leeg is altijd al';
comment on column ref.lijst_gemeente.tot is 'Laatste dag waarop de gemeente bestaat; leeg is nog steeds';
create index lijst_gemeente_lijst on ref.lijst_gemeente (lijst_id);

create table ref.lijst_productcode (
    lijst_id  bigint           not null references ref.lijst,
    categorie text collate "C" not null,
    code      text collate "C" not null,
    naam      text,
    van       date,
    tot       date
);
comment on table ref.lijst_productcode is 'Productcodes die de gemeente gebruikt';
comment on column ref.lijst_productcode.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_productcode.categorie is 'Productcategorie';
comment on column ref.lijst_productcode.code is 'Productcode';
comment on column ref.lijst_productcode.naam is 'Naam van het product';
comment on column ref.lijst_productcode.van is 'Eerste dag waarop de code geldt; leeg is altijd al';
comment on column ref.lijst_productcode.tot is 'Laatste dag waarop de code geldt; leeg is nog steeds';
create index lijst_productcode_lijst on ref.lijst_productcode (lijst_id);

create table ref.lijst_contract (
    lijst_id  bigint           not null references ref.lijst,
    aanbieder text collate "C" not null,
    categorie text collate "C" not null,
    code      text collate "C",
    van       date,
    tot       date
);
comment on table ref.lijst_contract is 'Wat de gemeente met aanbieders heeft afgesproken te leveren';
comment on column ref.lijst_contract.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_contract.aanbieder is 'AGB-code van de aanbieder';
comment on column ref.lijst_contract.categorie is 'Productcategorie';
comment on column ref.lijst_contract.code is 'Productcode; leeg is elke code van de categorie';
comment on column ref.lijst_contract.van is 'Eerste dag van het contract; leeg is altijd al';
comment on column ref.lijst_contract.tot is 'Laatste dag van het contract; leeg is nog steeds';
create index lijst_contract_lijst on ref.lijst_contract (lijst_id);

create table ref.lijst_tarief (
    lijst_id  bigint           not null references ref.lijst,
    aanbieder text collate "C",
    code      text collate "C" not null,
    eenheid   text collate "C" not null,
    tarief    bigint           not null check (tarief >= 0),
    van       date,
    tot       date
);
comment on table ref.lijst_tarief is 'Tarieven per productcode en eenheid';
comment on column ref.lijst_tarief.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_tarief.aanbieder is 'AGB-code van de aanbieder; leeg is elke aanbieder';
comment on column ref.lijst_tarief.code is 'Productcode';
comment on column ref.lijst_tarief.eenheid is 'Eenheid (WJ756)';
comment on column ref.lijst_tarief.tarief is 'Tarief in eurocent per eenheid';
comment on column ref.lijst_tarief.van is 'Eerste dag waarop het tarief geldt; leeg is altijd al';
comment on column ref.lijst_tarief.tot is 'Laatste dag waarop het tarief geldt; leeg is nog steeds';
create index lijst_tarief_lijst on ref.lijst_tarief (lijst_id);

-- Contracts and tariffs of another gemeente are no one's business; the list of gemeenten is everyone's.
alter table ref.lijst enable row level security;
create policy eigen_gemeente on ref.lijst for select
    using (gemeente is null or gemeente in (select t.gemeente from ref.toegang t where t.rol = current_user));
do $policies$
declare
    target text;
begin
    foreach target in array array['lijst_gemeente', 'lijst_productcode', 'lijst_contract', 'lijst_tarief'] loop
        execute format('alter table ref.%I enable row level security', target);
        execute format(
            'create policy eigen_gemeente on ref.%1$I for select using (exists (select from ref.lijst l where l.lijst_id = %1$I.lijst_id))', target);
    end loop;
end
$policies$;

alter table bron.run add column lijst_tot bigint not null default 0;
comment on column bron.run.lijst_tot is 'Hoogste nummer in ref.lijst toen de run werd geopend: wat later is geladen ziet de run niet';

-- Which message removed a start or stop: when that message turns out to be refused, what it removed stands again.
alter table kern.start_product add column ingetrokken_door_bericht bigint;
alter table kern.stop_product add column ingetrokken_door_bericht bigint;
comment on column kern.start_product.ingetrokken_door_bericht is 'Bericht met StatusAanlevering 3 dat dit verwijderde; leeg als het staat of op een andere manier is ingetrokken';
comment on column kern.stop_product.ingetrokken_door_bericht is 'Bericht met StatusAanlevering 3 dat dit verwijderde; leeg als het staat of op een andere manier is ingetrokken';
create index start_product_ingetrokken on kern.start_product (gemeente, ingetrokken_door_bericht) where ingetrokken_door_bericht is not null;
create index stop_product_ingetrokken on kern.stop_product (gemeente, ingetrokken_door_bericht) where ingetrokken_door_bericht is not null;

comment on column kern.bericht.onderscheid is '0; het berichtnummer als een Identificatie dubbel mag zijn: bij historie, en als een retour ons oordeel afgekeurd herriep';
comment on column kern.client.ingetrokken_door_run is 'Run die dit introk; ook gevuld als alleen een afgekeurd bericht deze gegevens noemde. Leeg zolang het staat';
comment on column kern.toegewezen_product.toewijzing_id is 'De toewijzing waarvan dit een versie is; leeg in een retour, en in een bericht dat als geheel is afgekeurd (het nummer is dan weer vrij)';

create index prestatie_toewijzing_nummer on kern.prestatie (gemeente, toewijzing_nummer);
create index prestatie_vorig_referentie_nummer on kern.prestatie (gemeente, vorig_referentie_nummer) where vorig_referentie_nummer is not null;
-- Few: those of refused messages only.
create index toegewezen_product_los on kern.toegewezen_product (gemeente, client_id) where toewijzing_id is null and not retour;
