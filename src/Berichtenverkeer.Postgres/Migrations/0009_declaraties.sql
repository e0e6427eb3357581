-- What matching a declared prestatie to its toewijzing found, and the keys by which totals, numbers and declaraties are
-- asked for.

alter table kern.prestatie
    add column toewijzing_sleutel text collate "C",
    add column oordeel            text collate "C" check (oordeel in ('toegekend', 'afgewezen', 'niet_beoordeeld')),
    add column regels             text[] collate "C",
    add column toewijzingsdatum   date,
    add column toewijzingstijd    time,
    add column reken_eenheid      text collate "C",
    add column reken_volume       bigint check (reken_volume >= 0),
    add column plafond_periode    bigint check (plafond_periode >= 0),
    add column plafond_totaal     bigint check (plafond_totaal >= 0),
    add column budget             bigint check (budget >= 0),
    add column gebruikt_volume    bigint,
    add column gebruikt_bedrag    bigint,
    add column rest_volume        bigint,
    add column rest_budget        bigint,
    add column afgesproken_tarief bigint check (afgesproken_tarief >= 0),
    add constraint prestatie_oordeel_eigen check (not retour or (oordeel is null and toewijzing_sleutel is null)),
    add constraint prestatie_regels check (regels is null or (oordeel is not distinct from 'afgewezen' and cardinality(regels) > 0)),
    add constraint prestatie_versie check ((toewijzingsdatum is null) = (toewijzingstijd is null));
comment on column kern.prestatie.toewijzing_sleutel is 'De toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); in oud verkeer die van het toewijzingsnummer. Leeg als er geen paste, en in een antwoord';
comment on column kern.prestatie.oordeel is 'Ons eigen oordeel: toegekend, afgewezen of niet_beoordeeld (de hele cliënt is afgewezen). Leeg als wij niet oordeelden: oud verkeer, een antwoord, of een declaratie die als geheel is afgekeurd. Wat telt is of de regel staat (ingetrokken_door_run): een antwoord gaat voor ons oordeel';
comment on column kern.prestatie.regels is 'Codes van de regels waarop de prestatie is afgewezen; leeg als zij niet is afgewezen';
comment on column kern.prestatie.toewijzingsdatum is 'Met de toewijzingstijd de versie van de toewijzing waaraan is getoetst';
comment on column kern.prestatie.toewijzingstijd is 'Met de toewijzingsdatum de versie van de toewijzing waaraan is getoetst';
comment on column kern.prestatie.reken_eenheid is 'Eenheid waarin bij het toetsen is gerekend; 01 (minuut) als uren in minuten mogen worden gedeclareerd';
comment on column kern.prestatie.reken_volume is 'Volume van de prestatie in de rekeneenheid, zonder teken';
comment on column kern.prestatie.plafond_periode is 'Hoogste volume in deze productperiode, in de rekeneenheid; leeg als de standaard er geen geeft';
comment on column kern.prestatie.plafond_totaal is 'Hoogste volume over de hele toewijzing, in de rekeneenheid; leeg als de standaard er geen geeft';
comment on column kern.prestatie.budget is 'Budget van de toewijzing in eurocent; leeg als zij er geen heeft';
comment on column kern.prestatie.gebruikt_volume is 'Volume dat vóór deze prestatie was toegekend en niet gecrediteerd, in de rekeneenheid';
comment on column kern.prestatie.gebruikt_bedrag is 'Bedrag dat vóór deze prestatie was toegekend en niet gecrediteerd, in eurocent';
comment on column kern.prestatie.rest_volume is 'Volume dat na deze prestatie overblijft, in de rekeneenheid; leeg zonder hoogste volume. Onder nul als eerder meer is toegekend dan deze versie toelaat';
comment on column kern.prestatie.rest_budget is 'Budget dat na deze prestatie overblijft, in eurocent; leeg zonder budget';
comment on column kern.prestatie.afgesproken_tarief is 'Afgesproken tarief in eurocent per gedeclareerde eenheid; van een uur dat in minuten is gedeclareerd het uurtarief. Leeg als de lijst het niet noemt';

update kern.prestatie
set toewijzing_sleutel = toewijzing_nummer::text
where toewijzing_nummer is not null and not retour;

create index prestatie_toewijzing on kern.prestatie (gemeente, toewijzing_sleutel) where toewijzing_sleutel is not null and not retour;
-- The key of a toewijzing took its place.
drop index kern.prestatie_toewijzing_nummer;
create index declaratie_aanbieder on kern.declaratie (gemeente, aanbieder) where not retour;

-- Agreements of the gemeente itself are reported apart from the rules of the standard.
alter table bron.bevinding drop constraint bevinding_niveau_check;
alter table bron.bevinding add constraint bevinding_niveau_check
    check (niveau in ('xml', 'xsd', 'bericht', 'berichtoverstijgend', 'extern', 'lokaal'));
