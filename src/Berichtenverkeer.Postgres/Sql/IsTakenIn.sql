select exists (select from bron.aanbieding where aanbieding_id = @AanbiedingId)
