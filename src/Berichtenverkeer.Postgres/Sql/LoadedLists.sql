select l.lijst_id as LijstId, l.soort as Soort, l.gemeente as Gemeente, l.domein as Domein, l.bestand as Bestand,
       encode(l.sha256, 'hex') as Sha256, l.geladen_op as GeladenOp, l.rijen as Rijen, l.sleutel as Sleutel,
       l.lijst_id = max(l.lijst_id) over (partition by l.soort, l.gemeente, l.domein) as Geldt
from ref.lijst l
order by Geldt desc, l.lijst_id desc
