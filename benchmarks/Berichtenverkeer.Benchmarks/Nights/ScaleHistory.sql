-- What years of traffic leave, put beside the history of a night that the engine stored itself: ten prestaties of each toewijzing, two
-- toewijzingen of each client, a 301 for each client and a 323 a month for each hundred clients of one aanbieder. A tenth of it stands in
-- the gemeenten of the night, under their aanbieders; the rest is spread over all other gemeenten. Products, volumes and headers are those
-- of rows that the engine stored. All of it lies before the night and is of other clients, so no verdict of the night changes.
-- All indexes stay, and rows go in by month, as they would have come. Without payloads, deliveries and retouren: a night does not read those.
-- Setting: schaal.prestaties. BSNs are the last of those that begin with 99 and are nobody's; the generator takes the first.

create temporary table maat as
select p.prestaties / 20 as clienten, (p.prestaties / 20 + 99) / 100 as groepen,
       (select max(bericht_id) from bron.bericht) as bericht, (select max(client_id) from kern.client) as client,
       (select max(toewijzing_id) from kern.toewijzing) as toewijzing, (select max(run_id) from bron.run) as run
from (select current_setting('schaal.prestaties')::bigint as prestaties) p;

-- A hundred clients of one gemeente, domein and aanbieder: those of one declaratie.
create temporary table groep as
with deel as (
    select array(select distinct gemeente from kern.bericht order by 1) as eigen, array(select distinct aanbieder from kern.toewijzing order by 1) as aanbieders
), plek as (
    select deel.*, array(select code from ref.gemeente where code <> all (deel.eigen) order by code) as ander from deel
)
select g.nr, case when g.nr % 10 = 0 then p.eigen[1 + g.nr / 10 % cardinality(p.eigen)] else p.ander[1 + g.nr % cardinality(p.ander)] end as gemeente,
       case when g.nr / 40 % 2 = 0 then 'jw' else 'wmo' end as domein, p.aanbieders[1 + g.nr / 80 % cardinality(p.aanbieders)] as aanbieder
from plek p cross join maat m cross join lateral (select nr::integer from generate_series(0, m.groepen - 1) as nr) g;

-- The last digit is the eleven test's: 9*d1 + 8*d2 + ... + 2*d8 modulo 11, and no BSN when that is 10.
create temporary table client as
with bsn as (
    select row_number() over (order by v.voor desc) as nr, v.voor * 10 + v.proef as bsn
    from (
        select voor, (9 * (voor / 10000000) + 8 * (voor / 1000000 % 10) + 7 * (voor / 100000 % 10) + 6 * (voor / 10000 % 10) + 5 * (voor / 1000 % 10)
                      + 4 * (voor / 100 % 10) + 3 * (voor / 10 % 10) + 2 * (voor % 10)) % 11 as proef
        from generate_series(99000000, 99989999) as voor) v
    where v.proef < 10
)
select b.nr, m.client + b.nr as client_id, b.bsn::text as bsn, g.nr as groep, g.gemeente, g.domein, g.aanbieder
from maat m join bsn b on b.nr <= m.clienten join groep g on g.nr = (b.nr - 1) / 100
order by b.nr;

-- A product, as it was granted and as it was declared.
create temporary table sjabloon as
select row_number() over (partition by s.domein order by s.gemeente, s.bericht_id, s.volgnr) - 1 as nr, count(*) over (partition by s.domein) as aantal, s.*
from (
    select distinct on (p.gemeente, p.domein, p.toewijzing_sleutel)
           p.gemeente, p.domein, p.bericht_id, p.volgnr, p.product_categorie, p.product_code, p.geleverd_volume, p.eenheid, p.product_tarief, p.bedrag,
           t.volume as toegewezen_volume, t.eenheid as toegewezen_eenheid, t.frequentie, t.budget
    from kern.prestatie p
    join kern.toewijzing w on w.gemeente = p.gemeente and w.domein = p.domein and w.sleutel = p.toewijzing_sleutel
    join kern.toewijzing_actueel t on t.gemeente = w.gemeente and t.toewijzing_id = w.toewijzing_id
    where not p.retour and p.debet_credit = 'D' and p.ingetrokken_door_run is null and p.toewijzing_nummer is not null
    order by p.gemeente, p.domein, p.toewijzing_sleutel, p.bericht_id, p.volgnr) s;

