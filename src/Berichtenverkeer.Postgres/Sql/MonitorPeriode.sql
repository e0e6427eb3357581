select p.eerste, p.laatste from monitor.gt_periode() p
