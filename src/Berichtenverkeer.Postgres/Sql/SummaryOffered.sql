select count(*) from bron.aanbieding where run_id = @RunId
