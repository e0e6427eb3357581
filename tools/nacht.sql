\echo
\echo 'per uitkomst (bron.aanbieding_uitkomst, laatste run)'
select uitkomst, count(*) as aantal
from bron.aanbieding_uitkomst
where run_id = (select max(run_id) from bron.run)
group by uitkomst
order by array_position(array['geaccepteerd', 'deels_afgewezen', 'afgekeurd', 'quarantaine', 'overgeslagen'], uitkomst);
\echo
\echo 'feiten (kern)'
select 'toewijzingen' as feit, count(*) as aantal from kern.toewijzing
union all select 'versies van toewijzingen', count(*) from kern.toewijzing_versie
union all select 'starts die staan', count(*) from kern.start_product where not retour and ingetrokken_door_run is null
union all select 'verzoeken (315 en 317)', (select count(*) from kern.aangevraagd_product where not retour) + (select count(*) from kern.verzoek where not retour)
union all select 'prestaties', count(*) from kern.prestatie where not retour
union all select 'clienten', count(distinct client_id) from kern.client;
\echo
select exists (select from information_schema.columns where table_schema = 'kern' and table_name = 'prestatie' and column_name = 'oordeel') as declaraties \gset
\if :declaraties
\echo 'gedeclareerd in de laatste run (kern.prestatie; bedragen in euro, credits eraf)'
select b.bericht, p.oordeel, count(*) as regels, count(*) filter (where p.debet_credit = 'C') as waarvan_credit,
       round(sum(p.bedrag_getekend) / 100.0, 2) as bedrag
from kern.prestatie p join bron.bericht b using (bericht_id)
where p.oordeel is not null and p.bekend_door_run = (select max(run_id) from bron.run)
group by b.bericht, p.oordeel
order by b.bericht, array_position(array['toegekend', 'afgewezen', 'niet_beoordeeld'], p.oordeel);
\echo 'waarom regels zijn afgewezen'
select regel, count(*) as regels, round(sum(p.bedrag_getekend) / 100.0, 2) as bedrag
from kern.prestatie p cross join lateral unnest(p.regels) as regel
where p.oordeel = 'afgewezen' and p.bekend_door_run = (select max(run_id) from bron.run)
group by regel
order by count(*) desc, regel
limit 10;
\echo
\endif
select to_regclass('bron.antwoord') is not null as antwoorden \gset
\if :antwoorden
\echo 'samengestelde antwoorden (bron.antwoord)'
select bericht, toestand, modus, count(*) as aantal
from bron.antwoord
group by bericht, toestand, modus
order by bericht, toestand, modus;
\endif
