-- Hours (04) count as minutes (Rekenvolume). One search per toewijzing: see DossierPrestaties. Of each toewijzing it is also
-- seen whether any debit begins on one of the days asked for: mostly none does, and then DossierDebets has nothing to find.
select gevraagd.sleutel as Sleutel, t.volume as Volume, t.bedrag as Bedrag, t.laatste_einde as LaatsteEinde, t.heeft_debet as HeeftDebet
from (
    select v.sleutel, v.begindata::date[] as begindata
    from unnest(@Sleutels::text[], @Begindata::text[]) as v(sleutel, begindata)
    offset 0) gevraagd
cross join lateral (
    select count(*) as aantal,
           sum(p.geleverd_volume * case p.eenheid when '04' then 60 else 1 end * case p.debet_credit when 'C' then -1 else 1 end)::bigint as volume,
           sum(p.bedrag_getekend)::bigint as bedrag,
           max(p.einddatum) filter (where p.debet_credit = 'D') as laatste_einde,
           bool_or(p.debet_credit = 'D' and p.begindatum = any(gevraagd.begindata)) as heeft_debet
    from kern.prestatie p
    where p.gemeente = @Gemeente and p.toewijzing_sleutel = gevraagd.sleutel and not p.retour
      and p.domein = @Domein and p.ingetrokken_door_run is null and (not @ZonderDebets or p.debet_credit <> 'D' or p.bekend_door_run <> @RunId)) t
where t.aantal > 0
