-- What stands of all declaraties: the ledger, and the worklists of what the messages themselves cannot settle. Views only:
-- nothing here is stored, so nothing here can differ from the facts. The maxima of a toewijzing are no part of it: those are
-- reckoned in one place (Matching/Plafond), and each judged line carries what they were when it was judged.

create view kern.prestatie_stand with (security_invoker = true) as
select p.gemeente, p.domein, p.bericht_id, p.volgnr, b.bericht, b.identificatie, b.dagtekening, d.declaratie_nummer,
       p.aanbieder, p.client_id, p.referentie_nummer, p.vorig_referentie_nummer, p.toewijzing_sleutel,
       p.product_categorie, p.product_code, p.begindatum, p.einddatum,
       date_trunc('month', p.begindatum::timestamp)::date as leveringsmaand,
       date_trunc('month', d.periode_begindatum::timestamp)::date as boekmaand,
       p.geleverd_volume, p.eenheid,
       case p.eenheid when '04' then '01' else p.eenheid end as reken_eenheid,
       case p.eenheid when '04' then p.geleverd_volume * 60 else p.geleverd_volume end as reken_volume,
       p.product_tarief, p.bedrag, p.debet_credit,
       p.ingetrokken_door_run is null as toegekend,
       p.debet_credit = 'D' and exists (
           select from kern.prestatie c
           where c.gemeente = p.gemeente and c.vorig_referentie_nummer = p.referentie_nummer and c.aanbieder = p.aanbieder
             and c.domein = p.domein and c.debet_credit = 'C' and not c.retour and c.ingetrokken_door_run is null) as gecrediteerd,
       p.oordeel,
       -- Lines of a client are left alone for one reason only: the client is not known here.
       case p.oordeel when 'niet_beoordeeld' then array['TR304'] else p.regels end as regels,
       array(
           select c.retour_code
           from kern.prestatie e
           join kern.retourcode c on c.gemeente = e.gemeente and c.bericht_id = e.bericht_id and c.klasse = 'Prestatie' and c.klasse_volgnr = e.volgnr
           where e.gemeente = b.gemeente and e.bericht_id = b.beantwoord_door and e.client_id = p.client_id
             and e.referentie_nummer = p.referentie_nummer and c.retour_code not in ('0200', '8001')
           union
           select c.retour_code
           from kern.bericht_client k
           join kern.retourcode c on c.gemeente = k.gemeente and c.bericht_id = k.bericht_id and c.klasse = 'Client' and c.klasse_volgnr = k.volgnr
           where k.gemeente = b.gemeente and k.bericht_id = b.beantwoord_door and k.client_id = p.client_id and c.retour_code not in ('0200', '8001')
           order by 1) as antwoord_codes,
       p.toewijzingsdatum, p.toewijzingstijd, p.plafond_periode, p.plafond_totaal, p.budget, p.gebruikt_volume, p.gebruikt_bedrag,
       p.rest_volume, p.rest_budget, p.afgesproken_tarief, b.beantwoord_door, p.bekend_door_run
