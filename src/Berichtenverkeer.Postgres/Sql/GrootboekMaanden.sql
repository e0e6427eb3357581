-- In the order of the toewijzing, so that the reader holds one account at a time.
with maand as (
    select g.gemeente, g.domein, g.aanbieder, g.client_id, g.toewijzing_sleutel, g.product_categorie, g.product_code, g.reken_eenheid,
           case when @PerBoekmaand then g.boekmaand else g.leveringsmaand end as maand,
           sum(g.gedeclareerd)::bigint as gedeclareerd, sum(g.toegekend)::bigint as toegekend,
           sum(g.gecrediteerd)::bigint as gecrediteerd, sum(g.afgewezen)::bigint as afgewezen,
           sum(g.gedeclareerd_volume)::bigint as gedeclareerd_volume, sum(g.toegekend_volume)::bigint as toegekend_volume,
           sum(g.gecrediteerd_volume)::bigint as gecrediteerd_volume, sum(g.afgewezen_volume)::bigint as afgewezen_volume,
           max(g.laatste_einde) as laatste_einde
    from kern.grootboek g
    where (@Gemeente::text is null or g.gemeente = @Gemeente)
      and (@Sleutel::text is null or g.toewijzing_sleutel = @Sleutel)
      and (@Aanbieder::text is null or g.aanbieder = @Aanbieder)
    group by g.gemeente, g.domein, g.aanbieder, g.client_id, g.toewijzing_sleutel, g.product_categorie, g.product_code, g.reken_eenheid,
             case when @PerBoekmaand then g.boekmaand else g.leveringsmaand end
)
select m.gemeente as Gemeente, m.domein as Domein, m.aanbieder as Aanbieder, m.client_id as ClientId, m.toewijzing_sleutel as Sleutel,
       m.product_categorie as ProductCategorie, m.product_code as ProductCode, m.reken_eenheid as RekenEenheid, m.maand as Maand,
       m.gedeclareerd as Gedeclareerd, m.toegekend as Toegekend, m.gecrediteerd as Gecrediteerd, m.afgewezen as Afgewezen,
       m.gedeclareerd_volume as GedeclareerdVolume, m.toegekend_volume as ToegekendVolume,
       m.gecrediteerd_volume as GecrediteerdVolume, m.afgewezen_volume as AfgewezenVolume, m.laatste_einde as LaatsteEinde,
       a.product_categorie as Categorie, a.product_code as Code, a.ingangsdatum as Ingangsdatum, a.einddatum as Einddatum, a.reden_wijziging as RedenWijziging,
       a.volume as Volume, a.eenheid as Eenheid, a.frequentie as Frequentie, a.budget as Budget
from maand m
-- In brackets: the current version is then looked up once for each toewijzing, not for each month.
left join (kern.toewijzing t join kern.toewijzing_actueel a on a.gemeente = t.gemeente and a.toewijzing_id = t.toewijzing_id)
    on t.gemeente = m.gemeente and t.domein = m.domein and t.sleutel = m.toewijzing_sleutel
order by m.gemeente, m.domein, m.toewijzing_sleutel, m.aanbieder, m.client_id, m.product_categorie, m.product_code, m.maand, m.reken_eenheid
