update bron.run
set fase = case fase when 'openen' then 'vast' else fase end
where run_id = @RunId
returning run_id
