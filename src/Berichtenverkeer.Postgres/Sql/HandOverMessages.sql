-- Another run saw bytes that this run, now to be discarded, had taken in first. They become that run's own. A unit of it that
-- had its turn, because it was done or the run was closed, gets a fencing number below 0: nobody holds it, it waits for who has
-- begun on that gemeente and domein (see eenheid_begonnen), and nobody waits for it: it may be long before it is taken up.
with erfgenaam as (
    select distinct on (a.bericht_id) a.bericht_id, a.run_id, a.aanbieding_id
    from bron.bericht b
    join bron.aanbieding a on a.bericht_id = b.bericht_id and a.run_id <> b.run_id
    where b.run_id = @RunId
    order by a.bericht_id, a.aanbieding_id
), bericht as (
    update bron.bericht b set run_id = e.run_id, op_datum = r.op_datum
    from erfgenaam e join bron.run r on r.run_id = e.run_id
    where b.bericht_id = e.bericht_id
), aanbieding as (
    update bron.aanbieding a set uitkomst = null, reden = null, tekst = null
    from erfgenaam e
    where a.aanbieding_id = e.aanbieding_id
), quarantaine as (
    update bron.quarantaine q set run_id = e.run_id
    from erfgenaam e
    where q.bericht_id = e.bericht_id and q.run_id = @RunId
), werk as (
    update bron.werk w set run_id = e.run_id
    from erfgenaam e
    where w.bericht_id = e.bericht_id and w.run_id = @RunId
    returning w.gemeente, w.domein, w.run_id
), eenheid as (
    insert into bron.eenheid as u (gemeente, domein, run_id, fencing)
    select distinct w.gemeente, w.domein, w.run_id, case r.fase when 'gesloten' then -1 else 0 end
    from werk w join bron.run r on r.run_id = w.run_id
    on conflict (gemeente, domein, run_id) do update
        set klaar_op = null, fencing = case when u.klaar_op is null then u.fencing else -u.fencing end
), run as (
    update bron.run r set fase = 'vast', gesloten_op = null
    where r.fase = 'gesloten' and r.run_id in (select run_id from werk)
)
select count(*) from erfgenaam
