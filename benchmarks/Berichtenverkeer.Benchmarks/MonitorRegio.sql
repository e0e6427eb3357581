-- A region to look at in the monitor: 25 gemeenten, 800,000 inhabitants, three years (2023-07-01 up to 2026-06-30), at scale 1.
-- About 56,000 verzoeken a year: 150,000 under 18, 13% of them with help and 0.9 verzoek each a year; 6% of all with Wmo support and
-- 0.8 verzoek each. Everything follows from the row number by hash, so that the same scale always gives the same region.
-- Settings: regio.schaal (1 is the whole region), regio.prestaties (rows of ballast in kern.prestatie).
-- No person stands in it: clients are numbers.

create function pg_temp.kans(i bigint, k bigint) returns double precision language sql immutable
return (hashint8extended(i, k) & 4294967295)::double precision / 4294967296.0;

-- Draws by weight: the place in a row of cumulative weights.
create function pg_temp.trek(u double precision, tot double precision[]) returns integer language sql immutable
return least(width_bucket(u * tot[cardinality(tot)], tot) + 1, cardinality(tot));

create function pg_temp.optellen(g double precision[]) returns double precision[] language sql immutable
return (select array_agg(t order by i) from (select i, sum(w) over (order by i) as t from unnest(g) with ordinality as x(w, i)) y);

-- The day after so many working days; holidays do not count here.
create function pg_temp.na_werkdagen(d date, n integer) returns date language sql immutable
return d + n + 2 * ((extract(isodow from d)::integer - 1 + n) / 5);

create temporary table gemeente_w as
select i::integer as nr, code, gewicht from unnest(
    array['0014','0106','0114','0074','0090','0109','0118','1895','1952','1966','1969','1979','0037','0047','0059','0085','0086','0098','0119','0737','0765','1680','1699','1950','1730'],
    array[235,68,107,51,56,36,56,39,61,48,64,45,32,28,28,26,30,26,35,32,13,26,31,26,34]::double precision[]) with ordinality as x(code, gewicht, i);

create temporary table dag_w as
select row_number() over (order by d)::integer as nr, d::date as dag,
       (array[1.35,1.05,1.10,1.00,0.95,1.05,0.65,0.60,1.20,1.15,1.10,0.80])[extract(month from d)::integer]
       * (array[1.15,1.05,1.0,1.0,0.8])[extract(isodow from d)::integer] * (1 + 0.08 * (d::date - '2023-07-01'::date) / 365.0) as gewicht
from generate_series('2023-07-01'::timestamp, '2026-06-30', interval '1 day') d where extract(isodow from d) < 6;

create temporary table product_w as
select row_number() over (partition by domein order by code)::integer as nr, domein, code, categorie, gewicht from (values
    ('jw','45A04','45',14.0),('jw','45A53','45',9),('jw','45A48','45',6),('jw','45A65','45',4),('jw','50A10','50',3),('jw','51G01','51',5),('jw','51A03','51',4),('jw','54A01','54',10),
    ('jw','54A02','54',16),('jw','54A03','54',8),('jw','54A07','54',2),('jw','41A03','41',4),('jw','41A11','41',3),('jw','43A05','43',1.2),('jw','43A12','43',0.8),('jw','44A08','44',2.0),
    ('jw','44A09','44',1.0),('jw','46A03','46',1.0),('jw','47B01','47',1.4),('jw','47B06','47',0.7),('jw','48A02','48',2.2),('jw','53A02','53',3),('jw','45A99','45',0.15),
    ('wmo','01A05','01',30),('wmo','01A03','01',14),('wmo','02A03','02',18),('wmo','02A04','02',10),('wmo','02A16','02',6),('wmo','02A20','02',3),('wmo','07A03','07',9),('wmo','07A12','07',4),
    ('wmo','08A03','08',4),('wmo','11X01','11',6),('wmo','11X02','11',3),('wmo','12X01','12',4),('wmo','13X02','13',3),('wmo','04A01','04',2),('wmo','15A04','15',1.5)) as p(domein, code, categorie, gewicht);

insert into ref.gt_regelset (hash, profiel, geldig_vanaf, regelset, eerst_gebruikt_op)
select v.hash, v.profiel, v.vanaf, jsonb_build_object('profiel', v.profiel, 'geldigVanaf', v.vanaf, 'bepalingen', (
    select jsonb_agg(jsonb_build_object('id', b.id, 'naam', b.naam, 'aan', true, 'volgorde', b.volgorde) order by b.volgorde) from (values
        ('TZ1', 'Gemeente', 1), ('TZ2', 'Contract', 2), ('TZ3', 'Stapeling, overlap of opvolging', 3), ('TZ4', 'Leeftijd', 4), ('TZ5', 'Omvang', 5)) as b(id, naam, volgorde))), v.op
