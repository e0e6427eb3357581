-- The frame of the database: roles, schemas, what each role may do, and the register of migrations.
-- Runs as the user who connects; every later migration runs as berichten_eigenaar.
--
-- Roles belong to the whole cluster, not to one database: they are made only when absent, and two databases that are
-- migrated at the same time must not clash. An administrator may also make them beforehand; the user who migrates
-- then needs no right to create roles, only membership of berichten_eigenaar and CREATE on the database.

do $roles$
declare
    wanted record;
begin
    for wanted in
        select * from (values
            ('berichten_eigenaar',         'nologin',           'Eigenaar van alle schema''s en tabellen; alleen voor migraties, kan niet inloggen'),
            -- COPY cannot write a table with row-level security, so the writer goes past it.
            ('berichten_verwerker',        'nologin bypassrls', 'Schrijft berichten en gevolgen weg; gaat voorbij aan de afscherming per gemeente'),
            ('berichten_backoffice',       'nologin',           'Leest dossiers en berichten van de eigen gemeente'),
            ('berichten_analist',          'nologin',           'Leest cijfers en gegevens onder pseudoniem'),
            ('berichten_monitor',          'nologin',           'Leest alleen aantallen uit het schema monitor'),
            -- A view goes past the row-level security of its owner's own tables: this owner has none.
            ('berichten_monitor_eigenaar', 'nologin',           'Eigenaar van de views in het schema monitor; heeft zelf geen tabellen, kan niet inloggen')
        ) as role(name, attributes, description)
    loop
        if not exists (select from pg_roles where rolname = wanted.name) then
            begin
                execute format('create role %I %s', wanted.name, wanted.attributes);
                execute format('comment on role %I is %L', wanted.name, wanted.description);
            exception
                when duplicate_object or unique_violation then
                    null; -- made by another migration a moment ago
            end;
        end if;
    end loop;
end
$roles$;

do $members$
declare
    wanted record;
begin
    for wanted in
        select * from (values
            -- to be able to hand a view to its owner
            ('berichten_monitor_eigenaar', 'berichten_eigenaar'),
            -- the user who migrates acts as owner, and as verwerker with the same connection settings
            ('berichten_eigenaar',         current_user::text),
            ('berichten_verwerker',        current_user::text)
        ) as membership(role, member)
    loop
        if not pg_has_role(wanted.member, wanted.role, 'member') then
            begin
                execute format('grant %I to %I', wanted.role, wanted.member);
            exception
                when unique_violation then
                    null; -- granted by another migration a moment ago
            end;
        end if;
    end loop;
end
$members$;

-- Nobody comes in by default. (A warning here means that the user who migrates does not own the database.)
do $database$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format(
        'grant connect on database %I to berichten_eigenaar, berichten_verwerker, berichten_backoffice, berichten_analist, berichten_monitor',
        current_database());
    execute format('grant temporary on database %I to berichten_verwerker', current_database());
    execute format('grant create on database %I to berichten_eigenaar', current_database());
end
$database$;

revoke all on schema public from public;

create schema bron authorization berichten_eigenaar;
create schema kern authorization berichten_eigenaar;
create schema ref authorization berichten_eigenaar;
create schema monitor authorization berichten_eigenaar;

comment on schema bron is 'Wat is aangeboden: bestanden, berichten met hun oorspronkelijke inhoud, runs, quarantaine, uitgaande antwoorden en het werk daaraan';
comment on schema kern is 'De gegevens uit de berichten, in kolommen met een type, onder de Nederlandse namen van de standaard';
comment on schema ref is 'Codelijsten van de standaard en lijsten van de gemeente, met hun geldigheid';
comment on schema monitor is 'Overzichten en aantallen; alleen views en functies, geen tabellen';

grant usage on schema bron, kern, ref to berichten_verwerker, berichten_backoffice;
grant usage on schema monitor to berichten_verwerker, berichten_backoffice, berichten_analist, berichten_monitor;
grant usage on schema ref to berichten_analist;
grant usage on schema bron, kern, ref to berichten_monitor_eigenaar;
grant usage, create on schema monitor to berichten_monitor_eigenaar;

-- What comes later. Rights on persons' data are never given by default: a migration that makes a table in bron or kern
-- grants its reading roles itself, next to the row-level security that guards them.
alter default privileges for role berichten_eigenaar revoke execute on functions from public;
alter default privileges for role berichten_monitor_eigenaar revoke execute on functions from public;
alter default privileges for role berichten_eigenaar in schema bron, kern, ref
    grant select, insert, update, delete on tables to berichten_verwerker;
alter default privileges for role berichten_eigenaar in schema bron, kern, ref
    grant usage, select on sequences to berichten_verwerker;
alter default privileges for role berichten_eigenaar in schema bron, kern, ref
    grant execute on functions to berichten_verwerker;
alter default privileges for role berichten_eigenaar in schema ref
    grant select on tables to berichten_backoffice, berichten_analist, berichten_monitor_eigenaar;

create table bron.migratie (
    versie         integer     not null primary key check (versie > 0),
    naam           text        not null,
    controlesom    text        not null check (controlesom ~ '^[0-9a-f]{64}$'),
    toegepast_op   timestamptz not null default now(),
    toegepast_door text        not null default session_user
);
alter table bron.migratie owner to berichten_eigenaar;
grant select on bron.migratie to berichten_verwerker, berichten_backoffice;

comment on table bron.migratie is 'De stappen waarmee deze database is gemaakt';
comment on column bron.migratie.versie is 'Nummer van de stap, vanaf 1';
comment on column bron.migratie.naam is 'Wat de stap doet';
comment on column bron.migratie.controlesom is 'SHA-256 van de tekst van de stap, hexadecimaal; een toegepaste stap verandert niet';
comment on column bron.migratie.toegepast_op is 'Moment waarop de stap is toegepast';
comment on column bron.migratie.toegepast_door is 'Databasegebruiker die de stap heeft toegepast';
