-- The monitor: what leaves the backoffice. Rows under pseudonym for the analist, counts only for the monitor.
--
-- Who sees what. The functions and views here belong to berichten_monitor_eigenaar, a role without login and without tables, that is
-- itself under the policies. Inside a security definer function current_user is that owner, so current_user cannot say who asks.
-- session_user can: it is the role that logged in, SET ROLE does not change it, and only a superuser can. So the owner of the views has
-- policies of its own, that let through the gemeenten which ref.toegang gives to session_user. A session that logged in as a member of
-- berichten_verwerker is the engine itself: it sees all.
--
-- Small groups. A function filters first, counts, and then suppresses: null is a count that may not be shown. The threshold is in
-- ref.monitor_instelling, which no reading role can write, and no parameter lowers it. A group is small when it holds fewer clients than
-- the threshold, however many verzoeken they made. A hidden count may not follow from the others by adding and subtracting, so others
-- are hidden with it. What a reader could still do by combining two answers, and what stands in the way:
--   * Two periods that differ by a day: periods are widened to whole months.
--   * A filter that leaves out only a few (317 of a gemeente where all but two are 315): the rest of each single choice is counted; when
--     it is small, the whole answer is hidden.
--   * Two choices left out at a time, or a week at the edge of two periods of months: not prevented. The differences are then small groups
--     of verzoeken about whom nothing is known but the filter.
--   * advies against werkelijk: their difference is how often staff decided otherwise, net; not prevented, the register is public policy.
--   * The same question after another night: what came in that night. Not prevented; the figures of a month settle when it is over.

-- ---------------------------------------------------------------------------------------------------------------------------------
-- Settings and the facts that are counted

create table ref.monitor_instelling (
    enige   boolean not null primary key default true check (enige),
    drempel integer not null default 5 check (drempel between 1 and 30)
);
insert into ref.monitor_instelling default values;
comment on table ref.monitor_instelling is 'Instelling van de cijfers die de backoffice verlaten; één regel';
comment on column ref.monitor_instelling.enige is 'Altijd waar: er is één regel';
comment on column ref.monitor_instelling.drempel is 'Groepen met minder cliënten dan dit worden niet getoond; 1 toont alles';

create table kern.client_pseudoniem (
    gemeente   text collate "C" not null,
    domein     text collate "C" not null check (domein in ('jw', 'wmo')),
    client_id  bigint not null,
    sleutel_id text collate "C" not null,
    pseudoniem bytea not null check (length(pseudoniem) = 32),
    primary key (gemeente, client_id, sleutel_id)
);
comment on table kern.client_pseudoniem is 'Pseudoniem van elke cliënt over wie is geadviseerd. De sleutel ervan staat niet in de database';
comment on column kern.client_pseudoniem.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.client_pseudoniem.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.client_pseudoniem.client_id is 'De cliënt (kern.client)';
comment on column kern.client_pseudoniem.sleutel_id is 'Zegt met welke sleutel het pseudoniem is gemaakt, zonder die te verraden';
comment on column kern.client_pseudoniem.pseudoniem is 'HMAC-SHA-256 over domein en BSN';

create table kern.gt_profiel (
    profiel_id       integer generated always as identity primary key,
    advies           text collate "C" not null,
    bepalingen       text[] not null,
    gronden_waar     text[] not null,
    gronden_onbekend text[] not null,
    regelset         text collate "C" not null,
    unique (regelset, advies, bepalingen, gronden_waar, gronden_onbekend)
);
comment on table kern.gt_profiel is 'Elke uitkomst van een advies die voorkomt, één keer: maakt tellen snel';
comment on column kern.gt_profiel.profiel_id is 'Nummer';
comment on column kern.gt_profiel.advies is 'administratief of tenzij';
comment on column kern.gt_profiel.bepalingen is 'Bepalingen die gelden, in de volgorde van de regelset';
comment on column kern.gt_profiel.gronden_waar is 'Gronden die waar zijn';
comment on column kern.gt_profiel.gronden_onbekend is 'Gronden die niet te beoordelen waren';
comment on column kern.gt_profiel.regelset is 'De regelset waarmee is beoordeeld';

create table kern.gt_feit (
    gemeente       text collate "C" not null,
    domein         text collate "C" not null,
    bericht_id     bigint not null,
    volgnr         integer not null,
    soort          integer not null,
    dagtekening    date not null,
    week           date not null,
    maand          date not null,
    kwartaal       date not null,
    aanbieder      text collate "C" not null,
    categorie      text collate "C" not null,
    code           text collate "C" not null,
    verwijzer      text collate "C" not null,
    leeftijdsgroep text collate "C" not null,
    client_id      bigint not null,
    vak            bigint not null,
    vak_ander      bigint not null,
    profiel_id     integer not null,
    bepalingen     text collate "C" not null,
    advies         boolean not null,
    werkelijk      boolean not null,
    overleg        text collate "C",
    uitkomst       text collate "C" not null,
    anders         boolean,
    reden          text collate "C",
    werkdagen      integer,
    acht_weken     boolean,
    uiterlijk      date,
    primary key (gemeente, bericht_id, volgnr)
);
comment on table kern.gt_feit is 'De rij waarop geteld wordt, van elk beoordeeld verzoek één, afgeleid van kern.gt_stand; bijgewerkt aan het eind van een nacht en bij een vastlegging';
comment on column kern.gt_feit.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.gt_feit.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.gt_feit.bericht_id is 'Nummer van het bericht met het verzoek';
comment on column kern.gt_feit.volgnr is 'Zoals in kern.gt_besluit';
comment on column kern.gt_feit.soort is '315 of 317';
comment on column kern.gt_feit.dagtekening is 'Dagtekening van het verzoek';
comment on column kern.gt_feit.week is 'Maandag van de week van de dagtekening';
comment on column kern.gt_feit.maand is 'Eerste dag van de maand van de dagtekening';
comment on column kern.gt_feit.kwartaal is 'Eerste dag van het kwartaal van de dagtekening';
comment on column kern.gt_feit.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.gt_feit.categorie is 'Productcategorie, of generiek';
comment on column kern.gt_feit.code is 'Productcode, of aspecifiek';
comment on column kern.gt_feit.verwijzer is 'Type verwijzer (COD327); nvt bij een 317, onbekend als het ontbreekt';
comment on column kern.gt_feit.leeftijdsgroep is 'Leeftijdsgroep, of onbekend';
comment on column kern.gt_feit.client_id is 'De cliënt (kern.client)';
comment on column kern.gt_feit.vak is 'Bit van het vak (van 64) waarin de cliënt valt: het aantal verschillende vakken van een groep is nooit meer dan het aantal cliënten';
comment on column kern.gt_feit.vak_ander is 'Als vak, bij een andere verdeling';
comment on column kern.gt_feit.profiel_id is 'Wat het advies inhield (kern.gt_profiel)';
comment on column kern.gt_feit.bepalingen is 'Bepalingen die gelden, aaneengeschreven als TZ3+TZ4; leeg zonder';
comment on column kern.gt_feit.advies is 'Waar als het advies tenzij is';
comment on column kern.gt_feit.werkelijk is 'Waar als het werkelijk als tenzij is afgehandeld';
comment on column kern.gt_feit.overleg is 'Uitkomst van het overleg zoals vastgelegd; overleg als er alleen een datum is; leeg zonder vastlegging';
comment on column kern.gt_feit.uitkomst is 'open, in_onderzoek, direct_toegekend, toegekend_na_onderzoek of afgewezen';
comment on column kern.gt_feit.anders is 'Van wat is toegekend: of het afwijkt van wat is gevraagd';
comment on column kern.gt_feit.reden is 'Van wat is afgewezen: de reden (WJ759)';
comment on column kern.gt_feit.werkdagen is 'Werkdagen tot het eerste antwoord';
comment on column kern.gt_feit.acht_weken is 'Van wat een uitkomst heeft: of die er binnen 8 weken was';
comment on column kern.gt_feit.uiterlijk is 'Van wat open is: de laatste dag voor wat nu nodig is';
create index gt_feit_maand on kern.gt_feit (maand, gemeente);
create index gt_feit_aanbieder on kern.gt_feit (aanbieder, maand);
create index gt_feit_code on kern.gt_feit (code, maand);
create index gt_feit_open on kern.gt_feit (gemeente) where uitkomst in ('open', 'in_onderzoek');

create table kern.gt_keuze (
    gemeente  text collate "C" not null,
    domein    text collate "C" not null,
    soort     text collate "C" not null check (soort in ('gemeente', 'aanbieder', 'categorie', 'code', 'verwijzer')),
    waarde    text collate "C" not null,
    aantal    bigint not null,
    vak       bigint not null,
    vak_ander bigint not null,
    eerste    date not null,
    laatste   date not null,
    primary key (gemeente, domein, soort, waarde)
);
comment on table kern.gt_keuze is 'Waarden die in kern.gt_feit voorkomen: waaruit een lezer van de monitor kan kiezen';
comment on column kern.gt_keuze.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.gt_keuze.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.gt_keuze.soort is 'gemeente, aanbieder, categorie, code of verwijzer';
comment on column kern.gt_keuze.waarde is 'De waarde';
comment on column kern.gt_keuze.aantal is 'Aantal verzoeken';
comment on column kern.gt_keuze.vak is 'Zoals in kern.gt_feit, van allen samen';
comment on column kern.gt_keuze.vak_ander is 'Zoals in kern.gt_feit, van allen samen';
comment on column kern.gt_keuze.eerste is 'Eerste dagtekening';
comment on column kern.gt_keuze.laatste is 'Laatste dagtekening';

