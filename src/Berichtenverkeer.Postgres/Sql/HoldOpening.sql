-- Shared: several may take in at once, but the night is not fixed or discarded in between.
select fase = 'openen' from bron.run where run_id = @RunId for share