from kern.bericht b
join kern.declaratie d on d.gemeente = b.gemeente and d.bericht_id = b.bericht_id
join kern.prestatie p on p.gemeente = b.gemeente and p.bericht_id = b.bericht_id
where b.nummer in (303, 323) and not b.retour and b.uitkomst <> 'afgekeurd' and not d.retour and not p.retour;
comment on view kern.prestatie_stand is 'Elke prestatie van een declaratie die als verzonden telt (303 en 323), toegekend of afgewezen, met haar uitleg. Prestaties van een declaratie die als geheel is afgekeurd, en herhalingen in een antwoord, staan hier niet';
comment on column kern.prestatie_stand.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.prestatie_stand.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.prestatie_stand.bericht_id is 'Nummer van de declaratie waarin de prestatie staat';
comment on column kern.prestatie_stand.volgnr is 'Volgnummer van de prestatie binnen de declaratie';
comment on column kern.prestatie_stand.bericht is 'Berichtsoort, zoals JW323';
comment on column kern.prestatie_stand.identificatie is 'Identificatie van de declaratie (bij een 303 het factuurnummer)';
comment on column kern.prestatie_stand.dagtekening is 'Dagtekening van de declaratie';
comment on column kern.prestatie_stand.declaratie_nummer is 'DeclaratieNummer (bij een 303 het factuurnummer)';
comment on column kern.prestatie_stand.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.prestatie_stand.client_id is 'De cliënt (kern.client)';
comment on column kern.prestatie_stand.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.prestatie_stand.vorig_referentie_nummer is 'Nummer van de debetprestatie die een credit terugneemt; leeg bij een debet';
comment on column kern.prestatie_stand.toewijzing_sleutel is 'Sleutel van de toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); leeg als er geen paste';
comment on column kern.prestatie_stand.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.prestatie_stand.product_code is 'Gedeclareerde productcode';
comment on column kern.prestatie_stand.begindatum is 'Eerste dag van de ProductPeriode';
comment on column kern.prestatie_stand.einddatum is 'Laatste dag van de ProductPeriode';
comment on column kern.prestatie_stand.leveringsmaand is 'Maand waarin is geleverd: de eerste dag van de maand waarin de ProductPeriode begint';
comment on column kern.prestatie_stand.boekmaand is 'Maand waarin is gedeclareerd: de eerste dag van de maand waarin de DeclaratiePeriode begint; van een credit die van de credit zelf';
comment on column kern.prestatie_stand.geleverd_volume is 'Gedeclareerd volume in de eenheid; eurocent als die 83 is';
comment on column kern.prestatie_stand.eenheid is 'Gedeclareerde eenheid (WJ756)';
comment on column kern.prestatie_stand.reken_eenheid is 'Eenheid waarin wordt gerekend: uren (04) als minuten (01), de rest zoals gedeclareerd';
comment on column kern.prestatie_stand.reken_volume is 'Gedeclareerd volume in de rekeneenheid; eurocent als die 83 is';
comment on column kern.prestatie_stand.product_tarief is 'Gedeclareerd tarief in eurocent per eenheid; leeg als het er niet staat';
comment on column kern.prestatie_stand.bedrag is 'Gedeclareerd bedrag in eurocent, zonder teken';
comment on column kern.prestatie_stand.debet_credit is 'D (te betalen aan de aanbieder) of C (terug te ontvangen)';
comment on column kern.prestatie_stand.toegekend is 'Waar als de prestatie is toegekend en dat nog zo is';
comment on column kern.prestatie_stand.gecrediteerd is 'Waar bij een debet die een toegekende credit terugnam';
comment on column kern.prestatie_stand.oordeel is 'Ons oordeel over de prestatie: toegekend, afgewezen of niet_beoordeeld; leeg bij historie';
comment on column kern.prestatie_stand.regels is 'Codes van de regels die de prestatie breekt; TR304 als haar cliënt hier niet bekend is en zij daarom niet is beoordeeld; leeg als zij is toegekend of wij niet oordeelden';
comment on column kern.prestatie_stand.antwoord_codes is 'Retourcodes bij de prestatie of haar cliënt in het antwoord dat is aangetroffen, zonder 0200 en 8001';
comment on column kern.prestatie_stand.toewijzingsdatum is 'Versie van de toewijzing waaraan de prestatie is getoetst: Toewijzingsdatum';
comment on column kern.prestatie_stand.toewijzingstijd is 'Versie van de toewijzing waaraan de prestatie is getoetst: Toewijzingstijd';
comment on column kern.prestatie_stand.plafond_periode is 'Hoogste volume voor deze ProductPeriode bij het oordeel, in de rekeneenheid; leeg als de standaard er geen geeft';
comment on column kern.prestatie_stand.plafond_totaal is 'Hoogste volume over de hele toewijzing bij het oordeel, in de rekeneenheid; leeg als de standaard er geen geeft';
comment on column kern.prestatie_stand.budget is 'Budget van de toewijzing bij het oordeel in eurocent; leeg als zij er geen heeft';
comment on column kern.prestatie_stand.gebruikt_volume is 'Volume dat voor deze prestatie al was toegekend en niet gecrediteerd, in de rekeneenheid';
comment on column kern.prestatie_stand.gebruikt_bedrag is 'Bedrag dat voor deze prestatie al was toegekend en niet gecrediteerd, in eurocent';
comment on column kern.prestatie_stand.rest_volume is 'Volume dat na deze prestatie overblijft, in de rekeneenheid; leeg zonder plafond';
comment on column kern.prestatie_stand.rest_budget is 'Budget dat na deze prestatie overblijft, in eurocent; leeg zonder budget';
comment on column kern.prestatie_stand.afgesproken_tarief is 'Afgesproken tarief in eurocent; leeg als de lijst er niet over gaat';
comment on column kern.prestatie_stand.beantwoord_door is 'Nummer van het antwoord dat is aangetroffen; leeg als er geen is';
comment on column kern.prestatie_stand.bekend_door_run is 'Run die de prestatie bekend maakte';

create view kern.grootboek with (security_invoker = true) as
select s.gemeente, s.domein, s.aanbieder, s.client_id, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.leveringsmaand, s.boekmaand, s.reken_eenheid,
       coalesce(sum(s.bedrag) filter (where s.debet_credit = 'D'), 0)::bigint as gedeclareerd,
       coalesce(sum(s.bedrag) filter (where s.debet_credit = 'D' and s.toegekend), 0)::bigint as toegekend,
       coalesce(sum(s.bedrag) filter (where s.debet_credit = 'C' and s.toegekend), 0)::bigint as gecrediteerd,
       coalesce(sum(s.bedrag) filter (where s.debet_credit = 'D' and not s.toegekend), 0)::bigint as afgewezen,
       coalesce(sum(case s.debet_credit when 'C' then -s.bedrag else s.bedrag end) filter (where s.toegekend), 0)::bigint as netto,
       coalesce(sum(s.reken_volume) filter (where s.debet_credit = 'D'), 0)::bigint as gedeclareerd_volume,
       coalesce(sum(s.reken_volume) filter (where s.debet_credit = 'D' and s.toegekend), 0)::bigint as toegekend_volume,
       coalesce(sum(s.reken_volume) filter (where s.debet_credit = 'C' and s.toegekend), 0)::bigint as gecrediteerd_volume,
       coalesce(sum(s.reken_volume) filter (where s.debet_credit = 'D' and not s.toegekend), 0)::bigint as afgewezen_volume,
       coalesce(sum(case s.debet_credit when 'C' then -s.reken_volume else s.reken_volume end) filter (where s.toegekend), 0)::bigint as netto_volume,
       (array_agg(s.plafond_periode order by s.bekend_door_run desc, s.dagtekening desc, s.identificatie desc, s.volgnr desc)
           filter (where s.plafond_periode is not null))[1] as plafond_periode,
       max(s.einddatum) filter (where s.debet_credit = 'D' and s.toegekend) as laatste_einde
