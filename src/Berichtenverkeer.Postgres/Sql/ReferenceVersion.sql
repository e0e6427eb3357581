select versie from ref.stand
