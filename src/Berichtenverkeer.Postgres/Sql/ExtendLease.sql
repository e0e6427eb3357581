-- Who stores a chunk or ends the unit holds the row at this moment, and is not waited for: that is a sign of life too.
update bron.eenheid e
set lease_tot = clock_timestamp() + make_interval(secs => @LeaseSeconds::float8)
from (
    select gemeente, domein, run_id
    from bron.eenheid
    where gemeente = @Gemeente and domein = @Domein and run_id = @RunId and fencing = @Fencing
    for update skip locked
) ons
where e.gemeente = ons.gemeente and e.domein = ons.domein and e.run_id = ons.run_id
