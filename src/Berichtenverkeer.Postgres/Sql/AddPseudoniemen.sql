insert into kern.client_pseudoniem (gemeente, domein, client_id, sleutel_id, pseudoniem)
select @Gemeente, @Domein, x.client_id, @SleutelId, x.pseudoniem
from unnest(@ClientIds::bigint[], @Pseudoniemen::bytea[]) as x(client_id, pseudoniem)
on conflict do nothing