from kern.prestatie_stand s
group by s.gemeente, s.domein, s.aanbieder, s.client_id, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.leveringsmaand, s.boekmaand, s.reken_eenheid;
comment on view kern.grootboek is 'Grootboek van de declaraties: per toewijzing, product, leveringsmaand en boekmaand wat is gedeclareerd, toegekend, gecrediteerd en afgewezen. gedeclareerd = toegekend + afgewezen; netto = toegekend - gecrediteerd. Een afgewezen credit telt nergens mee. Wat is toegewezen en nog over is toont berichten grootboek';
comment on column kern.grootboek.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.grootboek.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.grootboek.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.grootboek.client_id is 'De cliënt (kern.client)';
comment on column kern.grootboek.toewijzing_sleutel is 'Sleutel van de toewijzing (kern.toewijzing.sleutel); leeg voor prestaties waar geen toewijzing bij paste';
comment on column kern.grootboek.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.grootboek.product_code is 'Gedeclareerde productcode';
comment on column kern.grootboek.leveringsmaand is 'Maand waarin is geleverd: de eerste dag van de maand waarin de ProductPeriode begint';
comment on column kern.grootboek.boekmaand is 'Maand waarin is gedeclareerd: de eerste dag van de maand waarin de DeclaratiePeriode begint; van een credit die van de credit zelf';
comment on column kern.grootboek.reken_eenheid is 'Eenheid waarin wordt gerekend: uren (04) als minuten (01), de rest zoals gedeclareerd';
comment on column kern.grootboek.gedeclareerd is 'Eurocent van alle debetprestaties, toegekend of afgewezen';
comment on column kern.grootboek.toegekend is 'Eurocent van de toegekende debetprestaties, ook van wat later is gecrediteerd';
comment on column kern.grootboek.gecrediteerd is 'Eurocent van de toegekende credits';
comment on column kern.grootboek.afgewezen is 'Eurocent van de afgewezen debetprestaties';
comment on column kern.grootboek.netto is 'Eurocent: toegekend min gecrediteerd';
comment on column kern.grootboek.gedeclareerd_volume is 'Volume van alle debetprestaties, in de rekeneenheid';
comment on column kern.grootboek.toegekend_volume is 'Volume van de toegekende debetprestaties, in de rekeneenheid';
comment on column kern.grootboek.gecrediteerd_volume is 'Volume van de toegekende credits, in de rekeneenheid';
comment on column kern.grootboek.afgewezen_volume is 'Volume van de afgewezen debetprestaties, in de rekeneenheid';
comment on column kern.grootboek.netto_volume is 'Volume: toegekend min gecrediteerd, in de rekeneenheid';
comment on column kern.grootboek.plafond_periode is 'Hoogste volume voor de ProductPeriode bij het laatste oordeel, in de rekeneenheid; leeg als dat niet bekend is';
comment on column kern.grootboek.laatste_einde is 'Laatste dag van de toegekende debetprestaties; leeg als er geen zijn';

create view kern.onrechtmatig_geworden with (security_invoker = true) as
with getoetst as (
    select s.gemeente, s.domein, s.aanbieder, s.client_id, s.bericht_id, s.volgnr, s.bericht, s.identificatie, s.dagtekening, s.declaratie_nummer,
           s.referentie_nummer, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.begindatum, s.einddatum, s.geleverd_volume, s.eenheid, s.bedrag,
           a.ingangsdatum as toewijzing_ingangsdatum, a.einddatum as toewijzing_einddatum, a.budget,
           case when a.verwijderd then 'verwijderd'
                when s.begindatum < a.ingangsdatum then 'begint_later'
                when s.einddatum > a.einddatum then 'eindigt_eerder' end as reden
    from kern.prestatie_stand s
    join kern.toewijzing t on t.gemeente = s.gemeente and t.domein = s.domein and t.sleutel = s.toewijzing_sleutel
    join kern.toewijzing_actueel a on a.gemeente = t.gemeente and a.toewijzing_id = t.toewijzing_id
    where s.toegekend and s.debet_credit = 'D' and not s.gecrediteerd
), geteld as (
    -- Together: first what was delivered first; what is out for another reason does not count.
    select g.*,
           sum(g.bedrag) filter (where g.reden is null) over (
               partition by g.gemeente, g.domein, g.toewijzing_sleutel
               order by g.begindatum, g.dagtekening, g.identificatie, g.volgnr) as lopend
    from getoetst g
)
select g.gemeente, g.domein, g.aanbieder, g.client_id, g.bericht_id, g.volgnr, g.bericht, g.identificatie, g.dagtekening, g.declaratie_nummer,
       g.referentie_nummer, g.toewijzing_sleutel, g.product_categorie, g.product_code, g.begindatum, g.einddatum, g.geleverd_volume, g.eenheid, g.bedrag,
       g.toewijzing_ingangsdatum, g.toewijzing_einddatum, g.budget, coalesce(g.reden, 'boven_budget') as reden