from (values (repeat('a1', 32), 'standaard', '2023-01-01'::date, '2023-07-01 02:15+02'::timestamptz), (repeat('b2', 32), 'standaard', '2025-01-01', '2025-01-01 02:15+01')) as v(hash, profiel, vanaf, op)
on conflict do nothing;

insert into bron.run (soort, op_datum, moment, versie, instellingen, fase, gesloten_op)
values ('verwerk', '2026-06-30', '2026-06-30 02:15+02', '0.1.0', '{}', 'gesloten', '2026-06-30 02:41+02');

create temporary table verzoek as
with maat as (
    select (168000 * current_setting('regio.schaal')::numeric)::bigint as n, (74000 * current_setting('regio.schaal')::numeric)::bigint + 1 as clienten,
           (select pg_temp.optellen(array_agg(gewicht order by nr)) from gemeente_w) as gemeenten, (select pg_temp.optellen(array_agg(gewicht order by nr)) from dag_w) as dagen,
           (select pg_temp.optellen(array_agg(gewicht order by nr)) from product_w where domein = 'jw') as jw, (select pg_temp.optellen(array_agg(gewicht order by nr)) from product_w where domein = 'wmo') as wmo
), regel as (
    -- Half of the verzoeken are of a third of the clients. Gemeente, domein and age are those of the client.
    select i, case when pg_temp.kans(i, 1) < 0.5 then (pg_temp.kans(i, 2) * m.clienten / 3)::bigint else (pg_temp.kans(i, 2) * m.clienten)::bigint end + 1 as client_id, m.*
    from maat m cross join lateral generate_series(1, m.n) as i
), client as (
    select r.i, r.client_id, case when pg_temp.kans(r.client_id, 3) < 0.36 then 'jw' else 'wmo' end as domein, pg_temp.trek(pg_temp.kans(r.client_id, 4), r.gemeenten) as g,
           pg_temp.trek(pg_temp.kans(r.i, 5), r.dagen) as dagnr, r.jw, r.wmo
    from regel r
), keuze as (
    select c.*, gw.code as gemeente, dw.dag as dagtekening,
           case when c.domein = 'jw' then (pg_temp.kans(c.client_id, 6) ^ 0.75 * 18.4)::integer else 18 + (pg_temp.kans(c.client_id, 6) ^ 0.55 * 77)::integer end as leeftijd,
           case when pg_temp.kans(c.i, 7) < 0.72 then 315 else 317 end as soort,
           case when c.domein = 'jw' then pg_temp.trek(pg_temp.kans(c.i, 8), c.jw) else pg_temp.trek(pg_temp.kans(c.i, 8), c.wmo) end as p,
           -- 180 aanbieders, some large, most near one gemeente
           case when pg_temp.kans(c.i, 9) < 0.45 then (pg_temp.kans(c.i, 10) ^ 2 * 20)::integer else 20 + (c.g * 6 + (pg_temp.kans(c.i, 10) ^ 1.6 * 11)::integer) % 160 end as a
    from client c join gemeente_w gw on gw.nr = c.g join dag_w dw on dw.nr = c.dagnr
)
select k.i, k.gemeente, k.domein, k.client_id, k.soort, k.dagtekening, k.leeftijd, '98' || lpad((1000 + k.a)::text, 6, '0') as aanbieder, p.code, p.categorie,
       case when k.soort = 317 then null when k.domein = 'wmo' then '01'
            else (array['02','01','03','04','05','08','06'])[pg_temp.trek(pg_temp.kans(k.i, 11), array[0.46, 0.70, 0.79, 0.90, 0.95, 0.985, 1.0])] end as verwijzer,
       k.dagtekening >= '2025-01-01' as nieuw, pg_temp.kans(k.i, 12) < 0.04 as zonder_geboortedatum,
       array_remove(array[
           case when pg_temp.kans(k.i, 21) < 0.025 then case when pg_temp.kans(k.i, 31) < 0.7 then 'TZ1/1a' else 'TZ1/1c' end end,
           case when pg_temp.kans(k.i, 22) < 0.045 then case when pg_temp.kans(k.i, 32) < 0.35 then 'TZ2/2a' when pg_temp.kans(k.i, 32) < 0.9 then 'TZ2/2b' else 'TZ2/2d' end end,
           case when pg_temp.kans(k.i, 23) < 0.045 then 'TZ3/3a' end,
           case when pg_temp.kans(k.i, 24) < case when k.dagtekening >= '2025-01-01' then 0.07 else 0.04 end then 'TZ3/3c' end,
           case when pg_temp.kans(k.i, 25) < 0.09 then 'TZ3/3e' end,
           case when k.domein = 'jw' and k.leeftijd >= 18 then 'TZ4/4a' when k.domein = 'jw' and k.leeftijd = 17 then 'TZ4/4b' when k.domein = 'wmo' and pg_temp.kans(k.i, 26) < 0.006 then 'TZ4/4d' end,
           case when pg_temp.kans(k.i, 27) < case when k.dagtekening >= '2025-01-01' then 0.06 else 0.11 end then 'TZ5/5a' end,
           case when pg_temp.kans(k.i, 28) < 0.04 then 'TZ5/5b' end,
           case when pg_temp.kans(k.i, 29) < 0.03 then 'TZ5/5e' end], null) as waar,
       array_remove(array[
           case when pg_temp.kans(k.i, 41) < 0.03 then 'TZ1/1b' end, case when pg_temp.kans(k.i, 42) < 0.02 then 'TZ2/2a' end,
           case when pg_temp.kans(k.i, 12) < 0.04 then 'TZ4/4b' end, case when pg_temp.kans(k.i, 43) < 0.05 then 'TZ5/5a' end], null) as onbekend,
       pg_temp.kans(k.i, 51) as u1, pg_temp.kans(k.i, 52) as u2, pg_temp.kans(k.i, 53) as u3, pg_temp.kans(k.i, 54) as u4, (k.dagtekening - '2023-07-01'::date) / 1096.0 as vordering
