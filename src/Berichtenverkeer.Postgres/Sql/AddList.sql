insert into ref.lijst (soort, gemeente, domein, bestand, sha256, geladen_op, rijen, sleutel)
values (@Soort, @Gemeente::text, @Domein::text, @Bestand, @Sha256::bytea, @GeladenOp, @Rijen, @Sleutel::text)
returning lijst_id
