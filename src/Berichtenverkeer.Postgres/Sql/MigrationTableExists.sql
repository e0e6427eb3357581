select to_regclass('bron.migratie') is not null
