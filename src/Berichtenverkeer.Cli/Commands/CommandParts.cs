using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;

namespace Berichtenverkeer.Cli.Commands;

/// <summary>Adds parts to a command in one expression.</summary>
internal static class CommandParts
{
    public static BerichtenCommand With(this BerichtenCommand command, Argument argument)
    {
        command.Add(argument);
        return command;
    }

    public static BerichtenCommand With(this BerichtenCommand command, Option option)
    {
        command.Add(option);
        return command;
    }

    public static BerichtenCommand With(this BerichtenCommand command, Command subcommand)
    {
        command.Add(subcommand);
        return command;
    }
}
