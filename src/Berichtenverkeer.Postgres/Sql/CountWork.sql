select count(*) from bron.werk where gemeente = @Gemeente and domein = @Domein and run_id = @RunId and not klaar