-- Brings the facts of a unit, or of some of its messages, up to date with kern.gt_stand. Rows that did not change are not written.
create function kern.gt_feit_bijwerken(van_gemeente text, van_domein text, berichten bigint[] default null) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    create temporary table if not exists gt_nieuw (like kern.gt_feit) on commit drop;
    truncate pg_temp.gt_nieuw;
    insert into kern.gt_profiel (advies, bepalingen, gronden_waar, gronden_onbekend, regelset)
    select distinct s.advies, s.bepalingen, s.gronden_waar, s.gronden_onbekend, s.regelset
    from kern.gt_stand s
    where s.gemeente = van_gemeente and s.domein = van_domein and (berichten is null or s.bericht_id = any (berichten))
    on conflict do nothing;
    insert into pg_temp.gt_nieuw
    select s.gemeente, s.domein, s.bericht_id, s.volgnr, s.soort, s.dagtekening,
           date_trunc('week', s.dagtekening)::date, date_trunc('month', s.dagtekening)::date, date_trunc('quarter', s.dagtekening)::date,
           s.aanbieder, coalesce(s.product_categorie, 'generiek'), coalesce(s.product_code, 'aspecifiek'),
           case when s.soort = 317 then 'nvt' else coalesce(s.verwijzer_type, 'onbekend') end,
           case when s.leeftijd is null then 'onbekend'
                when s.leeftijd < 4 then '00-03' when s.leeftijd < 12 then '04-11' when s.leeftijd < 16 then '12-15'
                when s.leeftijd < 18 then '16-17' when s.leeftijd < 23 then '18-22' when s.leeftijd < 65 then '23-64'
                when s.leeftijd < 80 then '65-79' else '80+' end,
           s.client_id, 1::bigint << (c.hash & 63)::integer, 1::bigint << (c.hash >> 6 & 63)::integer,
           p.profiel_id, array_to_string(s.bepalingen, '+'), s.advies = 'tenzij', s.werkelijk = 'tenzij',
           coalesce(s.overleg_uitkomst, case when s.overleg_op is not null then 'overleg' end), s.uitkomst,
           case when s.uitkomst in ('direct_toegekend', 'toegekend_na_onderzoek') then s.anders_toegekend end,
           case when s.uitkomst = 'afgewezen' then s.reden_afwijzing end,
           s.werkdagen_eerste, case when s.uitkomst not in ('open', 'in_onderzoek') then s.dagen_totaal <= 56 end,
           case s.uitkomst when 'open' then s.verzoek_uiterlijk when 'in_onderzoek' then s.onderzoek_uiterlijk end
    from kern.gt_stand s
    join kern.gt_profiel p on p.regelset = s.regelset and p.advies = s.advies and p.bepalingen = s.bepalingen
         and p.gronden_waar = s.gronden_waar and p.gronden_onbekend = s.gronden_onbekend
    -- Of the person and not of our number of it: so the same messages give the same figures, in whatever order they came.
    cross join lateral (
        select hashtextextended(coalesce(min(k.bsn), s.client_id::text), 0) as hash
        from kern.client k where k.gemeente = s.gemeente and k.client_id = s.client_id and k.versie = 1) c
    where s.gemeente = van_gemeente and s.domein = van_domein and (berichten is null or s.bericht_id = any (berichten));
    delete from kern.gt_feit f
    where f.gemeente = van_gemeente and f.domein = van_domein and (berichten is null or f.bericht_id = any (berichten))
      and not exists (select from pg_temp.gt_nieuw n where n.bericht_id = f.bericht_id and n.volgnr = f.volgnr);
    delete from kern.gt_feit f using pg_temp.gt_nieuw n
    where f.gemeente = n.gemeente and f.bericht_id = n.bericht_id and f.volgnr = n.volgnr and f is distinct from n;
    insert into kern.gt_feit select n.* from pg_temp.gt_nieuw n on conflict do nothing;

    -- What staff registers changes no choice.
    if berichten is not null then
        return;
    end if;
    delete from kern.gt_keuze k where k.gemeente = van_gemeente and k.domein = van_domein;
    insert into kern.gt_keuze
    select f.gemeente, f.domein, w.soort, w.waarde, count(*), bit_or(f.vak), bit_or(f.vak_ander), min(f.dagtekening), max(f.dagtekening)
    from kern.gt_feit f
    cross join lateral (values ('gemeente', f.gemeente), ('aanbieder', f.aanbieder), ('categorie', f.categorie), ('code', f.code), ('verwijzer', f.verwijzer)) as w(soort, waarde)
    where f.gemeente = van_gemeente and f.domein = van_domein
    group by f.gemeente, f.domein, w.soort, w.waarde;
end
$$;
comment on function kern.gt_feit_bijwerken is 'Werkt kern.gt_feit bij uit kern.gt_stand, voor een gemeente en domein; met berichten alleen die';

create function kern.gt_registratie_telt() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    perform kern.gt_feit_bijwerken(new.gemeente, (select f.domein from kern.gt_feit f where f.gemeente = new.gemeente and f.bericht_id = new.bericht_id limit 1), array[new.bericht_id]);
    return null;
end
$$;
comment on function kern.gt_registratie_telt is 'Een vastlegging telt meteen mee in de cijfers';
create trigger gt_registratie_telt after insert on kern.gt_registratie for each row execute function kern.gt_registratie_telt();

do $policies$
declare
    target text;
begin
    foreach target in array array['client_pseudoniem', 'gt_feit', 'gt_keuze'] loop
        execute format('alter table kern.%I enable row level security', target);
        execute format(
            'create policy eigen_gemeente on kern.%I for select using (gemeente in (select t.gemeente from ref.toegang t where t.rol = current_user))',
            target);
    end loop;
    foreach target in array array['kern.client_pseudoniem', 'kern.gt_feit', 'kern.gt_keuze', 'kern.gt_besluit', 'kern.gt_verloop', 'kern.gt_registratie', 'kern.termijn', 'bron.bericht'] loop
        execute format(
            'create policy monitor on %s for select to berichten_monitor_eigenaar using (
                 (select pg_has_role(session_user, ''berichten_verwerker'', ''member''))
                 or gemeente in (select t.gemeente from ref.toegang t where t.rol = session_user))',
            target);
    end loop;
end
$policies$;

grant select on kern.client_pseudoniem, kern.gt_feit, kern.gt_keuze, kern.gt_profiel, kern.gt_besluit, kern.gt_verloop, kern.gt_registratie, kern.termijn, kern.gt_stand
    to berichten_monitor_eigenaar;
grant select on kern.client_pseudoniem, kern.gt_feit, kern.gt_keuze, kern.gt_profiel to berichten_backoffice;
grant select (bericht_id, gemeente, domein, aanbieder, bericht, dagtekening, uitkomst) on bron.bericht to berichten_monitor_eigenaar;
grant select (fase, op_datum, gesloten_op) on bron.run to berichten_monitor_eigenaar;
create index bericht_verzoek_afgekeurd on bron.bericht (dagtekening) where uitkomst = 'afgekeurd' and bericht in ('JW315', 'JW317', 'WMO315', 'WMO317');

-- ---------------------------------------------------------------------------------------------------------------------------------
-- Suppression

-- The least number of clients that a group can hold: each client falls in one bit of both masks. Exact for almost every group near the
-- threshold, and otherwise on the safe side; unlike a count of distinct clients it adds up, so one pass over the facts is enough.
create function monitor.clienten(vak bigint, vak_ander bigint) returns integer
language sql immutable parallel safe
return greatest(bit_count(coalesce(vak, 0)::bit(64)), bit_count(coalesce(vak_ander, 0)::bit(64)))::integer;
comment on function monitor.clienten is 'Aantal cliënten in een groep, aan de voorzichtige kant: nooit meer dan er zijn';

-- Which of a row of figures may be published together. Every figure is a sum of some atoms (the smallest groups, none of them empty).
-- It publishes in order, and passes over a figure when, with it, a small one would follow from the published ones by any
-- adding and subtracting: when the small one's vector lies in the span of theirs. The published ones are kept in reduced row echelon form,
-- the small ones reduced by them: a residue of zero is a small group that can be reckoned.
create function monitor.te_tonen(atomen integer, figuren double precision[], klein boolean[], vast boolean[]) returns boolean[]
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
    aantal  constant integer := coalesce(cardinality(klein), 0);
    tonen   boolean[] := klein;
    basis   double precision[] := '{}';
    spil    integer[] := '{}';
    rest    double precision[] := '{}';
    resten  integer := 0;
    nieuw   double precision[];
    vorige  double precision[];
    rang    integer := 0;
    factor  double precision;
    k       integer;
    veilig  boolean;
    nul     boolean;
begin
    for f in 1 .. aantal loop
        tonen[f] := not klein[f];
        if klein[f] then
            rest := rest || figuren[(f - 1) * atomen + 1 : f * atomen];
            resten := resten + 1;
        end if;
    end loop;
    if resten = 0 then
        return tonen;
    end if;
    for f in 1 .. aantal loop
        continue when klein[f];
        nieuw := figuren[(f - 1) * atomen + 1 : f * atomen];
        for r in 1 .. rang loop
            factor := nieuw[spil[r]];
            continue when factor = 0;
            for j in 1 .. atomen loop
                nieuw[j] := nieuw[j] - factor * basis[(r - 1) * atomen + j];
            end loop;
        end loop;
        k := 0;
        for j in 1 .. atomen loop
            if abs(nieuw[j]) > 1e-7 then
                if k = 0 or abs(nieuw[j]) > abs(nieuw[k]) then
                    k := j;
                end if;
            else
                nieuw[j] := 0;
            end if;
        end loop;
        continue when k = 0; -- follows from what is published already
        factor := nieuw[k];
        for j in 1 .. atomen loop
            nieuw[j] := nieuw[j] / factor;
        end loop;
        vorige := rest;
        veilig := true;
        for r in 1 .. resten loop
            factor := rest[(r - 1) * atomen + k];
            continue when factor = 0;
            nul := true;
            for j in 1 .. atomen loop
                if nieuw[j] <> 0 then
                    rest[(r - 1) * atomen + j] := rest[(r - 1) * atomen + j] - factor * nieuw[j];
                end if;
                if abs(rest[(r - 1) * atomen + j]) > 1e-7 then
                    nul := false;
                else
                    rest[(r - 1) * atomen + j] := 0;
                end if;
            end loop;
            if nul then
                veilig := false;
                exit;
            end if;
        end loop;
        if not veilig and not vast[f] then
            rest := vorige;
            tonen[f] := false;
            continue;
        end if;
        for r in 1 .. rang loop
            factor := basis[(r - 1) * atomen + k];
            continue when factor = 0;
            for j in 1 .. atomen loop
                basis[(r - 1) * atomen + j] := basis[(r - 1) * atomen + j] - factor * nieuw[j];
            end loop;
        end loop;
        basis := basis || nieuw;
        spil := spil || k;
        rang := rang + 1;
    end loop;
    return tonen;
end
$$;
comment on function monitor.te_tonen is 'Welke aantallen samen getoond mogen worden zonder dat een klein aantal uit de andere volgt';

