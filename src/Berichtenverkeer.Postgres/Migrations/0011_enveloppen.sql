-- The answer on a declaratie is in the outbox too: a 325 or a 304. A 325 travels in an envelope of its own, and what went
-- out ends the term of its declaratie.

alter table bron.antwoord drop constraint antwoord_vorm_check;
alter table bron.antwoord add constraint antwoord_vorm_check check (vorm in ('plat', 'di01', 'du01', 'zip'));
comment on table bron.antwoord is 'Antwoorden die de gemeente verschuldigd is: retouren, antwoorden op declaraties (325, 304) en foutberichten (Fo01), samengesteld en klaar voor verzending. Wat hier staat wordt nooit opnieuw samengesteld';
comment on column bron.antwoord.soort is 'retour (ook een 304 of 325), of fo01 (foutbericht op een bericht dat niet aan zijn schema voldoet)';
comment on column bron.antwoord.identificatie is 'IdentificatieRetour, bij een 325 zijn Identificatie, bij een 304 GemeenteReferentieNummer; bij een Fo01 een eigen korte naam';
comment on column bron.antwoord.vorm is 'plat, du01 (in een envelop die naar die van het bericht verwijst), di01 (in een eigen envelop) of zip; vastgelegd voordat er wordt geschreven';

-- Two laterals that exclude each other: a term on the message as a whole is met by its answer, a term on a reference by
-- the 301 or 319 that carries it. An answer from before the verzoek is about an earlier one with the same reference.
create or replace view kern.termijn_stand with (security_invoker = true) as
select t.gemeente, t.domein, t.bericht_id, t.volgnr, b.bericht, b.aanbieder, b.identificatie, b.dagtekening,
       t.soort, t.referentie_aanbieder, t.aanvang, t.uiterlijk,
       case t.soort
           when 'retour' then least(antwoord.ontvangen_op, antwoord.verstuurd_op)
           when 'retour_van_aanbieder' then antwoord.ontvangen_op
           when 'declaratie' then least(antwoord.ontvangen_op, antwoord.verstuurd_op)
           when 'verzoek' then least(verzoek.toegewezen_op, verzoek.afgewezen_op, verzoek.in_onderzoek_op)
           else least(verzoek.toegewezen_op, verzoek.afgewezen_op)
       end as voldaan_op
from kern.termijn t
join kern.bericht b on b.gemeente = t.gemeente and b.bericht_id = t.bericht_id
left join lateral (
    select (select case r.nummer when 325 then r.dagtekening else coalesce(r.dagtekening_retour, r.retour_dagtekening, r.op_datum) end
            from kern.bericht r
            where r.gemeente = b.gemeente and r.bericht_id = b.beantwoord_door) as ontvangen_op,
           (select (a.verstuurd_op at time zone 'Europe/Amsterdam')::date
            from bron.antwoord a
            where a.gemeente = b.gemeente and a.heen_bericht_id = b.bericht_id and a.soort = 'retour' and a.toestand = 'verstuurd') as verstuurd_op
) antwoord on t.referentie_aanbieder is null
left join lateral (
    select (select min(m.dagtekening)
            from kern.toegewezen_product p
            join kern.bericht m on m.gemeente = p.gemeente and m.bericht_id = p.bericht_id
            where p.gemeente = t.gemeente and p.referentie_aanbieder = t.referentie_aanbieder and p.domein = t.domein
              and p.aanbieder = b.aanbieder and not p.retour and p.ingetrokken_door_run is null and m.dagtekening >= b.dagtekening) as toegewezen_op,
           (select min(m.dagtekening)
            from kern.antwoord a
            join kern.bericht m on m.gemeente = a.gemeente and m.bericht_id = a.bericht_id
            where a.gemeente = t.gemeente and a.referentie_aanbieder = t.referentie_aanbieder and a.domein = t.domein
              and a.aanbieder = b.aanbieder and not a.retour and a.ingetrokken_door_run is null and m.dagtekening >= b.dagtekening
              and a.verzoek_antwoord = '1') as afgewezen_op,
           (select min(m.dagtekening)
            from kern.antwoord a
            join kern.bericht m on m.gemeente = a.gemeente and m.bericht_id = a.bericht_id
            where a.gemeente = t.gemeente and a.referentie_aanbieder = t.referentie_aanbieder and a.domein = t.domein
              and a.aanbieder = b.aanbieder and not a.retour and a.ingetrokken_door_run is null and m.dagtekening >= b.dagtekening
              and a.verzoek_antwoord = '2') as in_onderzoek_op
) verzoek on t.referentie_aanbieder is not null
where t.ingetrokken_door_run is null and (t.soort <> 'onderzoek' or verzoek.in_onderzoek_op is not null);
