insert into bron.run (soort, op_datum, moment, versie, instellingen, eigenaar)
values (@Soort, @OpDatum, @Moment, @Versie, @Instellingen::text::jsonb, @Eigenaar)
returning run_id
