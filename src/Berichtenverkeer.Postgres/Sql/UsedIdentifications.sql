-- A 325 stands among the retouren, but has an Identificatie of its own (TR056).
select distinct b.bericht_code, b.afzender, b.identificatie
from unnest(@BerichtCodes::text[], @Afzenders::text[], @Identificaties::text[]) as gevraagd(bericht_code, afzender, identificatie)
join kern.bericht b on b.gemeente = @Gemeente and b.bericht_code = gevraagd.bericht_code and b.afzender = gevraagd.afzender
  and b.identificatie = gevraagd.identificatie
where b.domein = @Domein and (not b.retour or b.nummer = 325) and b.uitkomst <> 'afgekeurd'
