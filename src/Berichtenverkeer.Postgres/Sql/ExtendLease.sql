update bron.eenheid
set lease_tot = clock_timestamp() + make_interval(secs => @LeaseSeconds::float8)
where gemeente = @Gemeente and domein = @Domein and run_id = @RunId
