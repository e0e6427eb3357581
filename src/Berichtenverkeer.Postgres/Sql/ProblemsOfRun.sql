select u.herkomst as Herkomst, u.bericht_id as BerichtId, u.bericht as Bericht, u.uitkomst as Uitkomst, u.reden as Reden, u.tekst as Tekst,
       f.code as Code, f.tekst as Bevinding, f.regel as Regel, f.kolom as Kolom
from bron.aanbieding_uitkomst u
left join bron.bevinding f on f.bericht_id = u.bericht_id and f.volgnr = 1 and u.uitkomst in ('afgekeurd', 'deels_afgewezen')
where u.run_id = @RunId and u.uitkomst <> 'geaccepteerd'
order by u.aanbieding_id
