-- Lists that gronden of Goede Toekenning look at. Those about clients hold pseudonyms: HMAC-SHA-256 of the Bsn under a key that is not in
-- the database. Only the writer, who judges, reads them: a reader has no use for a pseudonym that he cannot make.

alter table ref.lijst drop constraint lijst_soort_check;
alter table ref.lijst add constraint lijst_soort_check check (soort in (
    'gemeenten', 'productcodes', 'contracten', 'tarieven',
    'woonplaatsen', 'beschikkingen', 'pgb', 'wlz', 'aandacht', 'plafonds', 'landelijk'));
-- Looking at a Wlz register is not allowed for the Jeugdwet.
alter table ref.lijst add constraint lijst_wlz_alleen_wmo_check check (soort <> 'wlz' or domein = 'wmo');
alter table ref.lijst add column sleutel text collate "C" check (sleutel ~ '^[0-9a-f]{16}$');
alter table ref.lijst add constraint lijst_met_sleutel_check check ((soort in ('woonplaatsen', 'beschikkingen', 'pgb', 'wlz')) = (sleutel is not null));
comment on column ref.lijst.soort is 'gemeenten, productcodes, contracten, tarieven, woonplaatsen, beschikkingen, pgb, wlz (alleen Wmo), aandacht, plafonds of landelijk';
comment on column ref.lijst.sleutel is 'Kenmerk van de sleutel waarmee de pseudoniemen in de lijst zijn gemaakt; leeg bij een lijst zonder cliënten';
comment on column ref.lijst.sha256 is 'SHA-256 van het bestand; bij een lijst met cliënten nog eens versleuteld, omdat een korte lijst anders uit haar hash te raden is';

create table ref.lijst_woonplaats (
    lijst_id bigint           not null references ref.lijst,
    client   bytea            not null check (octet_length(client) = 32),
    gemeente text collate "C" not null,
    van      date,
    tot      date
);
comment on table ref.lijst_woonplaats is 'Waar cliënten wonen volgens de gemeente (BRP of woonplaatsonderzoek)';
comment on column ref.lijst_woonplaats.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_woonplaats.client is 'Pseudoniem van de cliënt';
comment on column ref.lijst_woonplaats.gemeente is 'CBS-code van de gemeente waar de cliënt woont';
comment on column ref.lijst_woonplaats.van is 'Eerste dag; leeg is altijd al';
comment on column ref.lijst_woonplaats.tot is 'Laatste dag; leeg is nog steeds';

create table ref.lijst_beschikking (
    lijst_id     bigint not null references ref.lijst,
    nummer       bigint not null,
    client       bytea  not null check (octet_length(client) = 32),
    ingangsdatum date
);
comment on table ref.lijst_beschikking is 'Beschikkingen van de gemeente';
comment on column ref.lijst_beschikking.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_beschikking.nummer is 'BeschikkingNummer';
comment on column ref.lijst_beschikking.client is 'Pseudoniem van de cliënt';
comment on column ref.lijst_beschikking.ingangsdatum is 'Eerste dag van de beschikking; leeg is niet opgegeven';

create table ref.lijst_pgb (
    lijst_id  bigint           not null references ref.lijst,
    client    bytea            not null check (octet_length(client) = 32),
    categorie text collate "C" not null,
    code      text collate "C",
    van       date,
    tot       date
);
comment on table ref.lijst_pgb is 'Cliënten met een persoonsgebonden budget';
comment on column ref.lijst_pgb.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_pgb.client is 'Pseudoniem van de cliënt';
comment on column ref.lijst_pgb.categorie is 'Productcategorie';
comment on column ref.lijst_pgb.code is 'Productcode; leeg is elke code van de categorie';
comment on column ref.lijst_pgb.van is 'Eerste dag; leeg is altijd al';
comment on column ref.lijst_pgb.tot is 'Laatste dag; leeg is nog steeds';

create table ref.lijst_wlz (
    lijst_id bigint not null references ref.lijst,
    client   bytea  not null check (octet_length(client) = 32),
    van      date,
    tot      date
);
comment on table ref.lijst_wlz is 'Cliënten met een indicatie volgens de Wlz; alleen voor de Wmo';
comment on column ref.lijst_wlz.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_wlz.client is 'Pseudoniem van de cliënt';
comment on column ref.lijst_wlz.van is 'Eerste dag; leeg is altijd al';
comment on column ref.lijst_wlz.tot is 'Laatste dag; leeg is nog steeds';

create table ref.lijst_aandacht (
    lijst_id  bigint           not null references ref.lijst,
    aanbieder text collate "C" not null,
    van       date,
    tot       date
);
comment on table ref.lijst_aandacht is 'Aanbieders over wie de gemeente een signaal heeft';
comment on column ref.lijst_aandacht.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_aandacht.aanbieder is 'AGB-code van de aanbieder';
comment on column ref.lijst_aandacht.van is 'Eerste dag van het signaal; leeg is altijd al';
comment on column ref.lijst_aandacht.tot is 'Laatste dag van het signaal; leeg is nog steeds';

create table ref.lijst_plafond (
    lijst_id  bigint           not null references ref.lijst,
    aanbieder text collate "C" not null,
    plafond   bigint           not null check (plafond >= 0),
    van       date             not null,
    tot       date             not null check (tot >= van)
);
comment on table ref.lijst_plafond is 'Budgetplafonds die met aanbieders zijn afgesproken';
comment on column ref.lijst_plafond.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_plafond.aanbieder is 'AGB-code van de aanbieder';
comment on column ref.lijst_plafond.plafond is 'Plafond in eurocent';
comment on column ref.lijst_plafond.van is 'Eerste dag van de periode waarvoor het plafond is';
comment on column ref.lijst_plafond.tot is 'Laatste dag van die periode';

create table ref.lijst_landelijk (
    lijst_id  bigint           not null references ref.lijst,
    categorie text collate "C" not null,
    code      text collate "C",
    van       date,
    tot       date
);
comment on table ref.lijst_landelijk is 'Producten waarvoor een landelijk raamcontract is';
comment on column ref.lijst_landelijk.lijst_id is 'De lijst (ref.lijst)';
comment on column ref.lijst_landelijk.categorie is 'Productcategorie';
comment on column ref.lijst_landelijk.code is 'Productcode; leeg is elke code van de categorie';
comment on column ref.lijst_landelijk.van is 'Eerste dag; leeg is altijd al';
comment on column ref.lijst_landelijk.tot is 'Laatste dag; leeg is nog steeds';

do $policies$
declare
    target text;
begin
    foreach target in array array['lijst_woonplaats', 'lijst_beschikking', 'lijst_pgb', 'lijst_wlz', 'lijst_aandacht', 'lijst_plafond', 'lijst_landelijk'] loop
        execute format('create index %1$I on ref.%2$I (lijst_id)', target || '_lijst', target);
        execute format('alter table ref.%I enable row level security', target);
        execute format(
            'create policy eigen_gemeente on ref.%1$I for select using (exists (select from ref.lijst l where l.lijst_id = %1$I.lijst_id))', target);
    end loop;
end
$policies$;
revoke select on ref.lijst_woonplaats, ref.lijst_beschikking, ref.lijst_pgb, ref.lijst_wlz
    from berichten_backoffice, berichten_analist, berichten_monitor_eigenaar;
revoke select on ref.lijst_aandacht, ref.lijst_plafond from berichten_analist, berichten_monitor_eigenaar;

-- What staff registered is added to, never changed.
revoke update, delete on kern.gt_registratie from berichten_verwerker;
