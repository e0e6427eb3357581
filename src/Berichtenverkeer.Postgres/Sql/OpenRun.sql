insert into bron.run (soort, op_datum, moment, versie, instellingen)
values (@Soort, @OpDatum, @Moment, @Versie, @Instellingen::text::jsonb)
returning run_id
