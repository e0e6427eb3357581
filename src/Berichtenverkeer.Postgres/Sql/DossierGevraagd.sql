-- One search per reference, and of a 317 one for its products. Another aanbieder may use the same reference: the caller keeps what it asked for.
select p.aanbieder as Aanbieder, p.referentie_aanbieder as Referentie, p.client_id as ClientId, null::bigint as ToewijzingNummer,
       p.product_categorie as Categorie, p.product_code as Code, p.toewijzing_ingangsdatum as Begin, p.toewijzing_einddatum as Eind
from unnest(@Referenties::text[]) as gevraagd(referentie)
cross join lateral (
    select * from kern.aangevraagd_product p
    where p.gemeente = @Gemeente and p.referentie_aanbieder = gevraagd.referentie and not p.retour and p.ingetrokken_door_run is null offset 0) p
where p.domein = @Domein
union all
select v.aanbieder, v.referentie_aanbieder, v.client_id, p.toewijzing_nummer, p.product_categorie, p.product_code, p.gewenste_ingangsdatum, p.einddatum
from unnest(@Referenties::text[]) as gevraagd(referentie)
cross join lateral (
    select * from kern.verzoek v
    where v.gemeente = @Gemeente and v.referentie_aanbieder = gevraagd.referentie and not v.retour and v.ingetrokken_door_run is null offset 0) v
cross join lateral (
    select * from kern.verzoek_product p where p.gemeente = @Gemeente and p.bericht_id = v.bericht_id and p.soort <> 'ongewijzigd' offset 0) p
where v.domein = @Domein
