insert into bron.migratie (versie, naam, controlesom)
values (@Version, @Name, @Checksum)
