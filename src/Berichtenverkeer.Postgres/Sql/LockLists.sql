lock table ref.lijst in share row exclusive mode
