using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten regels</c>: the local rules of a gemeente.</summary>
internal static class RegelsCommand
{
    public static BerichtenCommand Create() => new BerichtenCommand("regels", "toont de lokale regels: afspraken van de gemeente naast de standaard.")
    {
        Details = "Zonder regelbestand in de instellingen zijn er geen lokale regels. De regels van de standaard zelf staan in: berichten uitleg <code>",
        Examples = [("regels toon", "Welke lokale regels gelden, voor wie en vanaf wanneer.")],
    }.With(Toon());

    private static BerichtenCommand Toon() => new BerichtenCommand("toon", "toont de lokale regels die aan staan.")
    {
        Details = "Het regelbestand wordt eerst helemaal gecontroleerd; klopt er iets niet, dan staat er waar en is de exitcode 3.",
        Examples = [("regels toon", "Als leesbare lijst."), ("regels toon --json", "Voor een ander programma.")],
        Run = Show,
    };

    private static Task<int> Show(Invocation invocation)
    {
        LokaleRegelsText.Write(invocation.Screen, invocation.Settings.Regelbestand, invocation.Settings.Lokaal);
        return Task.FromResult(ExitCode.Ok);
    }
}
