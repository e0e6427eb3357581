update bron.antwoord
set toestand = 'verstuurd', verstuurd_op = @Moment
where pakket = any(@Pakketten::text[]) and toestand = 'vrijgegeven'
