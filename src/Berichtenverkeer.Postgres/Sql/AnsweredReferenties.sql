-- References on which these messages, 301s and 319s, answer.
select p.aanbieder as Aanbieder, p.referentie_aanbieder as Referentie
from kern.toegewezen_product p
where p.gemeente = @Gemeente and p.bericht_id = any(@BerichtIds::bigint[]) and p.referentie_aanbieder is not null and not p.retour
union
select a.aanbieder, a.referentie_aanbieder
from kern.antwoord a
where a.gemeente = @Gemeente and a.bericht_id = any(@BerichtIds::bigint[]) and not a.retour