from geteld g
where g.reden is not null or g.lopend > g.budget;
comment on view kern.onrechtmatig_geworden is 'Werklijst: toegekende en niet gecrediteerde debetprestaties die de huidige versie van hun toewijzing niet meer draagt. Aan wat is geantwoord verandert dit niets. Wat boven het totale volume van de nieuwe versie ligt, voegt berichten werklijst onrechtmatig eraan toe';
comment on column kern.onrechtmatig_geworden.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.onrechtmatig_geworden.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.onrechtmatig_geworden.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.onrechtmatig_geworden.client_id is 'De cliënt (kern.client)';
comment on column kern.onrechtmatig_geworden.bericht_id is 'Nummer van de declaratie waarin de prestatie staat';
comment on column kern.onrechtmatig_geworden.volgnr is 'Volgnummer van de prestatie binnen de declaratie';
comment on column kern.onrechtmatig_geworden.bericht is 'Berichtsoort, zoals JW323';
comment on column kern.onrechtmatig_geworden.identificatie is 'Identificatie van de declaratie (bij een 303 het factuurnummer)';
comment on column kern.onrechtmatig_geworden.dagtekening is 'Dagtekening van de declaratie';
comment on column kern.onrechtmatig_geworden.declaratie_nummer is 'DeclaratieNummer (bij een 303 het factuurnummer)';
comment on column kern.onrechtmatig_geworden.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.onrechtmatig_geworden.toewijzing_sleutel is 'Sleutel van de toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); leeg als er geen paste';
comment on column kern.onrechtmatig_geworden.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.onrechtmatig_geworden.product_code is 'Gedeclareerde productcode';
comment on column kern.onrechtmatig_geworden.begindatum is 'Eerste dag van de ProductPeriode';
comment on column kern.onrechtmatig_geworden.einddatum is 'Laatste dag van de ProductPeriode';
comment on column kern.onrechtmatig_geworden.geleverd_volume is 'Gedeclareerd volume in de eenheid; eurocent als die 83 is';
comment on column kern.onrechtmatig_geworden.eenheid is 'Gedeclareerde eenheid (WJ756)';
comment on column kern.onrechtmatig_geworden.bedrag is 'Gedeclareerd bedrag in eurocent, zonder teken';
comment on column kern.onrechtmatig_geworden.toewijzing_ingangsdatum is 'Ingangsdatum van de toewijzing nu';
comment on column kern.onrechtmatig_geworden.toewijzing_einddatum is 'Einddatum van de toewijzing nu; leeg is open';
comment on column kern.onrechtmatig_geworden.budget is 'Budget van de toewijzing nu in eurocent; leeg als zij er geen heeft';
comment on column kern.onrechtmatig_geworden.reden is 'verwijderd, begint_later, eindigt_eerder of boven_budget: waarom de toewijzing deze prestatie niet meer draagt';

create view kern.werklijst_zonder_toewijzing with (security_invoker = true) as
select s.gemeente, s.domein, s.aanbieder, s.client_id, s.bericht_id, s.volgnr, s.bericht, s.identificatie, s.dagtekening, s.declaratie_nummer,
       s.referentie_nummer, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.begindatum, s.einddatum, s.geleverd_volume, s.eenheid, s.bedrag,
       s.regels, s.antwoord_codes
from kern.prestatie_stand s
where not s.toegekend and (s.regels && array['TR304', 'TR338'] or s.antwoord_codes && array['0551', '8187', '9338']);
comment on view kern.werklijst_zonder_toewijzing is 'Werklijst: afgewezen prestaties waar geen toewijzing bij paste (TR338), of waarvan de cliënt bij deze aanbieder niet bekend is (TR304)';
comment on column kern.werklijst_zonder_toewijzing.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.werklijst_zonder_toewijzing.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.werklijst_zonder_toewijzing.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.werklijst_zonder_toewijzing.client_id is 'De cliënt (kern.client)';
comment on column kern.werklijst_zonder_toewijzing.bericht_id is 'Nummer van de declaratie waarin de prestatie staat';
comment on column kern.werklijst_zonder_toewijzing.volgnr is 'Volgnummer van de prestatie binnen de declaratie';
comment on column kern.werklijst_zonder_toewijzing.bericht is 'Berichtsoort, zoals JW323';
comment on column kern.werklijst_zonder_toewijzing.identificatie is 'Identificatie van de declaratie (bij een 303 het factuurnummer)';
comment on column kern.werklijst_zonder_toewijzing.dagtekening is 'Dagtekening van de declaratie';
comment on column kern.werklijst_zonder_toewijzing.declaratie_nummer is 'DeclaratieNummer (bij een 303 het factuurnummer)';
comment on column kern.werklijst_zonder_toewijzing.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.werklijst_zonder_toewijzing.toewijzing_sleutel is 'Sleutel van de toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); leeg als er geen paste';
comment on column kern.werklijst_zonder_toewijzing.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.werklijst_zonder_toewijzing.product_code is 'Gedeclareerde productcode';
comment on column kern.werklijst_zonder_toewijzing.begindatum is 'Eerste dag van de ProductPeriode';
comment on column kern.werklijst_zonder_toewijzing.einddatum is 'Laatste dag van de ProductPeriode';
comment on column kern.werklijst_zonder_toewijzing.geleverd_volume is 'Gedeclareerd volume in de eenheid; eurocent als die 83 is';
comment on column kern.werklijst_zonder_toewijzing.eenheid is 'Gedeclareerde eenheid (WJ756)';
comment on column kern.werklijst_zonder_toewijzing.bedrag is 'Gedeclareerd bedrag in eurocent, zonder teken';
comment on column kern.werklijst_zonder_toewijzing.regels is 'Codes van de regels die de prestatie breekt; leeg als zij is toegekend of wij niet oordeelden';
comment on column kern.werklijst_zonder_toewijzing.antwoord_codes is 'Retourcodes bij de prestatie of haar cliënt in het antwoord dat is aangetroffen, zonder 0200 en 8001';

create view kern.werklijst_boven_volume_of_budget with (security_invoker = true) as
select s.gemeente, s.domein, s.aanbieder, s.client_id, s.bericht_id, s.volgnr, s.bericht, s.identificatie, s.dagtekening, s.declaratie_nummer,
       s.referentie_nummer, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.begindatum, s.einddatum, s.geleverd_volume, s.eenheid, s.bedrag,
       s.reken_eenheid, s.reken_volume, s.plafond_periode, s.plafond_totaal, s.gebruikt_volume, s.rest_volume,
       s.budget, s.gebruikt_bedrag, s.rest_budget, s.regels, s.antwoord_codes
