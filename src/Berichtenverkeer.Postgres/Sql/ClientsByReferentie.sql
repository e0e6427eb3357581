with gemeente as (
    select array(select distinct e.gemeente from bron.eenheid e) as codes
)
select distinct gevonden.gemeente, gevonden.client_id
from gemeente
cross join lateral (
    select p.gemeente, p.client_id from kern.prestatie p where p.gemeente = any(gemeente.codes) and p.referentie_nummer = @Waarde
    union all
    select p.gemeente, p.client_id from kern.aangevraagd_product p where p.gemeente = any(gemeente.codes) and p.referentie_aanbieder = @Waarde
    union all
    select p.gemeente, p.client_id from kern.verzoek p where p.gemeente = any(gemeente.codes) and p.referentie_aanbieder = @Waarde
    union all
    select p.gemeente, p.client_id from kern.toegewezen_product p where p.gemeente = any(gemeente.codes) and p.referentie_aanbieder = @Waarde
) gevonden
order by gevonden.gemeente, gevonden.client_id
