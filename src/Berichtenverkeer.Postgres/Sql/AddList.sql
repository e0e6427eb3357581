insert into ref.lijst (soort, gemeente, domein, bestand, sha256, geladen_op, rijen)
values (@Soort, @Gemeente::text, @Domein::text, @Bestand, @Sha256::bytea, @GeladenOp, @Rijen)
returning lijst_id