from kern.prestatie_stand s
where not s.toegekend and (s.regels && array['TR321', 'TR322', 'TR369'] or s.antwoord_codes && array['9321', '9322', '9369']);
comment on view kern.werklijst_boven_volume_of_budget is 'Werklijst: prestaties die zijn afgewezen omdat zij boven het volume of het budget van hun toewijzing uitkwamen (TR321, TR322, TR369), met wat er was toegewezen, gebruikt en over';
comment on column kern.werklijst_boven_volume_of_budget.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.werklijst_boven_volume_of_budget.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.werklijst_boven_volume_of_budget.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.werklijst_boven_volume_of_budget.client_id is 'De cliënt (kern.client)';
comment on column kern.werklijst_boven_volume_of_budget.bericht_id is 'Nummer van de declaratie waarin de prestatie staat';
comment on column kern.werklijst_boven_volume_of_budget.volgnr is 'Volgnummer van de prestatie binnen de declaratie';
comment on column kern.werklijst_boven_volume_of_budget.bericht is 'Berichtsoort, zoals JW323';
comment on column kern.werklijst_boven_volume_of_budget.identificatie is 'Identificatie van de declaratie (bij een 303 het factuurnummer)';
comment on column kern.werklijst_boven_volume_of_budget.dagtekening is 'Dagtekening van de declaratie';
comment on column kern.werklijst_boven_volume_of_budget.declaratie_nummer is 'DeclaratieNummer (bij een 303 het factuurnummer)';
comment on column kern.werklijst_boven_volume_of_budget.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.werklijst_boven_volume_of_budget.toewijzing_sleutel is 'Sleutel van de toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); leeg als er geen paste';
comment on column kern.werklijst_boven_volume_of_budget.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.werklijst_boven_volume_of_budget.product_code is 'Gedeclareerde productcode';
comment on column kern.werklijst_boven_volume_of_budget.begindatum is 'Eerste dag van de ProductPeriode';
comment on column kern.werklijst_boven_volume_of_budget.einddatum is 'Laatste dag van de ProductPeriode';
comment on column kern.werklijst_boven_volume_of_budget.geleverd_volume is 'Gedeclareerd volume in de eenheid; eurocent als die 83 is';
comment on column kern.werklijst_boven_volume_of_budget.eenheid is 'Gedeclareerde eenheid (WJ756)';
comment on column kern.werklijst_boven_volume_of_budget.bedrag is 'Gedeclareerd bedrag in eurocent, zonder teken';
comment on column kern.werklijst_boven_volume_of_budget.reken_eenheid is 'Eenheid waarin wordt gerekend: uren (04) als minuten (01), de rest zoals gedeclareerd';
comment on column kern.werklijst_boven_volume_of_budget.reken_volume is 'Gedeclareerd volume in de rekeneenheid; eurocent als die 83 is';
comment on column kern.werklijst_boven_volume_of_budget.plafond_periode is 'Hoogste volume voor deze ProductPeriode bij het oordeel, in de rekeneenheid; leeg als de standaard er geen geeft';
comment on column kern.werklijst_boven_volume_of_budget.plafond_totaal is 'Hoogste volume over de hele toewijzing bij het oordeel, in de rekeneenheid; leeg als de standaard er geen geeft';
comment on column kern.werklijst_boven_volume_of_budget.gebruikt_volume is 'Volume dat voor deze prestatie al was toegekend en niet gecrediteerd, in de rekeneenheid';
comment on column kern.werklijst_boven_volume_of_budget.rest_volume is 'Volume dat na deze prestatie overblijft, in de rekeneenheid; leeg zonder plafond';
comment on column kern.werklijst_boven_volume_of_budget.budget is 'Budget van de toewijzing bij het oordeel in eurocent; leeg als zij er geen heeft';
comment on column kern.werklijst_boven_volume_of_budget.gebruikt_bedrag is 'Bedrag dat voor deze prestatie al was toegekend en niet gecrediteerd, in eurocent';
comment on column kern.werklijst_boven_volume_of_budget.rest_budget is 'Budget dat na deze prestatie overblijft, in eurocent; leeg zonder budget';
comment on column kern.werklijst_boven_volume_of_budget.regels is 'Codes van de regels die de prestatie breekt; leeg als zij is toegekend of wij niet oordeelden';
comment on column kern.werklijst_boven_volume_of_budget.antwoord_codes is 'Retourcodes bij de prestatie of haar cliënt in het antwoord dat is aangetroffen, zonder 0200 en 8001';

create view kern.werklijst_op_gestopt_product with (security_invoker = true) as
select s.gemeente, s.domein, s.aanbieder, s.client_id, s.bericht_id, s.volgnr, s.bericht, s.identificatie, s.dagtekening, s.declaratie_nummer,
       s.referentie_nummer, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.begindatum, s.einddatum, s.geleverd_volume, s.eenheid, s.bedrag,
       k.einddatum as stop_einddatum
from kern.prestatie_stand s
join (
    select k.gemeente, k.domein, k.aanbieder, k.client_id, min(k.einddatum) as einddatum,
           coalesce(k.toewijzing_nummer::text, concat_ws('/', k.aanbieder, coalesce(k.beschikking_nummer::text, ''),
               coalesce(k.product_categorie, ''), coalesce(k.product_code, ''), to_char(k.toewijzing_ingangsdatum, 'YYYY-MM-DD'))) as sleutel
    from kern.stop_product k
    where k.status_aanlevering <> '3' and not k.retour and k.ingetrokken_door_run is null and k.reden_beeindiging <> '20'
    group by k.gemeente, k.domein, k.aanbieder, k.client_id, sleutel
) k on k.gemeente = s.gemeente and k.domein = s.domein and k.aanbieder = s.aanbieder and k.client_id = s.client_id
   and k.sleutel = s.toewijzing_sleutel and k.einddatum < s.begindatum