-- What one pass over the facts counts. Columns that a grouping does not use are empty.
create type monitor.gt_groep as (
    tenzij boolean, profiel_id integer, bepalingen text, periode date, werkdagen integer, acht_weken boolean,
    advies boolean, werkelijk boolean, overleg text, uitkomst text, anders boolean, reden text,
    gemeente text, aanbieder text, categorie text, code text, leeftijdsgroep text, verwijzer text,
    aantal bigint, vak bigint, vak_ander bigint, eerste date, laatste date);
comment on type monitor.gt_groep is 'Een groep verzoeken binnen een berekening; verlaat de functies niet';


-- ---------------------------------------------------------------------------------------------------------------------------------
-- The parts of the page. Only gt_cijfers calls them.

-- Cells of what came of it, and the figures that are sums of those cells.
create function monitor.gt_uitkomsten_deel(groepen monitor.gt_groep[], tellen boolean, drempel integer, toon_alle boolean, toon_deel boolean) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    d       integer;
    vector  double precision[];
    klein   boolean[];
    vast    boolean[];
    tonen   boolean[];
    uitkomst_json jsonb;
begin
    select count(*) into d from unnest(groepen) x;
    with atoom as (
        select x.*, case when tellen then x.advies else x.werkelijk end as t, row_number() over (order by x.aantal desc, x.advies, x.werkelijk, x.overleg, x.uitkomst, x.anders, x.reden) as i
        from unnest(groepen) x
    ), figuur as (
        select k.nr, k.naam, null::bigint as cel from (values (1, 'totaal'), (2, 'admin'), (3, 'tenzij'), (4, 'open'), (5, 'gewijzigd'), (6, 'eerste_admin'), (7, 'eerste_tenzij'),
            (8, 'afgerond_admin'), (9, 'afgerond_tenzij'), (10, 'kolom_open'), (11, 'kolom_onderzoek')) as k(nr, naam)
        union all
        select 100 + a.i, 'cel', a.i from atoom a
    ), lid as (
        select f.nr, f.naam, a.i, a.aantal, a.vak, a.vak_ander,
               case f.naam when 'totaal' then true when 'admin' then not a.t when 'tenzij' then a.t
                   when 'open' then a.uitkomst in ('open', 'in_onderzoek') when 'gewijzigd' then a.advies <> a.werkelijk
                   when 'eerste_admin' then not a.t and a.uitkomst <> 'open' when 'eerste_tenzij' then a.t and a.uitkomst <> 'open'
                   when 'afgerond_admin' then not a.t and a.uitkomst not in ('open', 'in_onderzoek') when 'afgerond_tenzij' then a.t and a.uitkomst not in ('open', 'in_onderzoek')
                   when 'kolom_open' then a.uitkomst = 'open' when 'kolom_onderzoek' then a.uitkomst = 'in_onderzoek'
                   else f.cel = a.i end as erin
        from figuur f cross join atoom a
    ), som as (
        select l.nr, l.naam, coalesce(sum(l.aantal) filter (where l.erin), 0) as n,
               monitor.clienten(bit_or(l.vak) filter (where l.erin), bit_or(l.vak_ander) filter (where l.erin)) as c
        from lid l group by l.nr, l.naam
    )
    select (select array_agg(case when l.erin then 1.0 else 0.0 end::double precision order by l.nr, l.i) from lid l),
           (select array_agg(s.n > 0 and (s.c < drempel or (s.naam = 'totaal' and not toon_alle) or (s.naam in ('admin', 'tenzij') and not toon_deel)) order by s.nr) from som s),
           (select array_agg(s.naam in ('totaal', 'admin', 'tenzij') order by s.nr) from som s)
    into vector, klein, vast;
    tonen := monitor.te_tonen(d, vector, klein, vast);

    with atoom as (
        select x.*, case when tellen then x.advies else x.werkelijk end as t,
               row_number() over (order by x.aantal desc, x.advies, x.werkelijk, x.overleg, x.uitkomst, x.anders, x.reden) as i
        from unnest(groepen) x
    ), cel as (
        select a.*, tonen[11 + a.i] as zichtbaar from atoom a
    ), geordend as (
        -- The hidden ones of a line together are no small group either.
        select c.*, bool_or(not c.zichtbaar) over (partition by c.t) as iets,
               monitor.clienten(bit_or(c.vak) over (o rows between unbounded preceding and 1 preceding), bit_or(c.vak_ander) over (o rows between unbounded preceding and 1 preceding)) as ervoor
        from cel c window o as (partition by c.t order by c.zichtbaar, c.aantal, c.i)
    ), getoond as (
        select g.*, case when g.zichtbaar and not (g.iets and g.ervoor < drempel) then g.aantal end as n from geordend g
    ), som as (
        select sum(a.aantal) filter (where a.uitkomst in ('open', 'in_onderzoek')) as open, sum(a.aantal) filter (where a.advies <> a.werkelijk) as gewijzigd,
               sum(a.aantal) filter (where a.uitkomst = 'open') as kolom_open, sum(a.aantal) filter (where a.uitkomst = 'in_onderzoek') as kolom_onderzoek
        from atoom a
    )
    select jsonb_build_object(
        'cellen', coalesce((select jsonb_agg(jsonb_build_object(
            'advies', case when g.advies then 'tenzij' else 'administratief' end, 'werkelijk', case when g.werkelijk then 'tenzij' else 'administratief' end,
            'overleg', g.overleg, 'uitkomst', g.uitkomst, 'anders', g.anders, 'reden', g.reden, 'aantal', g.n)
            order by g.advies, g.werkelijk, g.n desc nulls last, g.uitkomst, g.overleg, g.anders, g.reden) from getoond g), '[]'),
        'open', case when d = 0 then 0 when tonen[4] then coalesce(s.open, 0) end,
        'gewijzigd', case when d = 0 then 0 when tonen[5] then coalesce(s.gewijzigd, 0) end,
        'eerste_admin', coalesce(tonen[6], true), 'eerste_tenzij', coalesce(tonen[7], true),
        'afgerond_admin', coalesce(tonen[8], true), 'afgerond_tenzij', coalesce(tonen[9], true),
        'kolom_open', case when d = 0 then 0 when tonen[10] then coalesce(s.kolom_open, 0) end,
        'kolom_onderzoek', case when d = 0 then 0 when tonen[11] then coalesce(s.kolom_onderzoek, 0) end)
    into uitkomst_json from som s;
    return uitkomst_json;
end
$$;
comment on function monitor.gt_uitkomsten_deel is 'Wat er van de verzoeken kwam; onderdeel van gt_cijfers';

-- Hits, primary, only, sets and overlap are all sums of the exact sets.
create function monitor.gt_bepalingen_deel(groepen monitor.gt_groep[], ids text[], drempel integer, toon_deel boolean) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    d      integer;
    b      integer := cardinality(ids);
    sets   text[];
    aantal bigint[];
    vak    bigint[];
    ander  bigint[];
    uit    jsonb;
begin
    select array_agg(x.bepalingen order by x.n desc, x.bepalingen), array_agg(x.n order by x.n desc, x.bepalingen),
           array_agg(x.v order by x.n desc, x.bepalingen), array_agg(x.w order by x.n desc, x.bepalingen)
    into sets, aantal, vak, ander
    from (select g.bepalingen, sum(g.aantal) as n, bit_or(g.vak) as v, bit_or(g.vak_ander) as w
          from unnest(groepen) g where g.bepalingen is not null group by g.bepalingen) x;
    d := coalesce(cardinality(sets), 0);
        with atoom as (
            select a.i, string_to_array(a.naam, '+') as leden, aantal[a.i] as n, vak[a.i] as v, ander[a.i] as w
            from unnest(sets) with ordinality as a(naam, i)
        ), figuur as (
            select 1 as soort, 0::bigint as k, null::text as x, null::text as y, 0::bigint as volgorde
            union all select 2, i.nr, i.id, null, i.nr from unnest(ids) with ordinality as i(id, nr)
            union all select 3, i.nr, i.id, null, i.nr from unnest(ids) with ordinality as i(id, nr)
            union all select 4, a.i, null, null, a.i from atoom a
            union all select 5, (p.nr - 1) * b + q.nr, p.id, q.id, -(select coalesce(sum(a.n), 0) from atoom a where a.leden @> array[p.id, q.id])
                from unnest(ids) with ordinality as p(id, nr) join unnest(ids) with ordinality as q(id, nr) on p.nr < q.nr
        ), geordend as (
            select f.*, row_number() over (order by f.soort, f.volgorde, f.k) as nr from figuur f
        ), lid as (
            select f.*, a.i, a.n, a.v, a.w,
                   case f.soort when 1 then true when 2 then f.x = any (a.leden) when 3 then a.leden[1] = f.x when 4 then f.k = a.i else a.leden @> array[f.x, f.y] end as erin
            from geordend f left join atoom a on true
        ), som as (
            select l.nr, l.soort, l.k, l.x, l.y, coalesce(sum(l.n) filter (where l.erin), 0) as n,
                   monitor.clienten(bit_or(l.v) filter (where l.erin), bit_or(l.w) filter (where l.erin)) as c
            from lid l group by l.nr, l.soort, l.k, l.x, l.y
        ), keuze as (
            select (select array_agg(case when l.erin then 1.0 else 0.0 end::double precision order by l.nr, l.i) from lid l where l.i is not null) as vector,
                   array_agg(s.n > 0 and (s.c < drempel or (s.soort = 1 and not toon_deel)) order by s.nr) as klein,
                   array_agg(s.soort = 1 order by s.nr) as vast
            from som s
        ), besloten as materialized (
            select monitor.te_tonen(d, k.vector, k.klein, k.vast) as tonen from keuze k
        ), cijfer as (
            select s.*, t.tonen[s.nr] as zichtbaar from som s cross join besloten t
        ), rij as (
            -- The hidden sets together are no small group either.
            select c.k, c.zichtbaar, bool_or(not c.zichtbaar) over () as iets,
                   monitor.clienten(bit_or(vak[c.k]) over (o rows between unbounded preceding and 1 preceding), bit_or(ander[c.k]) over (o rows between unbounded preceding and 1 preceding)) as ervoor
            from cijfer c where c.soort = 4 window o as (order by c.zichtbaar, c.n, c.k)
        ), getoond_set as (
            select r.k, case when r.zichtbaar and not (r.iets and r.ervoor < drempel) then aantal[r.k] end as n from rij r
        )
        select jsonb_build_object(
            'geraakt', coalesce((select jsonb_object_agg(c.x, case when c.zichtbaar then c.n end) from cijfer c where c.soort = 2), '{}'),
            'primaire', coalesce((select jsonb_object_agg(c.x, case when c.zichtbaar then c.n end) from cijfer c where c.soort = 3), '{}'),
            'enige', coalesce((select jsonb_object_agg(sets[g.k], g.n) from getoond_set g where sets[g.k] = any (ids)), '{}'),
            'sets', coalesce((select jsonb_agg(jsonb_build_object('bepalingen', sets[g.k], 'aantal', g.n) order by g.n desc nulls last, sets[g.k]) from getoond_set g), '[]'),
            'overlap', coalesce((select jsonb_agg(jsonb_build_object('rij', c.x, 'kolom', c.y, 'aantal', case when c.zichtbaar then c.n end) order by c.k) from cijfer c where c.soort = 5), '[]'))
        into uit;
    return uit;
