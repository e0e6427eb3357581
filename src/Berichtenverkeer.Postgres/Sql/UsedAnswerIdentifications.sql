select identificatie
from bron.antwoord
where gemeente = @Gemeente and identificatie = any(@Identificaties::text[])
