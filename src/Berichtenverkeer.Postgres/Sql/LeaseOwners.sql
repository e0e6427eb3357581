select distinct eigenaar from bron.eenheid where klaar_op is null and lease_tot >= clock_timestamp()
