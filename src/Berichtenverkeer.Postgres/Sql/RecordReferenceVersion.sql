insert into ref.stand (versie) values (@Versie)
