using Berichtenverkeer.Cli.Commands;

namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>All commands of the tool.</summary>
internal static class CommandTree
{
    public static BerichtenCommand Root { get; } = Build();

    private static BerichtenCommand Build()
    {
        var root = new BerichtenCommand("berichten", "Leest, controleert en bewaart iJw- en iWmo-berichten.")
        {
            Details = "Elke opdracht kent --help met voorbeelden. Gegevens gaan naar stdout, voortgang en toelichting naar stderr. Dezelfde opdracht nog eens geven is altijd veilig.",
            JudgesMessages = true,
            Examples =
            [
                ("valideer inkomend/", "Controleert alle berichten in een map; er wordt niets bewaard."),
                ("verwerk inkomend/", "Verwerkt alle berichten in een map en legt ze vast."),
                ("uitleg 9322", "Vertelt wat een code betekent."),
            ],
        };
        root.Add(ValideerCommand.Create());
        root.Add(VerwerkCommand.Create());
        root.Add(AntwoordCommand.Create());
        root.Add(StatusCommand.Create());
        root.Add(ToonCommand.Create());
        root.Add(ZoekCommand.Create());
        root.Add(QuarantaineCommand.Create());
        root.Add(LijstCommand.Create());
        root.Add(TermijnenCommand.Create());
        root.Add(PrestatieCommand.Create());
        root.Add(GrootboekCommand.Create());
        root.Add(WerklijstCommand.Create());
        root.Add(TenzijCommand.Create());
        root.Add(RapportCommand.Create());
        root.Add(MonitorCommand.Create());
        root.Add(UitlegCommand.Create());
        root.Add(RegelsCommand.Create());
        root.Add(DbCommand.Create());
        foreach (var option in SharedOptions.All)
        {
            option.Recursive = true;
            root.Add(option);
        }

        return root;
    }
}
