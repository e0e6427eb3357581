-- The first so many, and what may not be parted from the last of them: a very large night comes in pieces, so that its size takes no memory.
with eerst as (
    select w.*
    from bron.werk w
    join unnest(@Berichten::text[], @AlleenVerwijderingen::boolean[], @Plaatsen::integer[], @PerDag::boolean[]) as p(bericht, alleen_verwijderingen, plaats, per_dag)
        on p.bericht = w.bericht and p.alleen_verwijderingen = w.alleen_verwijderingen
    where w.gemeente = @Gemeente and w.domein = @Domein and w.run_id = @RunId and not w.klaar
    order by p.plaats, case when p.per_dag then w.dagtekening end
    fetch first @Aantal rows with ties
)
select w.bericht_id as BerichtId, w.bericht as Bericht, w.release as Release, w.dagtekening as Dagtekening, b.aanbieder as Aanbieder,
       w.afzender as Afzender, w.identificatie as Identificatie, b.sha256 as Sha256, b.lengte as Length, w.referenties as Referenties, b.op_datum as OpDatum, w.alleen_verwijderingen as OnlyRemovals
from eerst w
cross join lateral (select * from bron.bericht b where b.bericht_id = w.bericht_id offset 0) b
