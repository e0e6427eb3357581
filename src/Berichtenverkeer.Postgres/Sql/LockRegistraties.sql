lock table kern.gt_registratie in share row exclusive mode
