-- The terms that messages start, and what has been done about them. A term is a fact: it does not change when something
-- arrives late. Whether it was met is asked of the messages themselves.

create table kern.termijn (
    gemeente             text collate "C" not null,
    domein               text collate "C" not null check (domein in ('jw', 'wmo')),
    bericht_id           bigint           not null,
    volgnr               integer          not null,
    soort                text collate "C" not null
        check (soort in ('retour', 'retour_van_aanbieder', 'verzoek', 'onderzoek', 'woonplaatsbeginsel', 'declaratie')),
    referentie_aanbieder text collate "C",
    aanvang              date             not null,
    uiterlijk            date             not null check (uiterlijk >= aanvang),
    bekend_door_run      bigint           not null,
    ingetrokken_door_run bigint,
    primary key (gemeente, bericht_id, volgnr),
    check ((soort in ('verzoek', 'onderzoek', 'woonplaatsbeginsel')) = (referentie_aanbieder is not null))
);
comment on table kern.termijn is 'Termijnen die door een bericht zijn gaan lopen; die van historie ontbreken';
comment on column kern.termijn.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.termijn.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.termijn.bericht_id is 'Nummer van het bericht waardoor de termijn loopt';
comment on column kern.termijn.volgnr is 'Volgnummer in deze tabel binnen het bericht, vanaf 1';
comment on column kern.termijn.soort is 'retour (wij antwoorden binnen 3 werkdagen), retour_van_aanbieder (de aanbieder antwoordt binnen 3 werkdagen), verzoek (5 werkdagen), onderzoek (8 weken), woonplaatsbeginsel (2 weken) of declaratie (10 werkdagen)';
comment on column kern.termijn.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf; leeg bij een termijn van het bericht als geheel';
comment on column kern.termijn.aanvang is 'De dag vanaf welke wordt geteld; die dag telt zelf niet mee';
comment on column kern.termijn.uiterlijk is 'De laatste dag waarop het nog op tijd is';
comment on column kern.termijn.bekend_door_run is 'Run die dit bekend maakte';
comment on column kern.termijn.ingetrokken_door_run is 'Run die dit introk: een afgekeurd verzoek hoeft alleen een retour. Leeg zolang het staat';
create index termijn_run on kern.termijn using brin (bekend_door_run) with (pages_per_range = 32, autosummarize = on);
alter table kern.termijn enable row level security;
create policy eigen_gemeente on kern.termijn for select
    using (gemeente in (select t.gemeente from ref.toegang t where t.rol = current_user));

-- Two laterals that exclude each other: a term on the message as a whole is met by its answer, a term on a reference by
-- the 301 or 319 that carries it. An answer from before the verzoek is about an earlier one with the same reference.
create view kern.termijn_stand with (security_invoker = true) as
select t.gemeente, t.domein, t.bericht_id, t.volgnr, b.bericht, b.aanbieder, b.identificatie, b.dagtekening,
       t.soort, t.referentie_aanbieder, t.aanvang, t.uiterlijk,
       case t.soort
           when 'retour' then least(antwoord.ontvangen_op, antwoord.verstuurd_op)
           when 'retour_van_aanbieder' then antwoord.ontvangen_op
           when 'declaratie' then antwoord.ontvangen_op
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
comment on view kern.termijn_stand is 'Elke termijn die geldt, met de dag waarop eraan is voldaan. De termijn van een onderzoek staat hier pas als er een 319 met antwoord 2 is; die van het woonplaatsbeginsel tot het verzoek is toegewezen of afgewezen';
comment on column kern.termijn_stand.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.termijn_stand.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.termijn_stand.bericht_id is 'Nummer van het bericht waardoor de termijn loopt';
comment on column kern.termijn_stand.volgnr is 'Volgnummer in kern.termijn binnen het bericht';
comment on column kern.termijn_stand.bericht is 'Berichtsoort, zoals JW315';
comment on column kern.termijn_stand.aanbieder is 'AGB-code van de aanbieder die partij is';
comment on column kern.termijn_stand.identificatie is 'Identificatie van het bericht';
comment on column kern.termijn_stand.dagtekening is 'Dagtekening van het bericht';
comment on column kern.termijn_stand.soort is 'Soort termijn, zie kern.termijn';
comment on column kern.termijn_stand.referentie_aanbieder is 'Nummer dat de aanbieder aan zijn verzoek gaf; leeg bij een termijn van het bericht als geheel';
comment on column kern.termijn_stand.aanvang is 'De dag vanaf welke wordt geteld';
comment on column kern.termijn_stand.uiterlijk is 'De laatste dag waarop het nog op tijd is';
comment on column kern.termijn_stand.voldaan_op is 'De dag waarop eraan is voldaan, ook als dat te laat was; leeg zolang het openstaat';

grant select on kern.termijn, kern.termijn_stand to berichten_backoffice;
