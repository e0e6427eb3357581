select run_id from bron.run where run_id = @RunId for update
