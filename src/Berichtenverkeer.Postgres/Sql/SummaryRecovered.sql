select hersteld from bron.run where run_id = @RunId