end
$$;
comment on function monitor.gt_bepalingen_deel is 'Hoe vaak bepalingen gelden, alleen en samen; onderdeel van gt_cijfers';

-- The rows of a table with administratief + tenzij = beoordeeld, of which each column adds up to a known total. A row of which the total
-- is hidden is hidden as a whole. There are none hidden, or at least two, and together those are no small group, in either column.
create function monitor.gt_rijen(rijen monitor.gt_groep[], drempel integer) returns table (ouder text, code text, aantal bigint, tenzij bigint, weg boolean, deels boolean)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
    return query
    with som as (
        -- categorie: the table and the parent; reden: total or cells of the parent are hidden, so these are too.
        select x.categorie as ouder, x.code, coalesce(max(x.reden), '') as dwang, sum(x.aantal)::bigint as n, coalesce(sum(x.aantal) filter (where x.tenzij), 0)::bigint as t,
               bit_or(x.vak) as v, bit_or(x.vak_ander) as w,
               coalesce(bit_or(x.vak) filter (where x.tenzij), 0) as tv, coalesce(bit_or(x.vak_ander) filter (where x.tenzij), 0) as tw,
               coalesce(bit_or(x.vak) filter (where not x.tenzij), 0) as av, coalesce(bit_or(x.vak_ander) filter (where not x.tenzij), 0) as aw
        from unnest(rijen) x group by x.categorie, x.code
    ), klein as (
        select s.*, s.dwang = 'weg' or monitor.clienten(s.v, s.w) < drempel as klein,
               (s.t > 0 and monitor.clienten(s.tv, s.tw) < drempel) or (s.t < s.n and monitor.clienten(s.av, s.aw) < drempel) as klein_deel
        from som s
    ), eerste as (
        select k.*, bool_or(k.klein) over (partition by k.ouder) as iets, row_number() over o as nr,
               monitor.clienten(bit_or(k.v) over (o rows between unbounded preceding and 1 preceding), bit_or(k.w) over (o rows between unbounded preceding and 1 preceding)) as ervoor
        from klein k window o as (partition by k.ouder order by not k.klein, k.n, k.code)
    ), geheel as (
        select e.*, e.klein or (e.iets and (e.nr <= 2 or e.ervoor < drempel)) as weg from eerste e
    ), tweede as (
        select g.*, g.weg or g.klein_deel or g.dwang <> '' as begin_deel from geheel g
    ), derde as (
        select t.*, bool_or(t.begin_deel) over (partition by t.ouder) as iets_deel, row_number() over o as nr_deel,
               monitor.clienten(bit_or(t.tv) over (o rows between unbounded preceding and 1 preceding), bit_or(t.tw) over (o rows between unbounded preceding and 1 preceding)) as ervoor_t,
               monitor.clienten(bit_or(t.av) over (o rows between unbounded preceding and 1 preceding), bit_or(t.aw) over (o rows between unbounded preceding and 1 preceding)) as ervoor_a
        from tweede t window o as (partition by t.ouder order by not t.begin_deel, t.n, t.code)
    )
    select d.ouder, d.code, d.n, d.t, d.weg,
           d.begin_deel or (d.iets_deel and (d.nr_deel <= 2 or d.ervoor_t between 1 and drempel - 1 or d.ervoor_a between 1 and drempel - 1))
    from derde d;
end
$$;
comment on function monitor.gt_rijen is 'Onderdrukt een tabel met beoordeeld, administratief en tenzij; onderdeel van gt_cijfers';

create function monitor.gt_uitsplitsing_deel(plekken monitor.gt_groep[], kenmerken monitor.gt_groep[], drempel integer) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    hoofd monitor.gt_groep[];
    onder monitor.gt_groep[];
    hoofdrijen jsonb;
    uit   jsonb;
begin
    -- Of the fields of a group these tables use: categorie (the table, and the parent), code (the row), tenzij, and the counts.
    select array_agg((x.tenzij, null, null, null, null, null, null, null, null, null, null, null, null, null, v.tabel, v.rij, null, null, x.aantal, x.vak, x.vak_ander, null, null)::monitor.gt_groep)
    into hoofd
    from (select 5 as deel, p.* from unnest(plekken) p union all select 6, k.* from unnest(kenmerken) k) x
    cross join lateral (values (5, 'gemeente', x.gemeente), (5, 'aanbieder', x.aanbieder), (6, 'categorie', x.categorie),
        (6, 'berichtsoort', case when x.verwijzer = 'nvt' then '317' else '315' end), (6, 'leeftijdsgroep', x.leeftijdsgroep)) as v(deel, tabel, rij)
    where x.deel = v.deel;
    select jsonb_agg(to_jsonb(r)) into hoofdrijen from monitor.gt_rijen(coalesce(hoofd, '{}'), drempel) r;
    -- A product is part of a categorie, a verwijzer of a berichtsoort: what is hidden there is hidden here.
    select array_agg((x.tenzij, null, null, null, null, null, null, null, null, null, null,
               case when h.weg then 'weg' when h.deels then 'deels' end, null, null, v.tabel || '/' || v.ouder, v.rij, null, null, x.aantal, x.vak, x.vak_ander, null, null)::monitor.gt_groep)
    into onder
    from unnest(kenmerken) x
    cross join lateral (values ('product', x.categorie, x.categorie || '/' || x.code), ('verwijzer', case when x.verwijzer = 'nvt' then '317' else '315' end, x.verwijzer)) as v(tabel, ouder, rij)
    left join jsonb_to_recordset(hoofdrijen) as h(ouder text, code text, weg boolean, deels boolean)
      on h.ouder = case v.tabel when 'product' then 'categorie' else 'berichtsoort' end and h.code = v.ouder;
    select coalesce(jsonb_agg(jsonb_build_object('soort', r.soort, 'code', r.code,
               'beoordeeld', case when not r.weg then r.aantal end,
               'administratief', case when not r.weg and not r.deels then r.aantal - r.tenzij end,
               'tenzij', case when not r.weg and not r.deels then r.tenzij end)
               order by r.soort, case when r.weg then null else r.aantal end desc nulls last, r.code), '[]')
    into uit
    from (
        select h.ouder as soort, h.code, h.aantal, h.tenzij, h.weg, h.deels
        from jsonb_to_recordset(hoofdrijen) as h(ouder text, code text, aantal bigint, tenzij bigint, weg boolean, deels boolean)
        union all
        select split_part(o.ouder, '/', 1), o.code, o.aantal, o.tenzij, o.weg, o.deels from monitor.gt_rijen(coalesce(onder, '{}'), drempel) o) r;
    return uit;
end
$$;
comment on function monitor.gt_uitsplitsing_deel is 'Uitsplitsingen; onderdeel van gt_cijfers';

create function monitor.gt_trend_deel(groepen monitor.gt_groep[], ids text[], verborgen text[], drempel integer, eerste_dag date, laatste_dag date, korrel text) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    rijen monitor.gt_groep[];
    uit   jsonb;
begin
    select array_agg((x.bepalingen is not null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'trend', x.periode::text, null, null, x.aantal, x.vak, x.vak_ander, null, null)::monitor.gt_groep)
    into rijen from unnest(groepen) x;
    with periode as (
        select p.dag::date as dag
        from generate_series(
            date_trunc(case korrel when 'week' then 'week' when 'maand' then 'month' else 'quarter' end, eerste_dag::timestamp), laatste_dag::timestamp,
            case korrel when 'week' then interval '7 days' when 'maand' then interval '1 month' else interval '3 months' end) as p(dag)
    ), rij as (
        select p.dag, coalesce(r.aantal, 0) as n, coalesce(r.tenzij, 0) as t, coalesce(r.weg or r.deels, false) as weg
        from periode p left join monitor.gt_rijen(coalesce(rijen, '{}'), drempel) r on r.code = p.dag::text
    ), raak as (
        select x.periode as dag, b.id, sum(x.aantal) as n, bit_or(x.vak) as v, bit_or(x.vak_ander) as w
        from unnest(groepen) x cross join lateral unnest(string_to_array(x.bepalingen, '+')) as b(id)
        where x.bepalingen <> '' group by x.periode, b.id
    ), klein as (
        select r.*, monitor.clienten(r.v, r.w) < drempel or p.weg or r.id = any (verborgen) as klein from raak r join rij p on p.dag = r.dag
    ), geordend as (
        -- Of each bepaling the periods add up to its hits.
        select k.*, bool_or(k.klein) over (partition by k.id) as iets, row_number() over o as nr,
               monitor.clienten(bit_or(k.v) over (o rows between unbounded preceding and 1 preceding), bit_or(k.w) over (o rows between unbounded preceding and 1 preceding)) as ervoor
        from klein k window o as (partition by k.id order by not k.klein, k.n, k.dag)
    ), raak_getoond as materialized (
        select g.dag, g.id, case when not (g.klein or (g.iets and (g.nr <= 2 or g.ervoor < drempel))) then g.n end as n from geordend g
    ), per_periode as materialized (
        select p.dag, jsonb_object_agg(i.id, case when r.dag is null then 0 else r.n end) as bepalingen
        from periode p cross join unnest(ids) as i(id) left join raak_getoond r on r.dag = p.dag and r.id = i.id
        group by p.dag
    )
    select coalesce(jsonb_agg(jsonb_build_object('begin', r.dag,
               'administratief', case when not r.weg then r.n - r.t end, 'tenzij', case when not r.weg then r.t end,
               'bepalingen', coalesce(p.bepalingen, '{}')) order by r.dag), '[]')
    into uit from rij r left join per_periode p on p.dag = r.dag;
    return uit;
