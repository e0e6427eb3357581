-- What a night writes most often is kept in place: an update that changes no index key and finds room on its page (HOT)
-- touches no index. Measured on a night of 20,000 messages: see the README.

-- The outcome is set once for every message. It stood in the condition of an index, so each of those updates wrote to all six.
drop index bron.bericht_verzoek_afgekeurd;
create index bericht_verzoek on bron.bericht (dagtekening) where bericht in ('JW315', 'JW317', 'WMO315', 'WMO317');
alter table bron.bericht set (fillfactor = 60);
alter table bron.werk set (fillfactor = 60);

-- What a message is answered by is filled in later.
alter table kern.bericht set (fillfactor = 80);

-- The prestaties of a client are found through its messages (kern.bericht_client): one index less on the largest table.
drop index kern.prestatie_client_id;

-- As before, with the view read once, and clients by their key: without statistics, as on a first night, the index by BSN
-- looked as good, and was searched from end to end for every fact.
create or replace function kern.gt_feit_bijwerken(van_gemeente text, van_domein text, berichten bigint[] default null) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    create temporary table if not exists gt_staat (like kern.gt_stand) on commit drop;
    create temporary table if not exists gt_nieuw (like kern.gt_feit) on commit drop;
    truncate pg_temp.gt_staat, pg_temp.gt_nieuw;
    insert into pg_temp.gt_staat
    select s.* from kern.gt_stand s
    where s.gemeente = van_gemeente and s.domein = van_domein and (berichten is null or s.bericht_id = any (berichten));
    insert into kern.gt_profiel (advies, bepalingen, gronden_waar, gronden_onbekend, regelset)
    select distinct s.advies, s.bepalingen, s.gronden_waar, s.gronden_onbekend, s.regelset
    from pg_temp.gt_staat s
    on conflict do nothing;
    insert into pg_temp.gt_nieuw
    select s.gemeente, s.domein, s.bericht_id, s.volgnr, s.soort, s.dagtekening,
           date_trunc('week', s.dagtekening)::date, date_trunc('month', s.dagtekening)::date, date_trunc('quarter', s.dagtekening)::date,
           s.aanbieder, coalesce(s.product_categorie, 'generiek'), coalesce(s.product_code, 'aspecifiek'),
           case when s.soort = 317 then 'nvt' else coalesce(s.verwijzer_type, 'onbekend') end,
           case when s.leeftijd is null then 'onbekend'
                when s.leeftijd < 4 then '00-03' when s.leeftijd < 12 then '04-11' when s.leeftijd < 16 then '12-15'
                when s.leeftijd < 18 then '16-17' when s.leeftijd < 23 then '18-22' when s.leeftijd < 65 then '23-64'
                when s.leeftijd < 80 then '65-79' else '80+' end,
           s.client_id, 1::bigint << (c.hash & 63)::integer, 1::bigint << (c.hash >> 6 & 63)::integer,
           p.profiel_id, array_to_string(s.bepalingen, '+'), s.advies = 'tenzij', s.werkelijk = 'tenzij',
           coalesce(s.overleg_uitkomst, case when s.overleg_op is not null then 'overleg' end), s.uitkomst,
           case when s.uitkomst in ('direct_toegekend', 'toegekend_na_onderzoek') then s.anders_toegekend end,
           case when s.uitkomst = 'afgewezen' then s.reden_afwijzing end,
           s.werkdagen_eerste, case when s.uitkomst not in ('open', 'in_onderzoek') then s.dagen_totaal <= 56 end,
           case s.uitkomst when 'open' then s.verzoek_uiterlijk when 'in_onderzoek' then s.onderzoek_uiterlijk end
    from pg_temp.gt_staat s
    join kern.gt_profiel p on p.regelset = s.regelset and p.advies = s.advies and p.bepalingen = s.bepalingen
         and p.gronden_waar = s.gronden_waar and p.gronden_onbekend = s.gronden_onbekend
    -- Of the person and not of our number of it: so the same messages give the same figures, in whatever order they came.
    -- "between 1 and 1" is the first version too, and keeps the planner from the index by BSN.
    cross join lateral (
        select hashtextextended(coalesce(min(k.bsn), s.client_id::text), 0) as hash
        from kern.client k where k.gemeente = s.gemeente and k.client_id = s.client_id and k.versie between 1 and 1) c;
    delete from kern.gt_feit f
    where f.gemeente = van_gemeente and f.domein = van_domein and (berichten is null or f.bericht_id = any (berichten))
      and not exists (select from pg_temp.gt_nieuw n where n.bericht_id = f.bericht_id and n.volgnr = f.volgnr);
    delete from kern.gt_feit f using pg_temp.gt_nieuw n
    where f.gemeente = n.gemeente and f.bericht_id = n.bericht_id and f.volgnr = n.volgnr and f is distinct from n;
    insert into kern.gt_feit select n.* from pg_temp.gt_nieuw n on conflict do nothing;

    -- What staff registers changes no choice.
    if berichten is not null then
        return;
    end if;
    delete from kern.gt_keuze k where k.gemeente = van_gemeente and k.domein = van_domein;
    insert into kern.gt_keuze
    select f.gemeente, f.domein, w.soort, w.waarde, count(*), bit_or(f.vak), bit_or(f.vak_ander), min(f.dagtekening), max(f.dagtekening)
    from kern.gt_feit f
    cross join lateral (values ('gemeente', f.gemeente), ('aanbieder', f.aanbieder), ('categorie', f.categorie), ('code', f.code), ('verwijzer', f.verwijzer)) as w(soort, waarde)
    where f.gemeente = van_gemeente and f.domein = van_domein
    group by f.gemeente, f.domein, w.soort, w.waarde;
end
$$;
