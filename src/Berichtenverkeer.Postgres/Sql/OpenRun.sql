insert into bron.run (soort, op_datum, moment, versie, instellingen, eigenaar, lijst_tot)
values (@Soort, @OpDatum, @Moment, @Versie, @Instellingen::text::jsonb, @Eigenaar, coalesce((select max(l.lijst_id) from ref.lijst l), 0))
returning run_id as RunId, instellingen::text as Instellingen