create temporary table toewijzing as
select m.toewijzing + 2 * (c.nr - 1) + n.volgnr as toewijzing_id, 500000000 + 2 * (c.nr - 1) + n.volgnr as nummer, n.volgnr, m.bericht + c.nr as bericht_id,
       c.nr as client, c.client_id, c.groep, c.gemeente, c.domein, c.aanbieder, s.product_categorie, s.product_code, s.geleverd_volume, s.eenheid, s.product_tarief, s.bedrag,
       s.toegewezen_volume, s.toegewezen_eenheid, s.frequentie, s.budget
from maat m cross join client c cross join (values (1), (2)) as n(volgnr)
join (select distinct domein, aantal from sjabloon) a on a.domein = c.domein
join sjabloon s on s.domein = c.domein and s.nr = (2 * c.nr + n.volgnr) % a.aantal
order by c.nr, n.volgnr;

create temporary table bericht as
select m.bericht + c.nr as bericht_id, 301 as nummer, c.gemeente, c.domein, c.aanbieder, date '2024-08-20' as dagtekening, null::date as maand, c.groep
from maat m cross join client c
union all
select m.bericht + m.clienten + n.nr * m.groepen + g.nr + 1, 323, g.gemeente, g.domein, g.aanbieder, (date '2024-10-04' + n.nr * interval '1 month')::date,
       (date '2024-09-01' + n.nr * interval '1 month')::date, g.nr
from maat m cross join generate_series(0, 9) as n(nr) cross join groep g
order by 1;

create temporary table kop as
select distinct on (b.domein, b.nummer) b.*
from kern.bericht b
where b.nummer in (301, 323) and not b.retour and b.release = '3.2' and b.uitkomst = 'geaccepteerd'
order by b.domein, b.nummer, b.bericht_id;
analyze maat, groep, client, sjabloon, toewijzing, bericht, kop;

insert into bron.bericht (bericht_id, sha256, lengte, run_id, op_datum, standaard, release, bericht, gemeente, domein, aanbieder, identificatie, dagtekening, uitkomst)
overriding system value
select b.bericht_id, sha256(('schaal' || b.bericht_id)::bytea), 4000, k.bekend_door_run, k.op_datum, k.standaard, k.release, k.bericht, b.gemeente, b.domein, b.aanbieder,
       'S' || b.bericht_id, b.dagtekening, 'geaccepteerd'
from bericht b join kop k on k.domein = b.domein and k.nummer = b.nummer
order by b.bericht_id;

insert into kern.bericht (gemeente, domein, bericht_id, standaard, release, bericht, nummer, bericht_code, versie, subversie, aanbieder, afzender, ontvanger, identificatie,
    dagtekening, onderscheid, basisschema_xsd_versie, bericht_xsd_versie, op_datum, uitkomst, oordeel_motor, retour, bekend_door_run)
select b.gemeente, b.domein, b.bericht_id, k.standaard, k.release, k.bericht, k.nummer, k.bericht_code, k.versie, k.subversie, b.aanbieder,
       case b.nummer when 301 then b.gemeente else b.aanbieder end, case b.nummer when 301 then b.aanbieder else b.gemeente end, 'S' || b.bericht_id,
       b.dagtekening, b.bericht_id, k.basisschema_xsd_versie, k.bericht_xsd_versie, k.op_datum, 'geaccepteerd', 'geaccepteerd', false, k.bekend_door_run
from bericht b join kop k on k.domein = b.domein and k.nummer = b.nummer
order by b.bericht_id;

insert into kern.client (gemeente, domein, client_id, versie, bsn, geboortedatum, geslacht, geslachtsnaam, voornamen, voorletters, naam_gebruik, gegevens_dagtekening, bericht_id, bekend_door_run)
select c.gemeente, c.domein, c.client_id, 1, c.bsn, case c.domein when 'jw' then date '2012-01-01' else date '1945-01-01' end + (c.nr % 2000)::integer, '2', 'Voorbeeld', 'Ada', 'A', '1',
       '2024-08-20', m.bericht + c.nr, m.run
