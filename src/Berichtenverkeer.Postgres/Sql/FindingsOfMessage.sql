select niveau as Niveau, code as Code, retourcode as Retourcode, pad as Pad, regel as Regel, kolom as Kolom, tekst as Tekst, signaal as Signaal
from bron.bevinding
where bericht_id = @BerichtId
order by volgnr
