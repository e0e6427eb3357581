-- One that this very call took before (its answer got lost) goes first. A unit waits for the same gemeente and domein of
-- an earlier night.
with vrij as (
    select e.gemeente, e.domein
    from bron.eenheid e
    where e.run_id = @RunId and e.klaar_op is null
      and (e.lease_tot is null or e.lease_tot < clock_timestamp() or e.eigenaar = @Eigenaar)
      and not exists (
          select from bron.eenheid vorige
          join bron.run r on r.run_id = vorige.run_id
          where vorige.gemeente = e.gemeente and vorige.domein = e.domein and vorige.run_id < e.run_id
            and vorige.klaar_op is null and r.fase = 'vast')
    order by e.eigenaar is not distinct from @Eigenaar desc, e.gemeente, e.domein
    limit 1
    for update skip locked
)
update bron.eenheid e
set fencing = e.fencing + 1, eigenaar = @Eigenaar, lease_tot = clock_timestamp() + make_interval(secs => @LeaseSeconds::float8)
from vrij
where e.gemeente = vrij.gemeente and e.domein = vrij.domein and e.run_id = @RunId
returning e.gemeente, e.domein, e.fencing
