-- Who may read which gemeente. The policies look it up by current_user, so that a login role of a person or an
-- application sees its own gemeenten only, whichever reading role it is a member of. The writer goes past them.

create table ref.toegang (
    rol      name not null,
    gemeente text collate "C" not null,
    primary key (gemeente, rol)
);
comment on table ref.toegang is 'Welke databaserol welke gemeente mag lezen; zonder regel ziet een lezende rol niets';
comment on column ref.toegang.rol is 'De rol waarmee iemand inlogt';
comment on column ref.toegang.gemeente is 'CBS-code van een gemeente die deze rol mag lezen';

-- Every table that says of which gemeente a row is.
do $policies$
declare
    target record;
begin
    for target in
        select c.table_schema, c.table_name
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema in ('kern', 'bron') and c.column_name = 'gemeente' and t.table_type = 'BASE TABLE'
    loop
        execute format('alter table %I.%I enable row level security', target.table_schema, target.table_name);
        execute format(
            'create policy eigen_gemeente on %I.%I for select using (gemeente in (select t.gemeente from ref.toegang t where t.rol = current_user)%s)',
            target.table_schema,
            target.table_name,
            -- What was not recognised belongs to no gemeente: whoever reads one sees it.
            case when target.table_schema = 'bron' then ' or (gemeente is null and exists (select from ref.toegang t where t.rol = current_user))' else '' end);
    end loop;
end
$policies$;

-- What hangs on a message is seen by who sees the message.
alter table bron.inhoud enable row level security;
create policy eigen_gemeente on bron.inhoud for select
    using (exists (select from bron.bericht b where b.bericht_id = inhoud.bericht_id));
alter table bron.bevinding enable row level security;
create policy eigen_gemeente on bron.bevinding for select
    using (exists (select from bron.bericht b where b.bericht_id = bevinding.bericht_id));
alter table bron.aanbieding enable row level security;
create policy eigen_gemeente on bron.aanbieding for select
    using (case when bericht_id is null then exists (select from ref.toegang t where t.rol = current_user)
                else exists (select from bron.bericht b where b.bericht_id = aanbieding.bericht_id) end);
alter table bron.quarantaine enable row level security;
create policy eigen_gemeente on bron.quarantaine for select
    using (case when bericht_id is null then exists (select from ref.toegang t where t.rol = current_user)
                else exists (select from bron.bericht b where b.bericht_id = quarantaine.bericht_id) end);

-- A view normally reads with the rights of its owner, and the owner of the tables goes past the policies.
alter view kern.toewijzing_actueel set (security_invoker = true);
alter view bron.aanbieding_uitkomst set (security_invoker = true);
