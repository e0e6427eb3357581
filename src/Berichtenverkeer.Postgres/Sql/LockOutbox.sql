select pg_advisory_xact_lock(hashtext('bron.antwoord.pakket'))
