update bron.eenheid
set klaar_op = clock_timestamp(), lease_tot = null
where gemeente = @Gemeente and domein = @Domein and run_id = @RunId
