using Berichtenverkeer.Generator;

return GenerateCommand.Run(args, Console.Out, Console.Error);
