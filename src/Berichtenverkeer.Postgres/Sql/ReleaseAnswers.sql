update bron.antwoord
set toestand = 'vrijgegeven', vrijgegeven_op = @Moment
where toestand = 'samengesteld' and modus = 'na-vrijgave'
  and (@Gemeente::text is null or gemeente = @Gemeente)
  and (@RunId::bigint is null or run_id = @RunId)
  and (@BerichtId::bigint is null or heen_bericht_id = @BerichtId)
