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
select to_regclass('bron.antwoord') is not null as antwoorden \gset
\if :antwoorden
\echo 'samengestelde antwoorden (bron.antwoord)'
select bericht, toestand, modus, count(*) as aantal
from bron.antwoord
group by bericht, toestand, modus
order by bericht, toestand, modus;
\endif
