-- Whether they still fit is reckoned outside the database, where the maxima are. A line that was held against the current
-- version fitted it, so only toewijzingen with a line from before that version need a look.
with staand as (
    select s.gemeente, s.domein, s.aanbieder, s.client_id, s.bericht_id, s.volgnr, s.bericht, s.identificatie, s.dagtekening, s.declaratie_nummer,
           s.referentie_nummer, s.toewijzing_sleutel, s.product_categorie, s.product_code, s.begindatum, s.einddatum, s.geleverd_volume, s.eenheid, s.bedrag,
           s.reken_volume, a.product_categorie as toewijzing_categorie, a.ingangsdatum, a.einddatum as toewijzing_einddatum, a.reden_wijziging,
           a.volume as toewijzing_volume, a.eenheid as toewijzing_eenheid, a.frequentie, a.budget,
           (s.toewijzingsdatum, s.toewijzingstijd) is distinct from (a.toewijzingsdatum, a.toewijzingstijd) as eerder
    from kern.prestatie_stand s
    join kern.toewijzing t on t.gemeente = s.gemeente and t.domein = s.domein and t.sleutel = s.toewijzing_sleutel
    join kern.toewijzing_actueel a on a.gemeente = t.gemeente and a.toewijzing_id = t.toewijzing_id
    where s.toegekend and s.debet_credit = 'D' and not s.gecrediteerd and a.volume is not null and not a.verwijderd
      and (@Gemeente::text is null or s.gemeente = @Gemeente)
), kandidaat as (
    select distinct s.gemeente, s.domein, s.toewijzing_sleutel
    from staand s
    where s.eerder
)
select s.gemeente as Gemeente, s.domein as Domein, s.aanbieder as Aanbieder, s.client_id as ClientId, s.bericht_id as BerichtId, s.volgnr as Volgnr,
       s.bericht as Bericht, s.identificatie as Identificatie, s.dagtekening as Dagtekening, s.declaratie_nummer as DeclaratieNummer,
       s.referentie_nummer as ReferentieNummer, s.toewijzing_sleutel as ToewijzingSleutel, s.product_categorie as ProductCategorie, s.product_code as ProductCode,
       s.begindatum as Begindatum, s.einddatum as Einddatum, s.geleverd_volume as GeleverdVolume, s.eenheid as Eenheid, s.bedrag as Bedrag,
       s.reken_volume as RekenVolume, s.toewijzing_categorie as ToewijzingCategorie, s.ingangsdatum as ToewijzingIngangsdatum, s.toewijzing_einddatum as ToewijzingEinddatum,
       s.reden_wijziging as RedenWijziging, s.toewijzing_volume as ToewijzingVolume, s.toewijzing_eenheid as ToewijzingEenheid, s.frequentie as Frequentie,
       s.budget as Budget
from staand s
join kandidaat k on k.gemeente = s.gemeente and k.domein = s.domein and k.toewijzing_sleutel = s.toewijzing_sleutel
order by s.gemeente, s.domein, s.toewijzing_sleutel, s.begindatum, s.dagtekening, s.identificatie, s.volgnr
