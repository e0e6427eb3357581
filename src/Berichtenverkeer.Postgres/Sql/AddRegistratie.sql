-- The last registration counts as a whole, so it takes over what this one does not say.
with laatste as (
    select r.oordeel, r.reden, r.overleg_op, r.uitkomst
    from kern.gt_registratie r
    where r.gemeente = @Gemeente and r.bericht_id = @BerichtId and r.volgnr = @Volgnr
    order by r.registratie_id desc
    limit 1
), nieuw as (
    select case when @Oordeel::text is null and not @Opnieuw::boolean then l.oordeel else @Oordeel::text end as oordeel,
           case when @Oordeel::text is null and not @Opnieuw::boolean then l.reden else @Reden::text end as reden,
           case when @OverlegOp::date is null and not @Opnieuw::boolean then l.overleg_op else @OverlegOp::date end as overleg_op,
           case when @Uitkomst::text is null and not @Opnieuw::boolean then l.uitkomst else @Uitkomst::text end as uitkomst
    from (values (1)) one
    left join laatste l on true
)
insert into kern.gt_registratie (gemeente, bericht_id, volgnr, oordeel, reden, overleg_op, uitkomst, door, op, bron)
select @Gemeente, @BerichtId, @Volgnr, n.oordeel, n.reden, n.overleg_op, n.uitkomst, @Door, @Op, @Bron
from nieuw n
left join laatste l on true
where (n.oordeel, n.reden, n.overleg_op, n.uitkomst) is distinct from (l.oordeel, l.reden, l.overleg_op, l.uitkomst)
returning registratie_id
