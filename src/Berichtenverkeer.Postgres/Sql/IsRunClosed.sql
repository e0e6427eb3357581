select fase = 'gesloten' from bron.run where run_id = @RunId
