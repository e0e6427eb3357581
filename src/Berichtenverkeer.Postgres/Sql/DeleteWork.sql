delete from bron.werk where run_id = @RunId
