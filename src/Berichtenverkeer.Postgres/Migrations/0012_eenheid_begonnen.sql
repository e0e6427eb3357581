-- Of one gemeente and domein one unit is begun at a time, whatever the order in which runs were opened and fixed: what is
-- granted is reckoned from what stands, so two at once could grant the same room twice.
create unique index eenheid_begonnen on bron.eenheid (gemeente, domein) where fencing > 0 and klaar_op is null;
