-- Where nobody ever asked for anything, as in a unit with declaraties only, there is nothing to count.
select kern.gt_feit_bijwerken(@Gemeente, @Domein)
where exists (select from kern.gt_besluit where gemeente = @Gemeente and domein = @Domein)
   or exists (select from kern.gt_feit where gemeente = @Gemeente and domein = @Domein)