end
$$;
comment on function monitor.gt_trend_deel is 'Het verloop in de tijd; onderdeel van gt_cijfers';

-- Lead times from the numbers of working days that occur, each with how often.
create function monitor.gt_doorlooptijd_deel(groepen monitor.gt_groep[], ids text[], verborgen text[], drempel integer, ingesteld integer, zichtbaar jsonb) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    uit jsonb;
begin
    with lid as (
        select 0 as volgorde, case when x.bepalingen is null then 'administratief' else 'tenzij' end as groep, x.werkdagen, x.acht_weken, x.aantal, x.vak, x.vak_ander
        from unnest(groepen) x
        union all
        select 1, b.id, x.werkdagen, x.acht_weken, x.aantal, x.vak, x.vak_ander
        from unnest(groepen) x cross join lateral unnest(string_to_array(x.bepalingen, '+')) as b(id)
        where x.bepalingen <> ''
    ), dag as (
        select l.groep, l.werkdagen, sum(l.aantal) as n from lid l where l.werkdagen is not null group by l.groep, l.werkdagen
    ), oplopend as (
        select d.*, sum(d.n) over (partition by d.groep order by d.werkdagen) as tot, sum(d.n) over (partition by d.groep) as alle from dag d
    ), plek as (
        select o.groep,
               (min(o.werkdagen) filter (where o.tot >= floor((o.alle + 1) / 2.0)) + min(o.werkdagen) filter (where o.tot >= ceil((o.alle + 1) / 2.0))) / 2.0 as mediaan,
               min(o.werkdagen) filter (where o.tot >= ceil(o.alle * 0.9)) as p90
        from oplopend o group by o.groep
    ), som as (
        select g.groep, g.nr,
               coalesce(sum(l.aantal) filter (where l.werkdagen is not null), 0) as n,
               monitor.clienten(bit_or(l.vak) filter (where l.werkdagen is not null), bit_or(l.vak_ander) filter (where l.werkdagen is not null)) as c,
               sum(l.aantal * l.werkdagen) as dagen,
               coalesce(sum(l.aantal) filter (where l.werkdagen <= 5), 0) as binnen,
               monitor.clienten(bit_or(l.vak) filter (where l.werkdagen <= 5), bit_or(l.vak_ander) filter (where l.werkdagen <= 5)) as c_binnen,
               monitor.clienten(bit_or(l.vak) filter (where l.werkdagen > 5), bit_or(l.vak_ander) filter (where l.werkdagen > 5)) as c_buiten,
               coalesce(sum(l.aantal) filter (where l.acht_weken is not null), 0) as af,
               monitor.clienten(bit_or(l.vak) filter (where l.acht_weken is not null), bit_or(l.vak_ander) filter (where l.acht_weken is not null)) as c_af,
               coalesce(sum(l.aantal) filter (where l.acht_weken), 0) as acht,
               monitor.clienten(bit_or(l.vak) filter (where l.acht_weken), bit_or(l.vak_ander) filter (where l.acht_weken)) as c_acht,
               monitor.clienten(bit_or(l.vak) filter (where not l.acht_weken), bit_or(l.vak_ander) filter (where not l.acht_weken)) as c_later
        from unnest(array['administratief', 'tenzij'] || ids) with ordinality as g(groep, nr) left join lid l on l.groep = g.groep
        group by g.groep, g.nr
    ), oordeel as (
        select s.*,
               s.n = 0 or (s.c >= drempel and not s.groep = any (verborgen)
                   and case s.groep when 'administratief' then (zichtbaar ->> 'eerste_admin')::boolean when 'tenzij' then (zichtbaar ->> 'eerste_tenzij')::boolean else true end) as toon,
               s.af = 0 or (s.c_af >= drempel and not s.groep = any (verborgen)
                   and case s.groep when 'administratief' then (zichtbaar ->> 'afgerond_admin')::boolean when 'tenzij' then (zichtbaar ->> 'afgerond_tenzij')::boolean else true end) as toon_af
        from som s
    )
    select coalesce(jsonb_agg(jsonb_build_object(
        'groep', o.groep, 'aantal', case when o.toon then o.n end,
        'mediaan', case when o.toon and o.c >= greatest(drempel, 1) then p.mediaan end,
        'gemiddelde', case when o.toon and o.n > 0 then round(o.dagen / o.n, 2) end,
        'p90', case when o.toon and o.c >= case when ingesteld = 1 then drempel else greatest(10, drempel) end then p.p90 end,
        -- A share tells how many are late: those are a group too.
        'vijf', case when o.toon and o.n > 0 and (o.binnen = 0 or o.c_binnen >= drempel) and (o.binnen = o.n or o.c_buiten >= drempel) then round(o.binnen / o.n, 4) end,
        'afgerond', case when o.toon_af then o.af end,
        'acht', case when o.toon_af and o.af > 0 and (o.acht = 0 or o.c_acht >= drempel) and (o.acht = o.af or o.c_later >= drempel) then round(o.acht / o.af, 4) end)
        order by o.nr), '[]')
    into uit
    from oordeel o left join plek p on p.groep = o.groep;
    return uit;
end
$$;
comment on function monitor.gt_doorlooptijd_deel is 'Doorlooptijden; onderdeel van gt_cijfers';

-- ---------------------------------------------------------------------------------------------------------------------------------
-- All figures of a page

create function monitor.gt_cijfers(
    van date, tot date, alleen_domein text default null, alleen_gemeente text default null, alleen_aanbieder text default null,
    alleen_categorie text default null, alleen_code text default null, alleen_verwijzer text default null, alleen_soort integer default null,
    telling text default 'advies', korrel text default 'maand') returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set jit = off
set work_mem = '64MB'
as $$
declare
    drempel    integer;
    ingesteld  integer;
    eerste_dag date := date_trunc('month', van)::date;
    laatste_dag date := (date_trunc('month', tot) + interval '1 month - 1 day')::date;
    tellen     boolean := telling = 'advies';
    g1 monitor.gt_groep[]; g2 monitor.gt_groep[]; g3 monitor.gt_groep[]; g4 monitor.gt_groep[]; g5 monitor.gt_groep[]; g6 monitor.gt_groep[];
    keuze      text;
    rest_n     bigint;
    rest_c     integer;
    n_alle bigint; n_tenzij bigint; c_alle integer; c_tenzij integer; c_admin integer;
    toon_alle boolean; toon_deel boolean;
    geraakt    jsonb;
    bepalingen jsonb;
    trend      jsonb;
    splitsing  jsonb;
    doorloop   jsonb;
    openstaand jsonb;
    telaat     jsonb;
    uitkomsten jsonb;
    onbekend   jsonb;
    regelsets  jsonb;
    tegels     jsonb;
    keuzes     jsonb;
    afgewezen  bigint;
    peildatum  date;
    kennis     timestamptz;
    ids        text[];
    namen      jsonb;
    verborgen  text[];
begin
    if van is null or tot is null or tot < van or telling not in ('advies', 'werkelijk') or korrel not in ('week', 'maand', 'kwartaal') then
        raise exception using errcode = '22023', message = 'Dit filter is niet geldig.';
    end if;
    select i.drempel into strict ingesteld from ref.monitor_instelling i;
    drempel := ingesteld;
    select max(r.op_datum), max(r.gesloten_op) into peildatum, kennis from bron.run r where r.fase = 'gesloten';
    peildatum := coalesce(peildatum, laatste_dag);

    -- A choice whose rest is small tells about the rest: then nothing is shown (no group has 65 of 64 bits).
    foreach keuze in array array_remove(array[
        case when alleen_domein is not null then 'domein' end, case when alleen_gemeente is not null then 'gemeente' end,
        case when alleen_aanbieder is not null then 'aanbieder' end, case when alleen_categorie is not null then 'categorie' end,
        case when alleen_code is not null then 'code' end, case when alleen_verwijzer is not null then 'verwijzer' end,
        case when alleen_soort is not null then 'soort' end], null) loop
        execute format($rest$
            select count(*), monitor.clienten(bit_or(x.vak), bit_or(x.vak_ander))
            from (select f.vak, f.vak_ander from kern.gt_feit f
                  where f.maand >= $1 and f.maand <= $2 and f.%1$I <> %2$s
                    and ($3 is null or %1$L = 'domein' or f.domein = $3) and ($4 is null or %1$L = 'gemeente' or f.gemeente = $4)
                    and ($5 is null or %1$L = 'aanbieder' or f.aanbieder = $5) and ($6 is null or %1$L = 'categorie' or f.categorie = $6)
                    and ($7 is null or %1$L = 'code' or f.code = $7) and ($8 is null or %1$L = 'verwijzer' or f.verwijzer = $8)
                    and ($9 is null or %1$L = 'soort' or f.soort = $9)
                  limit 1000) x
            $rest$, keuze, '$' || array_position(array['domein', 'gemeente', 'aanbieder', 'categorie', 'code', 'verwijzer', 'soort'], keuze) + 2)
        into rest_n, rest_c
        using eerste_dag, laatste_dag, alleen_domein, alleen_gemeente, alleen_aanbieder, alleen_categorie, alleen_code, alleen_verwijzer, alleen_soort;
        if rest_n > 0 and rest_c < drempel then
            drempel := 65;
        end if;
    end loop;

    -- Planned for these filters; what comes after is planned once for a connection.
    execute $telling$
    with feit as (
        select f.*, case when $10 then f.advies else f.werkelijk end as tenzij,
               case $11 when 'week' then f.week when 'maand' then f.maand else f.kwartaal end as periode,
               case when case when $10 then f.advies else f.werkelijk end then f.bepalingen end as geldend
        from kern.gt_feit f
        where f.maand >= $1 and f.maand <= $2
          and ($3 is null or f.domein = $3)
          and ($4 is null or f.gemeente = $4)
          and ($5 is null or f.aanbieder = $5)
          and ($6 is null or f.categorie = $6)
          and ($7 is null or f.code = $7)
          and ($8 is null or f.verwijzer = $8)
          and ($9 is null or f.soort = $9)
    ), geteld as (
        select grouping(profiel_id, periode, acht_weken, overleg, aanbieder, code) as g,
               tenzij, profiel_id, geldend, periode, werkdagen, acht_weken, advies, werkelijk, overleg, uitkomst, anders, reden,
               gemeente, aanbieder, categorie, code, leeftijdsgroep, verwijzer,
               count(*) as n, bit_or(vak) as v, bit_or(vak_ander) as w, min(dagtekening) as eerste, max(dagtekening) as laatste
        from feit
        group by grouping sets (
            (profiel_id, tenzij),
            (periode, geldend),
            (geldend, werkdagen, acht_weken),
            (advies, werkelijk, overleg, uitkomst, anders, reden),
            (gemeente, aanbieder, tenzij),
            (categorie, code, leeftijdsgroep, verwijzer, tenzij))
    )
    select coalesce(array_agg(r) filter (where g = 31), '{}'), coalesce(array_agg(r) filter (where g = 47), '{}'), coalesce(array_agg(r) filter (where g = 55), '{}'),
           coalesce(array_agg(r) filter (where g = 59), '{}'), coalesce(array_agg(r) filter (where g = 61), '{}'), coalesce(array_agg(r) filter (where g = 62), '{}')
    from (select g, (tenzij, profiel_id, geldend, periode, werkdagen, acht_weken, advies, werkelijk, overleg, uitkomst, anders, reden,
            gemeente, aanbieder, categorie, code, leeftijdsgroep, verwijzer, n, v, w, eerste, laatste)::monitor.gt_groep as r from geteld) x
