-- Of each client the latest version. What a refused message told is nothing to go by.
select laatste.client_id as ClientId, laatste.geboortedatum as Geboortedatum, laatste.datum_gebruik as DatumGebruik, laatste.gegevens_dagtekening as Gegeven
from unnest(@ClientIds::bigint[]) as gevraagd(client_id)
cross join lateral (
    select *
    from kern.client c
    where c.gemeente = @Gemeente and c.client_id = gevraagd.client_id
    order by c.versie desc
    limit 1) laatste
where laatste.geboortedatum is not null and laatste.ingetrokken_door_run is null
