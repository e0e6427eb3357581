select r.run_id as RunId, r.soort as Soort, r.op_datum as OpDatum, r.moment as Moment, r.fase as Fase, r.versie as Versie,
       r.gesloten_op as GeslotenOp, coalesce(a.aangeboden, 0) as Aangeboden, coalesce(a.geaccepteerd, 0) as Geaccepteerd,
       coalesce(a.deels_afgewezen, 0) as DeelsAfgewezen, coalesce(a.afgekeurd, 0) as Afgekeurd,
       coalesce(a.quarantaine, 0) as Quarantaine, coalesce(a.overgeslagen, 0) as Overgeslagen
from (select * from bron.run order by run_id desc limit @Aantal::integer) r
left join lateral (
    select count(*) as aangeboden,
           count(*) filter (where u.uitkomst = 'geaccepteerd') as geaccepteerd,
           count(*) filter (where u.uitkomst = 'deels_afgewezen') as deels_afgewezen,
           count(*) filter (where u.uitkomst = 'afgekeurd') as afgekeurd,
           count(*) filter (where u.uitkomst = 'quarantaine') as quarantaine,
           count(*) filter (where u.uitkomst = 'overgeslagen') as overgeslagen
    from bron.aanbieding_uitkomst u
    where u.run_id = r.run_id) a on true
order by r.run_id desc
