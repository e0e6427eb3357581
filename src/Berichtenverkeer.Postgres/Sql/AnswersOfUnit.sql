select w.bericht as Bericht, w.release as Release, b.aanbieder as Aanbieder, w.identificatie as Identificatie, w.referenties as Referenties
from bron.werk w
cross join lateral (select * from bron.bericht b where b.bericht_id = w.bericht_id offset 0) b
where w.gemeente = @Gemeente and w.domein = @Domein and w.run_id = @RunId and w.bericht = any(@Berichten::text[])
