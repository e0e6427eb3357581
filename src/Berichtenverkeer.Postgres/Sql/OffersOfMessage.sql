select a.aanbieding_id as AanbiedingId, a.run_id as RunId, a.herkomst as Herkomst, a.uitkomst as Uitkomst, a.reden as Reden, a.tekst as Tekst
from bron.aanbieding_uitkomst a
where a.bericht_id = @BerichtId
order by a.aanbieding_id