where s.toegekend and s.debet_credit = 'D' and not s.gecrediteerd;
comment on view kern.werklijst_op_gestopt_product is 'Werklijst, alleen een signaal: toegekende prestaties over een periode na een definitieve stop (RedenBeeindiging niet 20) op hun toewijzing';
comment on column kern.werklijst_op_gestopt_product.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.werklijst_op_gestopt_product.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.werklijst_op_gestopt_product.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.werklijst_op_gestopt_product.client_id is 'De cliënt (kern.client)';
comment on column kern.werklijst_op_gestopt_product.bericht_id is 'Nummer van de declaratie waarin de prestatie staat';
comment on column kern.werklijst_op_gestopt_product.volgnr is 'Volgnummer van de prestatie binnen de declaratie';
comment on column kern.werklijst_op_gestopt_product.bericht is 'Berichtsoort, zoals JW323';
comment on column kern.werklijst_op_gestopt_product.identificatie is 'Identificatie van de declaratie (bij een 303 het factuurnummer)';
comment on column kern.werklijst_op_gestopt_product.dagtekening is 'Dagtekening van de declaratie';
comment on column kern.werklijst_op_gestopt_product.declaratie_nummer is 'DeclaratieNummer (bij een 303 het factuurnummer)';
comment on column kern.werklijst_op_gestopt_product.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.werklijst_op_gestopt_product.toewijzing_sleutel is 'Sleutel van de toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); leeg als er geen paste';
comment on column kern.werklijst_op_gestopt_product.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.werklijst_op_gestopt_product.product_code is 'Gedeclareerde productcode';
comment on column kern.werklijst_op_gestopt_product.begindatum is 'Eerste dag van de ProductPeriode';
comment on column kern.werklijst_op_gestopt_product.einddatum is 'Laatste dag van de ProductPeriode';
comment on column kern.werklijst_op_gestopt_product.geleverd_volume is 'Gedeclareerd volume in de eenheid; eurocent als die 83 is';
comment on column kern.werklijst_op_gestopt_product.eenheid is 'Gedeclareerde eenheid (WJ756)';
comment on column kern.werklijst_op_gestopt_product.bedrag is 'Gedeclareerd bedrag in eurocent, zonder teken';
comment on column kern.werklijst_op_gestopt_product.stop_einddatum is 'Einddatum van de eerste definitieve stop';

create view kern.werklijst_voor_start with (security_invoker = true) as
select s.gemeente, s.domein, s.aanbieder, s.client_id, s.bericht_id, s.volgnr, s.bericht, s.identificatie, s.dagtekening, s.declaratie_nummer,
       s.referentie_nummer, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.begindatum, s.einddatum, s.geleverd_volume, s.eenheid, s.bedrag,
       (
           select min(k.begindatum)
           from kern.start_product k
           where k.gemeente = s.gemeente and k.domein = s.domein and k.aanbieder = s.aanbieder and k.client_id = s.client_id
             and k.status_aanlevering <> '3' and not k.retour and k.ingetrokken_door_run is null
             and coalesce(k.toewijzing_nummer::text, concat_ws('/', k.aanbieder, coalesce(k.beschikking_nummer::text, ''),
                   coalesce(k.product_categorie, ''), coalesce(k.product_code, ''), to_char(k.toewijzing_ingangsdatum, 'YYYY-MM-DD'))) = s.toewijzing_sleutel
       ) as start_begindatum
from kern.prestatie_stand s
where s.toegekend and s.debet_credit = 'D' and not s.gecrediteerd and s.toewijzing_sleutel is not null
  and not exists (
      select from kern.start_product k
      where k.gemeente = s.gemeente and k.domein = s.domein and k.aanbieder = s.aanbieder and k.client_id = s.client_id
        and k.status_aanlevering <> '3' and not k.retour and k.ingetrokken_door_run is null and k.begindatum <= s.einddatum
        and coalesce(k.toewijzing_nummer::text, concat_ws('/', k.aanbieder, coalesce(k.beschikking_nummer::text, ''),
            coalesce(k.product_categorie, ''), coalesce(k.product_code, ''), to_char(k.toewijzing_ingangsdatum, 'YYYY-MM-DD'))) = s.toewijzing_sleutel);
comment on view kern.werklijst_voor_start is 'Werklijst, alleen een signaal: toegekende prestaties waarvoor er op de laatste dag van de ProductPeriode nog geen start op de toewijzing was gemeld. Een declaratie wordt hierom nooit afgewezen (OP364)';
comment on column kern.werklijst_voor_start.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.werklijst_voor_start.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.werklijst_voor_start.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.werklijst_voor_start.client_id is 'De cliënt (kern.client)';
comment on column kern.werklijst_voor_start.bericht_id is 'Nummer van de declaratie waarin de prestatie staat';
comment on column kern.werklijst_voor_start.volgnr is 'Volgnummer van de prestatie binnen de declaratie';
comment on column kern.werklijst_voor_start.bericht is 'Berichtsoort, zoals JW323';
comment on column kern.werklijst_voor_start.identificatie is 'Identificatie van de declaratie (bij een 303 het factuurnummer)';
comment on column kern.werklijst_voor_start.dagtekening is 'Dagtekening van de declaratie';
comment on column kern.werklijst_voor_start.declaratie_nummer is 'DeclaratieNummer (bij een 303 het factuurnummer)';
comment on column kern.werklijst_voor_start.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.werklijst_voor_start.toewijzing_sleutel is 'Sleutel van de toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); leeg als er geen paste';
comment on column kern.werklijst_voor_start.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.werklijst_voor_start.product_code is 'Gedeclareerde productcode';
comment on column kern.werklijst_voor_start.begindatum is 'Eerste dag van de ProductPeriode';
comment on column kern.werklijst_voor_start.einddatum is 'Laatste dag van de ProductPeriode';
comment on column kern.werklijst_voor_start.geleverd_volume is 'Gedeclareerd volume in de eenheid; eurocent als die 83 is';
comment on column kern.werklijst_voor_start.eenheid is 'Gedeclareerde eenheid (WJ756)';
comment on column kern.werklijst_voor_start.bedrag is 'Gedeclareerd bedrag in eurocent, zonder teken';
comment on column kern.werklijst_voor_start.start_begindatum is 'Begindatum van de eerste start die later wel is gemeld; leeg als er geen is';

