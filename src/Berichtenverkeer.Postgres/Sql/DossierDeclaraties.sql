-- The 323s that 325s answer, also one that we refused ourselves: but that one last. The caller keeps the first of each key.
select b.bericht_id as BerichtId, b.aanbieder as Aanbieder, b.identificatie as Identificatie, b.dagtekening as Dagtekening,
       d.declaratie_nummer as DeclaratieNummer, b.basisschema_xsd_versie as BasisschemaXsdVersie, b.bericht_xsd_versie as BerichtXsdVersie
from kern.bericht b
join kern.declaratie d on d.gemeente = b.gemeente and d.bericht_id = b.bericht_id
join bron.bericht o on o.bericht_id = b.bericht_id
where b.gemeente = @Gemeente and b.domein = @Domein and b.identificatie = any(@Identificaties::text[]) and b.aanbieder = any(@Aanbieders::text[])
  and b.nummer = 323 and not b.retour
order by b.uitkomst = 'afgekeurd', b.dagtekening, o.sha256
