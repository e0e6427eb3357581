-- One that this very call took before (its answer got lost) goes first. A unit waits for the same gemeente and domein of
-- an earlier night, and of any night that has begun on it: of two that claim at the same moment the index eenheid_begonnen
-- lets one through. Begun is a fencing number above 0; below 0 it had its turn before (HandOverMessages), and holds up nobody.
with vrij as (
    select e.gemeente, e.domein
    from bron.eenheid e
    where e.run_id = @RunId and e.klaar_op is null
      and (e.lease_tot is null or e.lease_tot < clock_timestamp() or e.eigenaar = @Eigenaar)
      and (e.fencing > 0 or not exists (
          select from bron.eenheid andere
          join bron.run r on r.run_id = andere.run_id
          where andere.gemeente = e.gemeente and andere.domein = e.domein and andere.run_id <> e.run_id
            and andere.klaar_op is null and (andere.fencing > 0 or (andere.fencing = 0 and andere.run_id < e.run_id and r.fase = 'vast'))))
    order by e.eigenaar is not distinct from @Eigenaar desc, e.gemeente, e.domein
    limit 1
    for update skip locked
)
update bron.eenheid e
set fencing = abs(e.fencing) + 1, eigenaar = @Eigenaar, lease_tot = clock_timestamp() + make_interval(secs => @LeaseSeconds::float8)
from vrij
where e.gemeente = vrij.gemeente and e.domein = vrij.domein and e.run_id = @RunId
returning e.gemeente, e.domein, e.fencing
