-- What has been given a file may be on its way already.
update bron.antwoord
set toestand = 'vervallen'
where gemeente = @Gemeente and heen_bericht_id = any(@BerichtIds::bigint[]) and soort = 'retour'
  and toestand in ('samengesteld', 'vrijgegeven') and vorm is null
