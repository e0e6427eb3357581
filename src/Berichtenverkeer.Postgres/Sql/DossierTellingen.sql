-- Hours (04) count as minutes (Rekenvolume).
select p.toewijzing_sleutel as Sleutel,
       sum(p.geleverd_volume * case p.eenheid when '04' then 60 else 1 end * case p.debet_credit when 'C' then -1 else 1 end)::bigint as Volume,
       sum(p.bedrag_getekend)::bigint as Bedrag,
       max(p.einddatum) filter (where p.debet_credit = 'D') as LaatsteEinde
from kern.prestatie p
where p.gemeente = @Gemeente and p.domein = @Domein and p.toewijzing_sleutel = any(@Sleutels::text[])
  and not p.retour and p.ingetrokken_door_run is null and (not @ZonderDebets or p.debet_credit <> 'D' or p.bekend_door_run <> @RunId)
group by p.toewijzing_sleutel