$telling$
    into g1, g2, g3, g4, g5, g6
    using eerste_dag, laatste_dag, alleen_domein, alleen_gemeente, alleen_aanbieder, alleen_categorie, alleen_code, alleen_verwijzer, alleen_soort, tellen, korrel;

    -- The totals, and what came of it: the tiles, the counts of the lead times and the cells are sums of the same cells.
    select coalesce(sum(x.aantal), 0), coalesce(sum(x.aantal) filter (where x.tenzij), 0), monitor.clienten(bit_or(x.vak), bit_or(x.vak_ander)),
           monitor.clienten(bit_or(x.vak) filter (where x.tenzij), bit_or(x.vak_ander) filter (where x.tenzij)),
           monitor.clienten(bit_or(x.vak) filter (where not x.tenzij), bit_or(x.vak_ander) filter (where not x.tenzij))
    into n_alle, n_tenzij, c_alle, c_tenzij, c_admin
    from unnest(g1) x;
    toon_alle := n_alle = 0 or c_alle >= drempel;
    toon_deel := toon_alle and (n_tenzij = 0 or c_tenzij >= drempel) and (n_tenzij = n_alle or c_admin >= drempel);

    uitkomsten := monitor.gt_uitkomsten_deel(g4, tellen, drempel, toon_alle, toon_deel);

    -- The rule set that gives the names is the latest that judged here.
    select r.regelset into namen
    from ref.gt_regelset r
    where r.hash in (select p.regelset from kern.gt_profiel p join unnest(g1) x on x.profiel_id = p.profiel_id)
    order by r.eerst_gebruikt_op desc, r.hash limit 1;
    select array_agg(y.id order by y.volgorde nulls last, y.id) into ids
    from (
        select x.id, min(x.volgorde) as volgorde from (
            select b.value ->> 'id' as id, (b.value ->> 'volgorde')::integer as volgorde
            from jsonb_array_elements(namen -> 'bepalingen') b where coalesce((b.value ->> 'aan')::boolean, true)
            union all
            select unnest(string_to_array(g.bepalingen, '+')), null from unnest(g2) g where g.bepalingen <> '') x
        group by x.id) y;
    ids := coalesce(ids, '{}');

    bepalingen := monitor.gt_bepalingen_deel(g2, ids, drempel, toon_deel);
    select coalesce(array_agg(b.key), '{}') into verborgen
    from jsonb_each(bepalingen -> 'geraakt') b where b.value = 'null'::jsonb;

    trend := monitor.gt_trend_deel(g2, ids, verborgen, drempel, eerste_dag, laatste_dag, korrel);
    splitsing := monitor.gt_uitsplitsing_deel(g5, g6, drempel);
    doorloop := monitor.gt_doorlooptijd_deel(g3, ids, verborgen, drempel, ingesteld, uitkomsten);

    -- Gronden: a bepaling that is hidden hides its gronden; one hidden grond hides another.
    with telling_g as (
        select split_part(u.grond, '/', 1) as bepaling, split_part(u.grond, '/', 2) as grond, sum(x.aantal) as n,
               monitor.clienten(bit_or(x.vak), bit_or(x.vak_ander)) as c
        from unnest(g1) x
        join kern.gt_profiel p on p.profiel_id = x.profiel_id
        cross join lateral unnest(p.gronden_waar) as u(grond)
        where x.tenzij
        group by 1, 2
    ), volgorde as (
        select t.*, bool_or(t.c < drempel) over b as iets, row_number() over (b order by t.c >= drempel, t.n, t.grond) as nr
        from telling_g t window b as (partition by t.bepaling)
    )
    select coalesce(jsonb_agg(jsonb_build_object('bepaling', v.bepaling, 'code', v.grond, 'aantal',
               case when v.bepaling = any (verborgen) or v.c < drempel or (v.iets and v.nr <= 2) then null else v.n end) order by v.bepaling, v.grond), '[]')
    into geraakt from volgorde v;

    select coalesce(jsonb_agg(jsonb_build_object('bepaling', t.bepaling, 'code', t.grond, 'aantal', case when t.c < drempel then null else t.n end) order by t.bepaling, t.grond), '[]')
    into onbekend
    from (
        select split_part(u.grond, '/', 1) as bepaling, split_part(u.grond, '/', 2) as grond, sum(x.aantal) as n,
               monitor.clienten(bit_or(x.vak), bit_or(x.vak_ander)) as c
        from unnest(g1) x
        join kern.gt_profiel p on p.profiel_id = x.profiel_id
        cross join lateral unnest(p.gronden_onbekend) as u(grond)
        group by 1, 2) t;

    with gebruikt as (
        select p.regelset, sum(x.aantal) as n, bit_or(x.vak) as v, bit_or(x.vak_ander) as w, min(x.eerste) as eerste, max(x.laatste) as laatste
        from unnest(g1) x join kern.gt_profiel p on p.profiel_id = x.profiel_id
        group by p.regelset
    ), klein as (
        select g.*, monitor.clienten(g.v, g.w) < drempel as klein from gebruikt g
    ), geordend as (
        select k.*, bool_or(k.klein) over () as iets,
               row_number() over o as nr,
               monitor.clienten(bit_or(k.v) over (o rows between unbounded preceding and 1 preceding), bit_or(k.w) over (o rows between unbounded preceding and 1 preceding)) as ervoor
        from klein k window o as (order by not k.klein, k.n, k.regelset)
    )
    select coalesce(jsonb_agg(jsonb_build_object('hash', o.regelset, 'profiel', r.profiel,
               'eerste', case when o.weg then eerste_dag else o.eerste end, 'laatste', case when o.weg then laatste_dag else o.laatste end,
               'aantal', case when o.weg then null else o.n end) order by r.geldig_vanaf, o.regelset), '[]')
    into regelsets
    from (select g.*, g.klein or (g.iets and (g.nr <= 2 or g.ervoor < drempel)) as weg from geordend g) o
    join ref.gt_regelset r on r.hash = o.regelset;

    -- Open verzoeken by age on the peildatum, each column with its total known.
    with klassen as (
        select k.nr, k.naam, k.van_dagen, k.tot_dagen from (values
            (1, '0 t/m 7 dagen', 0, 7), (2, '8 t/m 14 dagen', 8, 14), (3, '15 t/m 28 dagen', 15, 28),
            (4, '29 t/m 56 dagen', 29, 56), (5, 'meer dan 8 weken', 57, 1000000)) as k(nr, naam, van_dagen, tot_dagen)
    ), openstaande as (
        select f.uitkomst, greatest(peildatum - f.dagtekening, 0) as dagen, f.uiterlijk < peildatum as te_laat, f.vak, f.vak_ander
        from kern.gt_feit f
        where f.uitkomst in ('open', 'in_onderzoek') and f.maand >= eerste_dag and f.maand <= laatste_dag
          and (alleen_domein is null or f.domein = alleen_domein) and (alleen_gemeente is null or f.gemeente = alleen_gemeente)
          and (alleen_aanbieder is null or f.aanbieder = alleen_aanbieder) and (alleen_categorie is null or f.categorie = alleen_categorie)
          and (alleen_code is null or f.code = alleen_code) and (alleen_verwijzer is null or f.verwijzer = alleen_verwijzer)
          and (alleen_soort is null or f.soort = alleen_soort)
    ), cellen as (
        select k.nr, k.naam, u.uitkomst, count(o.vak) as n, coalesce(bit_or(o.vak), 0) as v, coalesce(bit_or(o.vak_ander), 0) as w
        from klassen k cross join (values ('open'), ('in_onderzoek')) as u(uitkomst)
        left join openstaande o on o.uitkomst = u.uitkomst and o.dagen between k.van_dagen and k.tot_dagen
        group by k.nr, k.naam, u.uitkomst
    ), klein as (
        select c.*, c.n > 0 and monitor.clienten(c.v, c.w) < drempel as klein from cellen c
    ), geordend as (
        select k.*, bool_or(k.klein) over (partition by k.uitkomst) as iets, count(*) filter (where k.n > 0) over (o rows between unbounded preceding and 1 preceding) as ervoor_n,
               monitor.clienten(bit_or(k.v) over (o rows between unbounded preceding and 1 preceding), bit_or(k.w) over (o rows between unbounded preceding and 1 preceding)) as ervoor
        from klein k window o as (partition by k.uitkomst order by not k.klein, k.n = 0, k.n, k.nr)
    ), getoond as (
        select g.nr, g.naam, g.uitkomst, case when g.n > 0 and (g.klein or uitkomsten -> case g.uitkomst when 'open' then 'kolom_open' else 'kolom_onderzoek' end = 'null'::jsonb or (g.iets and (g.ervoor_n < 2 or g.ervoor < drempel))) then null else g.n end as n from geordend g
    )
    select (select jsonb_agg(jsonb_build_object('naam', t.naam, 'open', t.open, 'in_onderzoek', t.onderzoek) order by t.nr)
            from (select g.nr, g.naam, max(g.n) filter (where g.uitkomst = 'open') as open, max(g.n) filter (where g.uitkomst = 'in_onderzoek') as onderzoek
                  from getoond g group by g.nr, g.naam) t),
           (select case when count(*) = 0 then to_jsonb(0) when monitor.clienten(bit_or(o.vak), bit_or(o.vak_ander)) < drempel or uitkomsten -> 'open' = 'null'::jsonb then 'null'::jsonb else to_jsonb(count(*)) end
            from openstaande o where o.te_laat)
    into openstaand, telaat;

    -- Refused technically: no client is known of them, so each counts as one. A message has no product.
    select count(*) into afgewezen from bron.bericht b
    where b.uitkomst = 'afgekeurd' and b.bericht in ('JW315', 'JW317', 'WMO315', 'WMO317') and b.dagtekening between eerste_dag and laatste_dag
      and (alleen_domein is null or b.domein = alleen_domein) and (alleen_gemeente is null or b.gemeente = alleen_gemeente)
      and (alleen_aanbieder is null or b.aanbieder = alleen_aanbieder)
      and (alleen_soort is null or b.bericht in ('JW' || alleen_soort, 'WMO' || alleen_soort));

    tegels := jsonb_build_object(
        'beoordeeld', case when toon_alle then n_alle end,
        'administratief', case when toon_deel then n_alle - n_tenzij end,
        'tenzij', case when toon_deel then n_tenzij end,
        'open', uitkomsten -> 'open', 'gewijzigd', uitkomsten -> 'gewijzigd',
        'technisch_afgewezen', case when alleen_categorie is null and alleen_code is null and alleen_verwijzer is null and (afgewezen = 0 or afgewezen >= drempel) then afgewezen end);

    with kiesbaar as (
        select k.soort, k.waarde, k.domein, bit_or(k.vak) as v, bit_or(k.vak_ander) as w from kern.gt_keuze k group by k.soort, k.waarde, k.domein
    )
    select coalesce(jsonb_agg(jsonb_build_object('soort', k.soort, 'code', k.waarde, 'domein', k.domein) order by k.soort, k.waarde, k.domein), '[]')
    into keuzes
    from kiesbaar k where k.soort <> 'aanbieder' or monitor.clienten(k.v, k.w) >= ingesteld;

    return jsonb_build_object(
        'van', eerste_dag, 'tot', laatste_dag, 'peildatum', peildatum, 'kennisdatum', kennis, 'drempel', ingesteld,
        'tegels', tegels, 'ids', to_jsonb(ids), 'namen', coalesce(namen -> 'bepalingen', '[]'), 'bepalingen', bepalingen, 'gronden', geraakt,
        'trend', trend, 'uitsplitsingen', splitsing, 'doorlooptijden', doorloop, 'open', openstaand, 'te_laat', telaat,
        'uitkomsten', uitkomsten -> 'cellen', 'onbekend', onbekend, 'regelsets', regelsets, 'keuzes', keuzes);