from keuze k join product_w p on p.domein = k.domein and p.nr = k.p;

insert into kern.gt_besluit (gemeente, domein, bericht_id, volgnr, beoordeling, soort, aanbieder, client_id, referentie_aanbieder, dagtekening, ontvangen_op, product_categorie, product_code,
    begin, eind, verwijzer_type, leeftijd, leeftijd_ongeveer, waarde, advies, primaire, bepalingen, gronden_waar, gronden_onwaar, gronden_onbekend, gronden_nvt, toelichting, regelset, bekend_door_run)
select v.gemeente, v.domein, v.i, 1, 1, v.soort, v.aanbieder, v.client_id, 'R' || v.i, v.dagtekening, v.dagtekening + 1, v.categorie, v.code,
       v.dagtekening + 14, v.dagtekening + 14 + 364, v.verwijzer, case when not v.zonder_geboortedatum then v.leeftijd end, false, (20000 + v.u4 * 1500000)::bigint,
       case when cardinality(b.ids) > 0 then 'tenzij' else 'administratief' end, b.ids[1], b.ids, v.waar, '{}', v.onbekend, '{}',
       case when cardinality(b.ids) > 0 then 'Eerst overleg.' else 'Geen enkele bepaling geldt.' end, case when v.nieuw then repeat('b2', 32) else repeat('a1', 32) end, (select max(run_id) from bron.run)
from verzoek v cross join lateral (select coalesce(array_agg(distinct split_part(w, '/', 1) order by split_part(w, '/', 1)), '{}') as ids from unnest(v.waar) w) b;

-- What came of it: faster over the years, and slower after a tenzij.
create temporary table verloop as
with plan as (
    select v.*, cardinality(v.waar) > 0 as t,
           case when cardinality(v.waar) = 0 then case when v.u1 < 0.945 then 'direct' when v.u1 < 0.975 then 'onderzoek' else 'af' end
                else case when v.u1 < 0.50 then 'direct' when v.u1 < 0.88 then 'onderzoek' else 'af' end end as soort_verloop,
           case when cardinality(v.waar) = 0 then (v.u2 ^ 2 * (9 - 5 * v.vordering))::integer else 1 + (v.u2 ^ 1.4 * (15 - 6 * v.vordering))::integer end as wd,
           (12 + v.u3 ^ 1.5 * 42)::integer as later
    from verzoek v
), dagen as (
    select p.*, pg_temp.na_werkdagen(p.dagtekening, p.wd) as eerste, pg_temp.na_werkdagen(p.dagtekening, p.wd + case when p.soort_verloop = 'onderzoek' then p.later else 0 end) as eind
    from plan p
)
select d.gemeente, d.domein, d.i, d.t, d.dagtekening, d.wd, d.later, d.eerste, d.eind, d.u2, d.u3, d.u4,
       case when d.soort_verloop = 'onderzoek' and d.eerste <= '2026-06-30' then d.eerste end as onderzoek_op,
       case when d.soort_verloop = 'direct' and d.eerste <= '2026-06-30' then d.eerste when d.soort_verloop = 'onderzoek' and d.u4 >= 0.2 and d.eind <= '2026-06-30' then d.eind end as toegekend_op,
       case when d.soort_verloop = 'af' and d.eerste <= '2026-06-30' then d.eerste when d.soort_verloop = 'onderzoek' and d.u4 < 0.2 and d.eind <= '2026-06-30' then d.eind end as afgewezen_op