from maat m cross join client c
order by c.nr;

insert into kern.bericht_client (gemeente, domein, bericht_id, volgnr, client_id, retour, bekend_door_run)
select c.gemeente, c.domein, m.bericht + c.nr, 1, c.client_id, false, m.run
from maat m cross join client c
order by c.nr;

insert into kern.toegewezen_product (gemeente, domein, bericht_id, volgnr, aanbieder, client_id, toewijzing_id, toewijzing_nummer, product_categorie, product_code,
    toewijzingsdatum, toewijzingstijd, ingangsdatum, einddatum, volume, eenheid, frequentie, budget, retour, bekend_door_run)
select t.gemeente, t.domein, t.bericht_id, t.volgnr, t.aanbieder, t.client_id, t.toewijzing_id, t.nummer, t.product_categorie, t.product_code,
       '2024-08-20', '09:00', '2024-09-01', '2026-12-31', t.toegewezen_volume, t.toegewezen_eenheid, t.frequentie, t.budget, false, m.run
from maat m cross join toewijzing t
order by t.toewijzing_id;

insert into kern.toewijzing (gemeente, domein, toewijzing_id, sleutel, aanbieder, client_id, toewijzing_nummer, bekend_door_run)
select t.gemeente, t.domein, t.toewijzing_id, t.nummer::text, t.aanbieder, t.client_id, t.nummer, m.run
from maat m cross join toewijzing t
order by t.toewijzing_id;

insert into kern.toewijzing_versie (gemeente, toewijzing_id, toewijzingsdatum, toewijzingstijd, bericht_id, volgnr, bekend_door_run)
select t.gemeente, t.toewijzing_id, '2024-08-20', '09:00', t.bericht_id, t.volgnr, m.run
from maat m cross join toewijzing t
order by t.toewijzing_id;

insert into kern.declaratie (gemeente, domein, bericht_id, volgnr, aanbieder, declaratie_nummer, periode_begindatum, periode_einddatum, declaratie_dagtekening, totaal_bedrag,
    totaal_debet_credit, retour, bekend_door_run)
select b.gemeente, b.domein, b.bericht_id, 1, b.aanbieder, 'S' || b.bericht_id, b.maand, (b.maand + interval '1 month')::date - 1, b.dagtekening, s.bedrag, 'D', false, m.run
from maat m cross join bericht b join (select groep, sum(bedrag) as bedrag from toewijzing group by groep) s on s.groep = b.groep
where b.nummer = 323
order by b.bericht_id;

-- Month after month, without sorting ten million rows: the temporary tables stand in the order of the groups.
do $maanden$
begin
    for n in 0..9 loop
        insert into kern.prestatie (gemeente, domein, bericht_id, volgnr, aanbieder, client_id, referentie_nummer, toewijzing_nummer, toewijzing_sleutel, product_categorie,
            product_code, begindatum, einddatum, geleverd_volume, eenheid, product_tarief, bedrag, debet_credit, retour, bekend_door_run)
        select t.gemeente, t.domein, m.bericht + m.clienten + n * m.groepen + t.groep + 1, (t.client - 1) % 100 * 2 + t.volgnr, t.aanbieder, t.client_id,
               'S' || t.toewijzing_id || '-' || n, t.nummer, t.nummer::text, t.product_categorie, t.product_code, d.begin, (d.begin + interval '1 month')::date - 1,
               t.geleverd_volume, t.eenheid, t.product_tarief, t.bedrag, 'D', false, m.run
        from maat m cross join toewijzing t cross join lateral (select (date '2024-09-01' + n * interval '1 month')::date as begin) d;
    end loop;
end
$maanden$;

-- What comes next is numbered after it.
select setval(pg_get_serial_sequence('bron.bericht', 'bericht_id'), (select max(bericht_id) from bron.bericht)),
       setval('kern.client_nummer', (select max(client_id) from kern.client)), setval('kern.toewijzing_nummer', (select max(toewijzing_id) from kern.toewijzing));
drop table maat, groep, client, sjabloon, toewijzing, bericht, kop;
