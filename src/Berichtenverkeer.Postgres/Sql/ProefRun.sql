-- The last run: its lists are the ones that the next verzoek would be judged by, unless newer ones were loaded since.
select max(r.run_id) from bron.run r
