select exists (select from kern.gt_registratie r where right(r.bron, length(@Einde)) = @Einde)
