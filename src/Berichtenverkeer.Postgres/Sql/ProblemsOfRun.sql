-- The first finding that refuses; a signaal never does.
select u.herkomst as Herkomst, u.bericht_id as BerichtId, u.bericht as Bericht, u.uitkomst as Uitkomst, u.reden as Reden, u.tekst as Tekst,
       f.code as Code, f.tekst as Bevinding, f.regel as Regel, f.kolom as Kolom
from bron.aanbieding_uitkomst u
left join lateral (
    select v.code, v.tekst, v.regel, v.kolom
    from bron.bevinding v
    where v.bericht_id = u.bericht_id and not v.signaal and u.uitkomst in ('afgekeurd', 'deels_afgewezen')
    order by v.volgnr
    limit 1) f on true
where u.run_id = @RunId and u.uitkomst <> 'geaccepteerd'
order by u.aanbieding_id
