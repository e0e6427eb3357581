select v.code as Code, min(v.tekst) as Tekst, count(*) as Aantal
from bron.aanbieding a
join bron.bevinding v on v.bericht_id = a.bericht_id
where a.run_id = @RunId and a.uitkomst is null and v.code <> 'XSD99' and not v.signaal
group by v.code
order by count(*) desc, v.code
limit 10
