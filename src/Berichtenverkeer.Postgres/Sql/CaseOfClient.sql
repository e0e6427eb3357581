-- The course of a case: one line per product or message, in order of time, without data of the person.
with regel as (
    select t.bericht_id, t.volgnr,
           'Toewijzing ' || coalesce(t.toewijzing_nummer::text, 'zonder nummer') || concat(', product ' || coalesce(t.product_code, t.product_categorie))
               || ', ' || to_char(t.ingangsdatum, 'DD-MM-YYYY') || coalesce(' t/m ' || to_char(t.einddatum, 'DD-MM-YYYY'), ', zonder einddatum')
               || ', versie ' || to_char(t.toewijzingsdatum, 'DD-MM-YYYY') || ' ' || to_char(t.toewijzingstijd, 'HH24:MI')
               || concat(', reden wijziging ' || t.reden_wijziging, ', op verzoek ' || t.referentie_aanbieder) as tekst,
           t.ingetrokken_door_run is not null as ingetrokken
    from (
        select p.*
        from kern.toewijzing w
        join kern.toegewezen_product p on p.gemeente = w.gemeente and p.toewijzing_id = w.toewijzing_id
        where w.gemeente = @Gemeente and w.client_id = @ClientId and not p.retour
        union all
        -- Of refused messages: no versions of anything.
        select p.*
        from kern.toegewezen_product p
        where p.gemeente = @Gemeente and p.client_id = @ClientId and p.toewijzing_id is null and not p.retour) t
    union all
    select s.bericht_id, s.volgnr,
           case s.status_aanlevering when '3' then 'Verwijdering van start per ' else 'Start per ' end || to_char(s.begindatum, 'DD-MM-YYYY')
               || concat(', toewijzing ' || s.toewijzing_nummer, ', product ' || coalesce(s.product_code, s.product_categorie)),
           s.ingetrokken_door_run is not null
    from kern.start_product s
    where s.gemeente = @Gemeente and s.client_id = @ClientId and not s.retour
    union all
    select s.bericht_id, s.volgnr,
           case s.status_aanlevering when '3' then 'Verwijdering van stop per ' else 'Stop per ' end || to_char(s.einddatum, 'DD-MM-YYYY')
               || ', reden ' || s.reden_beeindiging || ', start ' || to_char(s.begindatum, 'DD-MM-YYYY') || concat(', toewijzing ' || s.toewijzing_nummer),
           s.ingetrokken_door_run is not null
    from kern.stop_product s
    where s.gemeente = @Gemeente and s.client_id = @ClientId and not s.retour
    union all
    select a.bericht_id, a.volgnr,
           'Verzoek om toewijzing ' || a.referentie_aanbieder || concat(', product ' || coalesce(a.product_code, a.product_categorie))
               || ', gevraagd ' || to_char(a.toewijzing_ingangsdatum, 'DD-MM-YYYY') || concat(' t/m ' || to_char(a.toewijzing_einddatum, 'DD-MM-YYYY')),
           a.ingetrokken_door_run is not null
    from kern.aangevraagd_product a
    where a.gemeente = @Gemeente and a.client_id = @ClientId and not a.retour
    union all
    select v.bericht_id, v.volgnr, 'Verzoek om wijziging ' || v.referentie_aanbieder || ', reden ' || v.reden_verzoek, v.ingetrokken_door_run is not null
    from kern.verzoek v
    where v.gemeente = @Gemeente and v.client_id = @ClientId and not v.retour
    union all
    select distinct a.bericht_id, a.volgnr,
           'Antwoord op ' || a.referentie_aanbieder || ': ' || case a.verzoek_antwoord when '1' then 'afgewezen' when '2' then 'in onderzoek' else a.verzoek_antwoord end
               || concat(', reden ' || a.reden_afwijzing_verzoek, ', gemeente ' || a.woonplaatsbeginsel_gemeente),
           a.ingetrokken_door_run is not null
    from (
        select v.aanbieder, v.referentie_aanbieder from kern.verzoek v where v.gemeente = @Gemeente and v.client_id = @ClientId
        union
        select p.aanbieder, p.referentie_aanbieder from kern.aangevraagd_product p where p.gemeente = @Gemeente and p.client_id = @ClientId) verzoek
    join kern.antwoord a on a.gemeente = @Gemeente and a.referentie_aanbieder = verzoek.referentie_aanbieder and a.aanbieder = verzoek.aanbieder
    where not a.retour
    union all
    select p.bericht_id, min(p.volgnr)::integer,
           count(*) || case count(*) when 1 then ' prestatie' else ' prestaties' end
               || concat(' op toewijzing ' || p.toewijzing_nummer) || ', '
               || to_char(min(p.begindatum), 'DD-MM-YYYY') || ' t/m ' || to_char(max(p.einddatum), 'DD-MM-YYYY')
               || ', € ' || translate(to_char(sum(p.bedrag_getekend) / 100.0, 'FM999,999,999,990.00'), '.,', ',.')
               || case when count(p.ingetrokken_door_run) between 1 and count(*) - 1 then ', waarvan ' || count(p.ingetrokken_door_run) || ' afgewezen' else '' end,
           count(*) = count(p.ingetrokken_door_run)
    from kern.prestatie p
    where p.gemeente = @Gemeente and p.client_id = @ClientId and not p.retour
    group by p.bericht_id, p.toewijzing_nummer
), retour as (
    -- Answers on these messages, and retouren that repeat this client while their message is not here.
    select k.beantwoord_door as bericht_id
    from (select distinct bericht_id from regel) van
    join kern.bericht k on k.gemeente = @Gemeente and k.bericht_id = van.bericht_id
    where k.beantwoord_door is not null
    union
    select c.bericht_id
    from kern.bericht_client c
    where c.gemeente = @Gemeente and c.client_id = @ClientId and c.retour
), alles as (
    select bericht_id, volgnr, tekst, ingetrokken from regel
    union all
    select r.bericht_id, 0,
           'Antwoord op ' || coalesce(k.declaratie_identificatie, k.identificatie) || ': '
               || coalesce(replace(h.oordeel_retour, '_', ' '), 'heenbericht niet aanwezig')
               || coalesce(', codes ' || (
                   select string_agg(code.retour_code, ', ' order by code.retour_code)
                   from (select distinct c.retour_code from kern.retourcode c where c.gemeente = @Gemeente and c.bericht_id = r.bericht_id) code), ''),
           false
    from retour r
    join kern.bericht k on k.gemeente = @Gemeente and k.bericht_id = r.bericht_id
    left join kern.bericht h on h.gemeente = @Gemeente and h.bericht_id = k.antwoord_op
)
select a.bericht_id as BerichtId,
       coalesce(k.dagtekening_retour, k.retour_dagtekening, k.dagtekening) as Datum,
       k.bericht as Bericht, k.gemeente as Gemeente, k.aanbieder as Aanbieder,
       a.tekst || case when a.ingetrokken then ' (ingetrokken)' else '' end as Regel
from alles a
join kern.bericht k on k.gemeente = @Gemeente and k.bericht_id = a.bericht_id
order by coalesce(k.dagtekening_retour, k.retour_dagtekening, k.dagtekening), k.retour, k.nummer, a.bericht_id, a.volgnr, a.tekst
