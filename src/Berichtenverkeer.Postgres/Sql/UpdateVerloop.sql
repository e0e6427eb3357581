-- Where nothing has come of a verzoek (any more) there is no row. One that says the same stays as it is. Dates go as text: see DossierDebets.
with nu as (
    select *
    from unnest(
        @BerichtIds::bigint[], @Volgnrs::integer[], @Onderzoek::text[]::date[], @Toegekend::text[]::date[], @Anders::boolean[], @Afgewezen::text[]::date[],
        @Redenen::text[], @WerkdagenEerste::integer[], @WerkdagenTotaal::integer[], @DagenTotaal::integer[])
        as n(bericht_id, volgnr, onderzoek_op, toegekend_op, anders_toegekend, afgewezen_op, reden_afwijzing, werkdagen_eerste, werkdagen_totaal, dagen_totaal)
), weg as (
    delete from kern.gt_verloop v using nu
    where v.gemeente = @Gemeente and v.bericht_id = nu.bericht_id and v.volgnr = nu.volgnr
      and nu.onderzoek_op is null and nu.toegekend_op is null and nu.afgewezen_op is null
)
insert into kern.gt_verloop as v (
    gemeente, domein, bericht_id, volgnr, onderzoek_op, toegekend_op, anders_toegekend, afgewezen_op, reden_afwijzing,
    werkdagen_eerste, werkdagen_totaal, dagen_totaal, bijgewerkt_door_run)
select @Gemeente, @Domein, nu.bericht_id, nu.volgnr, nu.onderzoek_op, nu.toegekend_op, nu.anders_toegekend, nu.afgewezen_op, nu.reden_afwijzing,
       nu.werkdagen_eerste, nu.werkdagen_totaal, nu.dagen_totaal, @RunId::bigint
from nu
where nu.onderzoek_op is not null or nu.toegekend_op is not null or nu.afgewezen_op is not null
on conflict (gemeente, bericht_id, volgnr) do update set
    onderzoek_op = excluded.onderzoek_op, toegekend_op = excluded.toegekend_op, anders_toegekend = excluded.anders_toegekend,
    afgewezen_op = excluded.afgewezen_op, reden_afwijzing = excluded.reden_afwijzing, werkdagen_eerste = excluded.werkdagen_eerste,
    werkdagen_totaal = excluded.werkdagen_totaal, dagen_totaal = excluded.dagen_totaal, bijgewerkt_door_run = excluded.bijgewerkt_door_run
where (v.onderzoek_op, v.toegekend_op, v.anders_toegekend, v.afgewezen_op, v.reden_afwijzing, v.werkdagen_eerste, v.werkdagen_totaal, v.dagen_totaal)
    is distinct from
    (excluded.onderzoek_op, excluded.toegekend_op, excluded.anders_toegekend, excluded.afgewezen_op, excluded.reden_afwijzing,
     excluded.werkdagen_eerste, excluded.werkdagen_totaal, excluded.dagen_totaal)