from dagen d;

insert into kern.gt_verloop (gemeente, domein, bericht_id, volgnr, onderzoek_op, toegekend_op, anders_toegekend, afgewezen_op, reden_afwijzing, werkdagen_eerste, werkdagen_totaal, dagen_totaal, bijgewerkt_door_run)
select v.gemeente, v.domein, v.i, 1, v.onderzoek_op, v.toegekend_op, case when v.toegekend_op is not null then v.u3 < case when v.t then 0.28 else 0.03 end end, v.afgewezen_op,
       case when v.afgewezen_op is not null then (array['2','3','4','6','8','9','5'])[1 + (v.u2 * 6.99)::integer % 7] end,
       v.wd, case when coalesce(v.toegekend_op, v.afgewezen_op) is not null then v.wd + case when v.onderzoek_op is null then 0 else v.later end end,
       coalesce(v.toegekend_op, v.afgewezen_op) - v.dagtekening, (select max(run_id) from bron.run)
from verloop v where v.eerste <= '2026-06-30';

insert into kern.termijn (gemeente, domein, bericht_id, volgnr, soort, referentie_aanbieder, aanvang, uiterlijk, bekend_door_run)
select v.gemeente, v.domein, v.i, s.nr, s.soort, 'R' || v.i, v.dagtekening, case s.soort when 'verzoek' then pg_temp.na_werkdagen(v.dagtekening, 5) else v.dagtekening + 56 end, (select max(run_id) from bron.run)
from verloop v cross join (values (1, 'verzoek'), (2, 'onderzoek')) as s(nr, soort)
where v.toegekend_op is null and v.afgewezen_op is null and (s.soort = 'verzoek' or v.onderzoek_op is not null);

-- Filled at once below, instead of by a trigger for each.
alter table kern.gt_registratie disable trigger gt_registratie_telt;
insert into kern.gt_registratie (gemeente, bericht_id, volgnr, oordeel, reden, overleg_op, uitkomst, door, op, bron)
select v.gemeente, v.i, 1,
       case when v.t and v.u4 < 0.08 then 'administratief' when not v.t then 'tenzij' end, case when (v.t and v.u4 < 0.08) or not v.t then 'Anders beoordeeld.' end,
       v.dagtekening + 3, case when v.u2 < 0.5 then 'ongewijzigd' when v.u2 < 0.8 then 'aangepast' when v.u2 < 0.87 then 'ingetrokken' when v.u2 < 0.95 then 'afgewezen' end,
       'backoffice', v.dagtekening::timestamptz + interval '3 days', 'opdracht'
from verloop v where (v.t and v.u3 < 0.42) or (not v.t and v.u3 < 0.012);
alter table kern.gt_registratie enable trigger gt_registratie_telt;

-- Refused technically: of each 100 verzoeken three, of each gemeente.
insert into bron.bericht (sha256, lengte, run_id, op_datum, standaard, release, bericht, gemeente, domein, aanbieder, identificatie, dagtekening, uitkomst)
select sha256(('regio' || v.i)::bytea), 2000, (select max(run_id) from bron.run), v.dagtekening, case v.domein when 'jw' then 'ijw' else 'iwmo' end, '3.2', upper(v.domein) || v.soort, v.gemeente, v.domein, v.aanbieder,
       'X' || v.i, v.dagtekening, 'afgekeurd'
from verzoek v where pg_temp.kans(v.i, 61) < 0.03;

insert into kern.prestatie (gemeente, domein, bericht_id, volgnr, aanbieder, client_id, referentie_nummer, product_categorie, product_code, begindatum, einddatum, geleverd_volume, eenheid, product_tarief, bedrag, debet_credit, retour, bekend_door_run)
select v.gemeente, v.domein, 1000000 + v.i, n.nr, v.aanbieder, v.client_id, 'P' || v.i || '-' || n.nr, v.categorie, v.code, v.dagtekening + n.nr * 7, v.dagtekening + n.nr * 7 + 6, 120, '01', 100, 12000, 'D', false, 1
from verzoek v cross join lateral generate_series(1, (current_setting('regio.prestaties')::bigint / greatest((select count(*) from verzoek), 1))::integer) as n(nr);

analyze kern.gt_besluit, kern.gt_verloop, kern.gt_registratie, kern.termijn;
select kern.gt_feit_bijwerken(x.gemeente, x.domein) from (select distinct gemeente, domein from verzoek) x;
drop table verzoek, verloop, gemeente_w, dag_w, product_w;
analyze kern.gt_feit, kern.gt_profiel, kern.gt_keuze, bron.bericht;
