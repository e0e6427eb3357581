select distinct pakket
from bron.antwoord
where pakket is not null and toestand = case when @Again::boolean then 'verstuurd' else 'vrijgegeven' end
  and (@Gemeente::text is null or gemeente = @Gemeente)
  and (@RunId::bigint is null or run_id = @RunId)
  and (@BerichtId::bigint is null or heen_bericht_id = @BerichtId)
order by pakket
