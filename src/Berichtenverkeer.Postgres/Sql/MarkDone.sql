update bron.werk
set klaar = true
where gemeente = @Gemeente and domein = @Domein and run_id = @RunId and bericht_id = any(@BerichtIds::bigint[])
