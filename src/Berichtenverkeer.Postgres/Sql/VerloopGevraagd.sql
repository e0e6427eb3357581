-- What verzoeken ask for, as it stands in their message. Of a 317 the whole message is one verzoek, with volgnr 1.
select p.bericht_id as BerichtId, p.volgnr as Volgnr, 'nieuw' as Soort, null::bigint as ToewijzingNummer, p.product_categorie as Categorie, p.product_code as Code,
       p.toewijzing_ingangsdatum as Begin, p.toewijzing_einddatum as Eind, p.volume as Volume, p.eenheid as Eenheid, p.frequentie as Frequentie, p.budget as Budget
from unnest(@BerichtIds::bigint[]) as gevraagd(bericht_id)
cross join lateral (
    select * from kern.aangevraagd_product p where p.gemeente = @Gemeente and p.bericht_id = gevraagd.bericht_id offset 0) p
union all
select p.bericht_id, 1, p.soort, p.toewijzing_nummer, p.product_categorie, p.product_code, p.gewenste_ingangsdatum, p.einddatum, p.volume, p.eenheid, p.frequentie, p.budget
from unnest(@BerichtIds::bigint[]) as gevraagd(bericht_id)
cross join lateral (
    select * from kern.verzoek_product p where p.gemeente = @Gemeente and p.bericht_id = gevraagd.bericht_id order by p.volgnr offset 0) p
