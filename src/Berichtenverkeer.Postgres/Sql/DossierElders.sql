-- The function checks the samenwerkingsverband of the run, and shows no more than this.
select e.bsn as Bsn, e.gemeente as Gemeente, e.ingangsdatum as Ingangsdatum, e.einddatum as Einddatum
from kern.toewijzingen_elders(@Gemeente, @Domein, @RunId::bigint, @Bsns::text[]) e
order by e.bsn, e.gemeente, e.ingangsdatum, e.einddatum