create view kern.werklijst_dubbel_over_aanbieders with (security_invoker = true) as
select s.gemeente, s.domein, s.aanbieder, s.client_id, s.bericht_id, s.volgnr, s.bericht, s.identificatie, s.dagtekening, s.declaratie_nummer,
       s.referentie_nummer, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.begindatum, s.einddatum, s.geleverd_volume, s.eenheid, s.bedrag,
       a.aanbieder as andere_aanbieder, a.bericht_id as andere_bericht_id, a.referentie_nummer as andere_referentie_nummer, a.toewijzing_sleutel as andere_toewijzing_sleutel,
       a.begindatum as andere_begindatum, a.einddatum as andere_einddatum, a.bedrag as ander_bedrag
from kern.prestatie_stand s
join kern.prestatie_stand a on a.gemeente = s.gemeente and a.domein = s.domein and a.client_id = s.client_id
  and a.product_categorie = s.product_categorie and a.product_code = s.product_code
  and a.aanbieder > s.aanbieder and a.begindatum <= s.einddatum and s.begindatum <= a.einddatum
where s.toegekend and s.debet_credit = 'D' and not s.gecrediteerd and a.toegekend and a.debet_credit = 'D' and not a.gecrediteerd;
comment on view kern.werklijst_dubbel_over_aanbieders is 'Werklijst, alleen een signaal: twee aanbieders kregen hetzelfde product voor dezelfde cliënt over (deels) dezelfde periode toegekend. Elk paar staat er één keer';
comment on column kern.werklijst_dubbel_over_aanbieders.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.werklijst_dubbel_over_aanbieders.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.werklijst_dubbel_over_aanbieders.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.werklijst_dubbel_over_aanbieders.client_id is 'De cliënt (kern.client)';
comment on column kern.werklijst_dubbel_over_aanbieders.bericht_id is 'Nummer van de declaratie waarin de prestatie staat';
comment on column kern.werklijst_dubbel_over_aanbieders.volgnr is 'Volgnummer van de prestatie binnen de declaratie';
comment on column kern.werklijst_dubbel_over_aanbieders.bericht is 'Berichtsoort, zoals JW323';
comment on column kern.werklijst_dubbel_over_aanbieders.identificatie is 'Identificatie van de declaratie (bij een 303 het factuurnummer)';
comment on column kern.werklijst_dubbel_over_aanbieders.dagtekening is 'Dagtekening van de declaratie';
comment on column kern.werklijst_dubbel_over_aanbieders.declaratie_nummer is 'DeclaratieNummer (bij een 303 het factuurnummer)';
comment on column kern.werklijst_dubbel_over_aanbieders.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.werklijst_dubbel_over_aanbieders.toewijzing_sleutel is 'Sleutel van de toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); leeg als er geen paste';
comment on column kern.werklijst_dubbel_over_aanbieders.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.werklijst_dubbel_over_aanbieders.product_code is 'Gedeclareerde productcode';
comment on column kern.werklijst_dubbel_over_aanbieders.begindatum is 'Eerste dag van de ProductPeriode';
comment on column kern.werklijst_dubbel_over_aanbieders.einddatum is 'Laatste dag van de ProductPeriode';
comment on column kern.werklijst_dubbel_over_aanbieders.geleverd_volume is 'Gedeclareerd volume in de eenheid; eurocent als die 83 is';
comment on column kern.werklijst_dubbel_over_aanbieders.eenheid is 'Gedeclareerde eenheid (WJ756)';
comment on column kern.werklijst_dubbel_over_aanbieders.bedrag is 'Gedeclareerd bedrag in eurocent, zonder teken';
comment on column kern.werklijst_dubbel_over_aanbieders.andere_aanbieder is 'AGB-code van de andere aanbieder';
comment on column kern.werklijst_dubbel_over_aanbieders.andere_bericht_id is 'Nummer van zijn declaratie';
comment on column kern.werklijst_dubbel_over_aanbieders.andere_referentie_nummer is 'Nummer dat hij aan zijn prestatie gaf';
comment on column kern.werklijst_dubbel_over_aanbieders.andere_toewijzing_sleutel is 'Sleutel van zijn toewijzing (kern.toewijzing.sleutel)';
comment on column kern.werklijst_dubbel_over_aanbieders.andere_begindatum is 'Eerste dag van zijn ProductPeriode';
comment on column kern.werklijst_dubbel_over_aanbieders.andere_einddatum is 'Laatste dag van zijn ProductPeriode';
comment on column kern.werklijst_dubbel_over_aanbieders.ander_bedrag is 'Zijn bedrag in eurocent, zonder teken';

