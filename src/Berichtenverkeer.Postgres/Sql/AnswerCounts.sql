select gemeente as Gemeente, bericht as Bericht, modus as Modus, toestand as Toestand, count(*) as Aantal
from bron.antwoord
where (@Gemeente::text is null or gemeente = @Gemeente)
  and (@RunId::bigint is null or run_id = @RunId)
  and (@BerichtId::bigint is null or heen_bericht_id = @BerichtId)
group by gemeente, bericht, modus, toestand
order by gemeente, bericht, toestand, modus
