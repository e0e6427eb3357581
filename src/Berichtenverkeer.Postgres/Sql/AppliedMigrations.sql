select versie, naam, controlesom, toegepast_op
from bron.migratie
order by versie
