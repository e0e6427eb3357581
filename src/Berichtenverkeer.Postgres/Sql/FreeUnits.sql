update bron.eenheid set lease_tot = null where klaar_op is null and eigenaar = any(@Owners)
