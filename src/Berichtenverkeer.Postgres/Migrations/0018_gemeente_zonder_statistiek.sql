-- Nothing is searched by gemeente alone, but every key begins with it. Of a gemeente that the statistics do not know, as in its first
-- history, the planner expected one row, and then took any index that begins with gemeente for as good as the right one: in a history of
-- two million messages 14,900 index entries were read for the products of each 301, in the night after it 970 for each verzoek. Without
-- statistics on that column it always expects a part of the table, so that the index with the whole key is the better one.
-- Not for the facts of the monitor, which are counted per gemeente.
do $statistiek$
declare
    tabel regclass;
begin
    for tabel in
        select a.attrelid::regclass
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
        join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('bron', 'kern')
        where a.attname = 'gemeente' and c.relname not in ('gt_feit', 'gt_keuze', 'client_pseudoniem')
    loop
        execute format('alter table %s alter column gemeente set statistics 0', tabel);
    end loop;
end
$statistiek$;

-- A toewijzing has a number of ours: it needs no gemeente. This index was the one that was taken for the key, being the smaller.
drop index kern.toegewezen_product_toewijzing_id;
create index toegewezen_product_toewijzing_id on kern.toegewezen_product (toewijzing_id);
