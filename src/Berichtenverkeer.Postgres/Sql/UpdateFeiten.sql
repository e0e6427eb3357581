select kern.gt_feit_bijwerken(@Gemeente, @Domein)
