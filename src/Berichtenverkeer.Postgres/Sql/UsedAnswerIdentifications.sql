-- One search per identification: see DossierToewijzingen.
select a.identificatie
from unnest(@Identificaties::text[]) as gevraagd(identificatie)
cross join lateral (
    select * from bron.antwoord a where a.gemeente = @Gemeente and a.identificatie = gevraagd.identificatie offset 0) a