create view kern.werklijst_verschil_met_antwoord with (security_invoker = true) as
with geoordeeld as (
    -- Of a declaratie that we refused as a whole no line was judged by itself: all were refused.
    select p.gemeente, p.domein, p.aanbieder, p.client_id, p.bericht_id, p.volgnr, b.bericht, b.identificatie, b.dagtekening, d.declaratie_nummer,
           p.referentie_nummer, p.toewijzing_sleutel, p.product_categorie, p.product_code, p.begindatum, p.einddatum, p.geleverd_volume, p.eenheid, p.bedrag,
           p.debet_credit, coalesce(p.oordeel, case b.oordeel_motor when 'afgekeurd' then 'afgewezen' end) as oordeel,
           p.ingetrokken_door_run is null as toegekend, p.regels, b.beantwoord_door
    from kern.bericht b
    join bron.run r on r.run_id = b.bekend_door_run and r.soort = 'verwerk'
    join kern.declaratie d on d.gemeente = b.gemeente and d.bericht_id = b.bericht_id
    join kern.prestatie p on p.gemeente = b.gemeente and p.bericht_id = b.bericht_id
    where b.nummer in (303, 323) and not b.retour and b.beantwoord_door is not null and not d.retour and not p.retour
)
select s.gemeente, s.domein, s.aanbieder, s.client_id, s.bericht_id, s.volgnr, s.bericht, s.identificatie, s.dagtekening, s.declaratie_nummer,
       s.referentie_nummer, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.begindatum, s.einddatum, s.geleverd_volume, s.eenheid, s.bedrag,
       s.debet_credit, s.oordeel, s.toegekend, s.regels, s.beantwoord_door
from geoordeeld s
where (s.oordeel = 'toegekend') <> s.toegekend;
comment on view kern.werklijst_verschil_met_antwoord is 'Werklijst: prestaties waarover het antwoord dat is aangetroffen anders zegt dan wij. Het antwoord geldt; ons oordeel staat ernaast';
comment on column kern.werklijst_verschil_met_antwoord.gemeente is 'CBS-code van de gemeente die partij is';
comment on column kern.werklijst_verschil_met_antwoord.domein is 'jw (Jeugdwet) of wmo';
comment on column kern.werklijst_verschil_met_antwoord.aanbieder is 'AGB-code van de aanbieder die declareert';
comment on column kern.werklijst_verschil_met_antwoord.client_id is 'De cliënt (kern.client)';
comment on column kern.werklijst_verschil_met_antwoord.bericht_id is 'Nummer van de declaratie waarin de prestatie staat';
comment on column kern.werklijst_verschil_met_antwoord.volgnr is 'Volgnummer van de prestatie binnen de declaratie';
comment on column kern.werklijst_verschil_met_antwoord.bericht is 'Berichtsoort, zoals JW323';
comment on column kern.werklijst_verschil_met_antwoord.identificatie is 'Identificatie van de declaratie (bij een 303 het factuurnummer)';
comment on column kern.werklijst_verschil_met_antwoord.dagtekening is 'Dagtekening van de declaratie';
comment on column kern.werklijst_verschil_met_antwoord.declaratie_nummer is 'DeclaratieNummer (bij een 303 het factuurnummer)';
comment on column kern.werklijst_verschil_met_antwoord.referentie_nummer is 'Nummer dat de aanbieder aan de prestatie gaf';
comment on column kern.werklijst_verschil_met_antwoord.toewijzing_sleutel is 'Sleutel van de toewijzing waarop de prestatie is geboekt (kern.toewijzing.sleutel); leeg als er geen paste';
comment on column kern.werklijst_verschil_met_antwoord.product_categorie is 'Gedeclareerde productcategorie';
comment on column kern.werklijst_verschil_met_antwoord.product_code is 'Gedeclareerde productcode';
comment on column kern.werklijst_verschil_met_antwoord.begindatum is 'Eerste dag van de ProductPeriode';
comment on column kern.werklijst_verschil_met_antwoord.einddatum is 'Laatste dag van de ProductPeriode';
comment on column kern.werklijst_verschil_met_antwoord.geleverd_volume is 'Gedeclareerd volume in de eenheid; eurocent als die 83 is';
comment on column kern.werklijst_verschil_met_antwoord.eenheid is 'Gedeclareerde eenheid (WJ756)';
comment on column kern.werklijst_verschil_met_antwoord.bedrag is 'Gedeclareerd bedrag in eurocent, zonder teken';
comment on column kern.werklijst_verschil_met_antwoord.debet_credit is 'D (te betalen aan de aanbieder) of C (terug te ontvangen)';
comment on column kern.werklijst_verschil_met_antwoord.oordeel is 'Ons oordeel: toegekend, afgewezen of niet_beoordeeld';
comment on column kern.werklijst_verschil_met_antwoord.toegekend is 'Waar als de prestatie door het antwoord is toegekend';
comment on column kern.werklijst_verschil_met_antwoord.regels is 'Codes van de regels waarop wij haar afwezen; leeg als wij haar toekenden of de hele declaratie afkeurden';
comment on column kern.werklijst_verschil_met_antwoord.beantwoord_door is 'Nummer van dat antwoord';

grant select on kern.prestatie_stand, kern.grootboek, kern.onrechtmatig_geworden, kern.werklijst_zonder_toewijzing, kern.werklijst_boven_volume_of_budget,
    kern.werklijst_op_gestopt_product, kern.werklijst_voor_start, kern.werklijst_dubbel_over_aanbieders, kern.werklijst_verschil_met_antwoord
    to berichten_backoffice;
