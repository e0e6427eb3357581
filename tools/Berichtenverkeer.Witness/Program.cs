using Berichtenverkeer.Witness;

return WitnessCommand.Run(args, Console.Out, Console.Error);
