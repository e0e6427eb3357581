-- Also of declaraties that were refused as a whole: who asks about a number wants to know that too.
with gemeente as (
    select array(select distinct e.gemeente from bron.eenheid e where @Gemeente::text is null or e.gemeente = @Gemeente) as codes
)
select p.gemeente as Gemeente, p.domein as Domein, p.aanbieder as Aanbieder, p.bericht_id as BerichtId, p.volgnr as Volgnr,
       b.bericht as Bericht, b.release as Release, b.identificatie as Identificatie, b.dagtekening as Dagtekening, b.uitkomst as Uitkomst,
       d.declaratie_nummer as DeclaratieNummer,
       p.referentie_nummer as ReferentieNummer, p.vorig_referentie_nummer as VorigReferentieNummer, p.debet_credit = 'C' as IsCredit,
       p.toewijzing_nummer as ToewijzingNummer, p.product_categorie as ProductCategorie, p.product_code as ProductCode,
       p.begindatum as Begindatum, p.einddatum as Einddatum, p.geleverd_volume as GeleverdVolume, p.eenheid as Eenheid,
       p.product_tarief as ProductTarief, p.bedrag as Bedrag,
       p.ingetrokken_door_run is null as IsToegekend, p.oordeel as Oordeel,
       case p.oordeel when 'niet_beoordeeld' then array['TR304'] else coalesce(p.regels, '{}') end as Regels,
       p.toewijzing_sleutel as ToewijzingSleutel, p.toewijzingsdatum as Toewijzingsdatum, p.toewijzingstijd as Toewijzingstijd,
       v.ingangsdatum as Ingangsdatum, v.einddatum as ToewijzingEinddatum, v.volume as ToewijzingVolume, v.eenheid as ToewijzingEenheid, v.frequentie as Frequentie,
       coalesce(p.reken_eenheid, case p.eenheid when '04' then '01' else p.eenheid end) as RekenEenheid,
       p.plafond_periode as PlafondPeriode, p.plafond_totaal as PlafondTotaal, p.gebruikt_volume as GebruiktVolume, p.rest_volume as RestVolume,
       p.budget as Budget, p.gebruikt_bedrag as GebruiktBedrag, p.rest_budget as RestBudget, p.afgesproken_tarief as AfgesprokenTarief,
       coalesce(c.referentie_nummer, o.referentie_nummer) as AndereReferentie, coalesce(c.bericht_id, o.bericht_id) as AndereBerichtId,
       coalesce(c.dagtekening, o.dagtekening) as AndereDagtekening,
       array(
           select distinct f.code
           from bron.bevinding f
           where b.uitkomst = 'afgekeurd' and f.bericht_id = b.bericht_id and not f.signaal and f.niveau in ('bericht', 'berichtoverstijgend', 'extern')
           order by f.code) as BerichtRegels,
       b.beantwoord_door as AntwoordBerichtId, coalesce(r.bericht, w.bericht) as Antwoord,
       coalesce(r.identificatie_retour, r.identificatie, w.identificatie) as AntwoordIdentificatie,
       coalesce(r.dagtekening_retour, r.retour_dagtekening, r.dagtekening, w.op_datum) as AntwoordDagtekening,
       w.toestand as AntwoordToestand, w.modus as AntwoordModus,
       array(
           select k.retour_code
           from kern.retourcode k
           left join kern.prestatie e on k.klasse = 'Prestatie' and e.gemeente = k.gemeente and e.bericht_id = k.bericht_id and e.volgnr = k.klasse_volgnr
           left join kern.bericht_client l on k.klasse = 'Client' and l.gemeente = k.gemeente and l.bericht_id = k.bericht_id and l.volgnr = k.klasse_volgnr
           where k.gemeente = b.gemeente and k.bericht_id = b.beantwoord_door and k.retour_code <> '0200'
             and (k.klasse not in ('Prestatie', 'Client') or (e.client_id = p.client_id and e.referentie_nummer = p.referentie_nummer) or l.client_id = p.client_id)
           group by k.retour_code
           order by k.retour_code) as AntwoordCodes
from gemeente
join kern.prestatie p on p.gemeente = any(gemeente.codes) and p.referentie_nummer = @Referentie and not p.retour
join kern.bericht b on b.gemeente = p.gemeente and b.bericht_id = p.bericht_id
join kern.declaratie d on d.gemeente = b.gemeente and d.bericht_id = b.bericht_id
left join lateral (
    -- The version that it was held against.
    select q.ingangsdatum, q.einddatum, q.volume, q.eenheid, q.frequentie
    from kern.toewijzing t
    join kern.toewijzing_versie n on n.gemeente = t.gemeente and n.toewijzing_id = t.toewijzing_id
    join kern.toegewezen_product q on q.gemeente = n.gemeente and q.bericht_id = n.bericht_id and q.volgnr = n.volgnr
    where t.gemeente = p.gemeente and t.domein = p.domein and t.sleutel = p.toewijzing_sleutel
      and n.toewijzingsdatum = p.toewijzingsdatum and n.toewijzingstijd = p.toewijzingstijd
    order by n.ingetrokken_door_run desc nulls first
    limit 1
) v on true
left join lateral (
    -- The credit that took it back.
    select k.referentie_nummer, k.bericht_id, m.dagtekening
    from kern.prestatie k
    join kern.bericht m on m.gemeente = k.gemeente and m.bericht_id = k.bericht_id
    where p.debet_credit = 'D' and p.ingetrokken_door_run is null
      and k.gemeente = p.gemeente and k.vorig_referentie_nummer = p.referentie_nummer and k.aanbieder = p.aanbieder and k.domein = p.domein
      and k.debet_credit = 'C' and not k.retour and k.ingetrokken_door_run is null
    order by m.dagtekening, m.identificatie, k.volgnr
    limit 1
) c on true
left join lateral (
    -- The debit that a credit takes back, the granted one first.
    select k.referentie_nummer, k.bericht_id, m.dagtekening
    from kern.prestatie k
    join kern.bericht m on m.gemeente = k.gemeente and m.bericht_id = k.bericht_id
    where p.debet_credit = 'C' and k.gemeente = p.gemeente and k.referentie_nummer = p.vorig_referentie_nummer and k.aanbieder = p.aanbieder and k.domein = p.domein
      and k.debet_credit = 'D' and not k.retour
    order by k.ingetrokken_door_run is not null, m.dagtekening, m.identificatie, k.volgnr
    limit 1
) o on true
left join kern.bericht r on r.gemeente = b.gemeente and r.bericht_id = b.beantwoord_door
left join bron.antwoord w on w.gemeente = b.gemeente and w.heen_bericht_id = b.bericht_id and w.soort = 'retour' and b.beantwoord_door is null
where @Aanbieder::text is null or p.aanbieder = @Aanbieder
order by p.gemeente, p.domein, p.aanbieder, b.dagtekening, b.identificatie, p.volgnr