end
$$;
comment on function monitor.gt_cijfers is 'Alle cijfers van de monitor voor een filter. Telt eerst en onderdrukt daarna; null is een aantal dat niet getoond mag worden. De periode wordt verruimd tot hele maanden';

-- ---------------------------------------------------------------------------------------------------------------------------------
-- First and last day

create function monitor.gt_periode(out eerste date, out laatste date) returns record
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    -- Whole months: the day of one verzoek is nobody's business.
    select date_trunc('month', min(k.eerste))::date, (date_trunc('month', max(k.laatste)) + interval '1 month - 1 day')::date
    from kern.gt_keuze k where k.soort = 'gemeente'
$$;
comment on function monitor.gt_periode is 'Eerste en laatste dag, in hele maanden, waarover cijfers zijn; leeg als er geen zijn';

-- ---------------------------------------------------------------------------------------------------------------------------------
-- Tables for others. Counts per day, with its groups suppressed afterwards; a day of a gemeente is a group of its own, and of what is
-- hidden there is at least twice as much as one row.

create function monitor.gt_tellingen(van date, tot date, alleen_domein text default null, alleen_gemeente text default null, telling text default 'advies')
returns table (datum date, gemeente text, domein text, aanbieder text, product_categorie text, verwijzer text, besluit text, aantal bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    with rij as (
        select f.dagtekening, f.gemeente, f.domein, f.aanbieder, f.categorie, f.verwijzer,
               case when telling = 'werkelijk' then f.werkelijk else f.advies end as tenzij,
               count(*) as n, bit_or(f.vak) as v, bit_or(f.vak_ander) as w
        from kern.gt_feit f
        where f.dagtekening between van and tot and (alleen_domein is null or f.domein = alleen_domein) and (alleen_gemeente is null or f.gemeente = alleen_gemeente)
        group by 1, 2, 3, 4, 5, 6, 7
    )
    select r.dagtekening, r.gemeente, r.domein, r.aanbieder, r.categorie, r.verwijzer, case when r.tenzij then 'tenzij' else 'administratief' end,
           case when monitor.clienten(r.v, r.w) >= i.drempel then r.n end
    from rij r cross join ref.monitor_instelling i
$$;
comment on function monitor.gt_tellingen is 'Beoordeelde verzoeken per dag, gemeente, aanbieder, productcategorie en verwijzer; null is te klein om te tonen. Er staan geen totalen bij';

create function monitor.gt_tenzijs(van date, tot date, alleen_domein text default null, alleen_gemeente text default null, telling text default 'advies')
returns table (datum date, gemeente text, domein text, aanbieder text, product_categorie text, verwijzer text, bepaling text, aantal bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    with rij as (
        select f.dagtekening, f.gemeente, f.domein, f.aanbieder, f.categorie, f.verwijzer, b.id, count(*) as n, bit_or(f.vak) as v, bit_or(f.vak_ander) as w,
               -- In the other table this group has the same keys: when that one hides its number, this one does.
               monitor.clienten(bit_or(f.vak), bit_or(f.vak_ander)) as c
        from kern.gt_feit f cross join lateral unnest(string_to_array(f.bepalingen, '+')) as b(id)
        where f.dagtekening between van and tot and (alleen_domein is null or f.domein = alleen_domein) and (alleen_gemeente is null or f.gemeente = alleen_gemeente)
          and case when telling = 'werkelijk' then f.werkelijk else f.advies end
        group by 1, 2, 3, 4, 5, 6, 7
    )
    select r.dagtekening, r.gemeente, r.domein, r.aanbieder, r.categorie, r.verwijzer, r.id, case when r.c >= i.drempel then r.n end
    from rij r cross join ref.monitor_instelling i
$$;
comment on function monitor.gt_tenzijs is 'Bepalingen die gelden per dag, gemeente, aanbieder, productcategorie en verwijzer; null is te klein om te tonen. Een verzoek telt bij elke bepaling die geldt';

create view monitor.gt_telling_dag as
select t.datum, t.gemeente, t.domein, t.aanbieder, t.product_categorie, t.verwijzer, t.besluit, t.aantal
from monitor.gt_tellingen('-infinity', 'infinity') t;
comment on view monitor.gt_telling_dag is 'Aantal beoordeelde verzoeken per dag, volgens het advies; leeg is een groep die te klein is om te tonen';
comment on column monitor.gt_telling_dag.datum is 'Dagtekening van de verzoeken';
comment on column monitor.gt_telling_dag.gemeente is 'CBS-code van de gemeente';
comment on column monitor.gt_telling_dag.domein is 'jw (Jeugdwet) of wmo';
comment on column monitor.gt_telling_dag.aanbieder is 'AGB-code van de aanbieder';
comment on column monitor.gt_telling_dag.product_categorie is 'Productcategorie, of generiek';
comment on column monitor.gt_telling_dag.verwijzer is 'Type verwijzer (COD327); nvt bij een 317';
comment on column monitor.gt_telling_dag.besluit is 'administratief of tenzij';
comment on column monitor.gt_telling_dag.aantal is 'Aantal verzoeken; leeg is te klein om te tonen';

create view monitor.gt_tenzij_dag as
select t.datum, t.gemeente, t.domein, t.aanbieder, t.product_categorie, t.verwijzer, t.bepaling, t.aantal
from monitor.gt_tenzijs('-infinity', 'infinity') t;
comment on view monitor.gt_tenzij_dag is 'Hoe vaak elke bepaling geldt per dag, volgens het advies; leeg is een groep die te klein is om te tonen';
comment on column monitor.gt_tenzij_dag.datum is 'Dagtekening van de verzoeken';
comment on column monitor.gt_tenzij_dag.gemeente is 'CBS-code van de gemeente';
comment on column monitor.gt_tenzij_dag.domein is 'jw (Jeugdwet) of wmo';
comment on column monitor.gt_tenzij_dag.aanbieder is 'AGB-code van de aanbieder';
comment on column monitor.gt_tenzij_dag.product_categorie is 'Productcategorie, of generiek';
comment on column monitor.gt_tenzij_dag.verwijzer is 'Type verwijzer (COD327); nvt bij een 317';
comment on column monitor.gt_tenzij_dag.bepaling is 'De bepaling';
comment on column monitor.gt_tenzij_dag.aantal is 'Aantal verzoeken waarvoor zij geldt; leeg is te klein om te tonen';

-- The same figures as the page, over the last twelve months that there are.
create function monitor.gt_laatste_jaar() returns jsonb
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    select monitor.gt_cijfers((p.laatste - interval '1 year' + interval '1 day')::date, p.laatste) from monitor.gt_periode() p where p.laatste is not null
$$;
comment on function monitor.gt_laatste_jaar is 'De cijfers van de laatste twaalf maanden, zonder filter';

create view monitor.gt_overlap as
select o.rij, o.kolom, o.aantal
from monitor.gt_laatste_jaar() c
cross join lateral (
    select x.rij, x.kolom, x.aantal from jsonb_to_recordset(c -> 'bepalingen' -> 'overlap') as x(rij text, kolom text, aantal bigint)
    union all
    select x.kolom, x.rij, x.aantal from jsonb_to_recordset(c -> 'bepalingen' -> 'overlap') as x(rij text, kolom text, aantal bigint)
    union all
    select g.key, g.key, (g.value #>> '{}')::bigint from jsonb_each(c -> 'bepalingen' -> 'geraakt') g) o;
comment on view monitor.gt_overlap is 'Bepalingen die samen gelden, over de laatste twaalf maanden; een bepaling met zichzelf is hoe vaak zij geldt';
comment on column monitor.gt_overlap.rij is 'De ene bepaling';
comment on column monitor.gt_overlap.kolom is 'De andere bepaling';
comment on column monitor.gt_overlap.aantal is 'Aantal verzoeken waarvoor beide gelden; leeg is niet te tonen';

create view monitor.gt_doorlooptijd as
select d.groep, d.aantal, d.mediaan, d.gemiddelde, d.p90, d.vijf as binnen_vijf_werkdagen, d.afgerond, d.acht as binnen_acht_weken
from monitor.gt_laatste_jaar() c
cross join lateral jsonb_to_recordset(c -> 'doorlooptijden') as d(groep text, aantal bigint, mediaan numeric, gemiddelde numeric, p90 numeric, vijf numeric, afgerond bigint, acht numeric);
comment on view monitor.gt_doorlooptijd is 'Verstreken tijd tot het antwoord, over de laatste twaalf maanden; hoe lang er aan gewerkt is zegt geen bericht';
comment on column monitor.gt_doorlooptijd.groep is 'administratief, tenzij, of de bepaling';
comment on column monitor.gt_doorlooptijd.aantal is 'Verzoeken met een eerste antwoord';
comment on column monitor.gt_doorlooptijd.mediaan is 'Mediaan van de werkdagen tot het eerste antwoord';
comment on column monitor.gt_doorlooptijd.gemiddelde is 'Gemiddelde van de werkdagen tot het eerste antwoord';
comment on column monitor.gt_doorlooptijd.p90 is 'Negen van de tien hebben binnen zoveel werkdagen een eerste antwoord; alleen vanaf tien cliënten';
comment on column monitor.gt_doorlooptijd.binnen_vijf_werkdagen is 'Deel (0 tot 1) met een eerste antwoord binnen 5 werkdagen';
comment on column monitor.gt_doorlooptijd.afgerond is 'Verzoeken met een toewijzing of afwijzing';
comment on column monitor.gt_doorlooptijd.binnen_acht_weken is 'Deel (0 tot 1) daarvan dat die binnen 8 weken had';

create view monitor.gt_open as
select o.naam as leeftijd, o.open, o.in_onderzoek, (c ->> 'peildatum')::date as peildatum
from monitor.gt_laatste_jaar() c
cross join lateral jsonb_to_recordset(c -> 'open') as o(naam text, open bigint, in_onderzoek bigint);
comment on view monitor.gt_open is 'Verzoeken van de laatste twaalf maanden zonder uitkomst, naar de tijd sinds hun dagtekening';
comment on column monitor.gt_open.leeftijd is 'Tijd sinds de dagtekening';
comment on column monitor.gt_open.open is 'Aantal zonder enig antwoord';
comment on column monitor.gt_open.in_onderzoek is 'Aantal waarop met in onderzoek is geantwoord';
comment on column monitor.gt_open.peildatum is 'De dag waarop zij open zijn';

-- ---------------------------------------------------------------------------------------------------------------------------------
-- A row per decision, for the analist

create view monitor.gt_besluit with (security_barrier = true) as
select p.pseudoniem as client, p.sleutel_id, s.gemeente, s.domein, s.soort, s.aanbieder, s.dagtekening, s.ontvangen_op,
       s.product_categorie, s.product_code, s.begin, s.eind, s.verwijzer_type, s.leeftijd, b.leeftijd_ongeveer, s.waarde,
       s.advies, s.werkelijk, s.primaire, s.bepalingen, b.gronden_waar, b.gronden_onwaar, b.gronden_onbekend, b.gronden_nvt, s.regelset,
       s.overleg_op, s.overleg_uitkomst, s.uitkomst, s.anders_toegekend, s.onderzoek_op, s.toegekend_op, s.afgewezen_op, s.reden_afwijzing,
       s.werkdagen_eerste, s.werkdagen_totaal, s.dagen_totaal, s.verzoek_uiterlijk, s.onderzoek_uiterlijk
from (
    -- As kern.gt_stand, which reads with the rights of who asks, also from within another view; this one reads with those of its owner.
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
    where b.beoordeling = 1 and b.ingetrokken_door_run is null) s
join kern.gt_besluit b on b.gemeente = s.gemeente and b.bericht_id = s.bericht_id and b.volgnr = s.volgnr and b.beoordeling = 1
left join kern.client_pseudoniem p on p.gemeente = s.gemeente and p.client_id = s.client_id;
comment on view monitor.gt_besluit is 'Elk beoordeeld verzoek onder pseudoniem: zonder BSN, naam, geboortedatum, referentie en berichtnummer';
comment on column monitor.gt_besluit.client is 'Pseudoniem van de cliënt, per domein; leeg zolang er geen sleutel is';
comment on column monitor.gt_besluit.sleutel_id is 'Met welke sleutel het pseudoniem is gemaakt: alleen pseudoniemen van dezelfde sleutel zijn te vergelijken';
comment on column monitor.gt_besluit.gemeente is 'CBS-code van de gemeente';
comment on column monitor.gt_besluit.domein is 'jw (Jeugdwet) of wmo';
comment on column monitor.gt_besluit.soort is '315 of 317';
comment on column monitor.gt_besluit.aanbieder is 'AGB-code van de aanbieder';
comment on column monitor.gt_besluit.dagtekening is 'Dagtekening van het verzoek';
comment on column monitor.gt_besluit.ontvangen_op is 'De dag waarop het verzoek werd verwerkt';
comment on column monitor.gt_besluit.product_categorie is 'Productcategorie; leeg is generiek';
comment on column monitor.gt_besluit.product_code is 'Productcode; leeg is aspecifiek of generiek';
comment on column monitor.gt_besluit.begin is 'Eerste dag die is beoordeeld';
comment on column monitor.gt_besluit.eind is 'Laatste dag die is beoordeeld; leeg is open';
comment on column monitor.gt_besluit.verwijzer_type is 'Type verwijzer (COD327); leeg bij een 317';
comment on column monitor.gt_besluit.leeftijd is 'Leeftijd in jaren op de eerste dag die is beoordeeld; leeg is onbekend';
comment on column monitor.gt_besluit.leeftijd_ongeveer is 'Waar als een deel van de geboortedatum onbekend is';
comment on column monitor.gt_besluit.waarde is 'Waarde van wat is gevraagd in eurocent; leeg als die niet te bepalen is';
comment on column monitor.gt_besluit.advies is 'administratief of tenzij';
comment on column monitor.gt_besluit.werkelijk is 'Hoe het werkelijk is afgehandeld: het advies, tenzij een medewerker anders vastlegde';
comment on column monitor.gt_besluit.primaire is 'De eerste bepaling die geldt';
comment on column monitor.gt_besluit.bepalingen is 'Alle bepalingen die gelden';
comment on column monitor.gt_besluit.gronden_waar is 'Gronden die waar zijn';
comment on column monitor.gt_besluit.gronden_onwaar is 'Gronden die onwaar zijn';
comment on column monitor.gt_besluit.gronden_onbekend is 'Gronden die niet te beoordelen waren';
comment on column monitor.gt_besluit.gronden_nvt is 'Gronden die niet van toepassing zijn';
comment on column monitor.gt_besluit.regelset is 'De regelset waarmee is beoordeeld';
comment on column monitor.gt_besluit.overleg_op is 'De dag van het overleg';
comment on column monitor.gt_besluit.overleg_uitkomst is 'Uitkomst van het overleg';
comment on column monitor.gt_besluit.uitkomst is 'open, in_onderzoek, direct_toegekend, toegekend_na_onderzoek of afgewezen';
comment on column monitor.gt_besluit.anders_toegekend is 'Waar als de toewijzing afwijkt van wat is gevraagd';
comment on column monitor.gt_besluit.onderzoek_op is 'Dagtekening van het eerste 319 in onderzoek';
comment on column monitor.gt_besluit.toegekend_op is 'Dagtekening van het eerste 301';
comment on column monitor.gt_besluit.afgewezen_op is 'Dagtekening van het eerste 319 afgewezen';
comment on column monitor.gt_besluit.reden_afwijzing is 'Reden van de afwijzing (WJ759)';
comment on column monitor.gt_besluit.werkdagen_eerste is 'Werkdagen tot het eerste antwoord';
comment on column monitor.gt_besluit.werkdagen_totaal is 'Werkdagen tot de toewijzing of afwijzing';
comment on column monitor.gt_besluit.dagen_totaal is 'Kalenderdagen tot de toewijzing of afwijzing';
comment on column monitor.gt_besluit.verzoek_uiterlijk is 'Laatste dag voor het eerste antwoord';
comment on column monitor.gt_besluit.onderzoek_uiterlijk is 'Laatste dag voor de uitkomst van een onderzoek';

-- ---------------------------------------------------------------------------------------------------------------------------------
-- Ownership and rights. A view uses the rights of its owner; a function in it is called with those of the reader, who may call just these.

do $owners$
declare
    target record;
begin
    for target in
        select p.oid::regprocedure::text as naam from pg_proc p where p.pronamespace = 'monitor'::regnamespace
    loop
        execute format('alter function %s owner to berichten_monitor_eigenaar', target.naam);
    end loop;
    for target in
        select c.oid::regclass::text as naam from pg_class c where c.relnamespace = 'monitor'::regnamespace and c.relkind = 'v'
    loop
        execute format('alter view %s owner to berichten_monitor_eigenaar', target.naam);
    end loop;
end
$owners$;
alter type monitor.gt_groep owner to berichten_monitor_eigenaar;
revoke all on all functions in schema monitor from public;
grant execute on function
    monitor.gt_cijfers, monitor.gt_periode, monitor.gt_tellingen, monitor.gt_tenzijs, monitor.gt_laatste_jaar
    to berichten_monitor, berichten_analist, berichten_backoffice, berichten_verwerker;
grant select on monitor.gt_telling_dag, monitor.gt_tenzij_dag, monitor.gt_overlap, monitor.gt_doorlooptijd, monitor.gt_open
    to berichten_monitor, berichten_analist, berichten_backoffice, berichten_verwerker;
grant select on monitor.gt_besluit to berichten_analist;

-- Who migrates may read as berichten_monitor: so the tool reads with no more than a reader has. Where that right is not his to give, an
-- administrator gives it. Settings of a group role do not reach the logins in it: they are for who logs in with the role itself.
do $lezer$
begin
    set local role none;
    execute 'alter role berichten_monitor set default_transaction_read_only = on';
    execute 'alter role berichten_monitor set statement_timeout = ''30s''';
    if not pg_has_role(session_user, 'berichten_monitor', 'member') then
        execute format('grant berichten_monitor to %I', session_user);
    end if;
exception
    when insufficient_privilege then
        raise warning 'De rol berichten_monitor kon niet worden ingesteld of gegeven: dat doet een beheerder.';
end
$lezer$;
