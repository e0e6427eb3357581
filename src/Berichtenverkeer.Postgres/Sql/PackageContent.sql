select a.antwoord_id as AntwoordId, a.vorm as Vorm, a.pakket as Pakket, a.bericht as Bericht, a.gemeente as Gemeente, a.aanbieder as Aanbieder,
       a.identificatie as Identificatie, coalesce(a.release, '') as Release, a.referentienummer as Referentienummer, a.tijdstip as Tijdstip,
       a.applicatie as Applicatie, a.applicatie_versie as ApplicatieVersie,
       e.referentienummer as Di01Referentienummer, e.zender as Di01Zender, e.ontvanger as Di01Ontvanger, e.tijdstip as Di01Tijdstip, e.functie as Di01Functie,
       a.lengte as Lengte, a.compressie as Compressie, a.inhoud as Inhoud
from bron.antwoord a
left join bron.envelop e on e.envelop_id = a.envelop_id
where a.pakket = any(@Pakketten::text[])
order by a.pakket, a.identificatie
