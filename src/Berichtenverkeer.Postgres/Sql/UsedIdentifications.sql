-- A 325 stands among the retouren, but has an Identificatie of its own (TR056). One search per identification: see DossierPrestaties.
select distinct gevraagd.bericht_code, gevraagd.afzender, gevraagd.identificatie
from unnest(@BerichtCodes::text[], @Afzenders::text[], @Identificaties::text[]) as gevraagd(bericht_code, afzender, identificatie)
cross join lateral (
    select * from kern.bericht b where b.gemeente = @Gemeente and b.identificatie = gevraagd.identificatie offset 0) b
where b.bericht_code = gevraagd.bericht_code and b.afzender = gevraagd.afzender
  and b.domein = @Domein and (not b.retour or b.nummer = 325) and b.uitkomst <> 'afgekeurd'
