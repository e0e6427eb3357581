using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>A sentence for a row of a worklist: why it is there, and what to do.</summary>
internal static class WerklijstUitleg
{
    private const string Herstel = "Laat de aanbieder crediteren, of herstel de toewijzing.";

    /// <summary>Of what was refused: the rules, or else the answer.</summary>
    public static string OfRegels(WerklijstRegel regel) => RegelZin.Of(regel.Codes("regels"), regel.Codes("antwoord_codes"));

    public static string Gestopt(WerklijstRegel regel) =>
        $"De aanbieder meldde een definitieve stop per {Dag(regel, "stop_einddatum")}, voor deze periode begint. Vraag of er daarna nog is geleverd; zo niet, laat de aanbieder crediteren.";

    public static string VoorStart(WerklijstRegel regel) => regel["start_begindatum"] is null
        ? "Er is geen start gemeld. De declaratie is hierom niet afgewezen (OP364). Vraag de aanbieder om het startbericht."
        : $"De eerste start is gemeld per {Dag(regel, "start_begindatum")}, na deze periode. De declaratie is hierom niet afgewezen (OP364). Vraag de aanbieder welke van beide niet klopt.";

    public static string Dubbel(WerklijstRegel regel) =>
        "Twee aanbieders kregen hetzelfde product over dezelfde dagen toegekend. Ga na of beide hebben geleverd; zo niet, laat een van hen crediteren.";

    public static string Onrechtmatig(WerklijstRegel regel) => regel["reden"] switch
    {
        "verwijderd" => $"De toewijzing is verwijderd nadat dit was toegekend. {Herstel}",
        "begint_later" => $"De toewijzing begint nu later dan deze periode. {Herstel}",
        "eindigt_eerder" => $"De toewijzing eindigt nu voor het einde van deze periode. {Herstel}",
        "boven_budget" => $"Wat is toegekend komt samen boven het budget dat de toewijzing nu heeft. {Herstel}",
        WerklijstQueries.BovenVolume => $"Wat is toegekend komt samen boven het volume dat de toewijzing nu over haar looptijd toestaat. {Herstel}",
        _ => throw new InvalidOperationException("A reason without a sentence."),
    };

    public static string Verschil(WerklijstRegel regel)
    {
        if (regel["toegekend"] is not true)
            return "Het antwoord wijst af wat volgens de regels kon worden toegekend. Het antwoord geldt; zoek uit welke afspraak erachter zit.";
        const string Granted = "Het antwoord kent toe wat volgens de regels moest worden afgewezen. Het antwoord geldt.";
        return regel.Codes("regels") is { Count: > 0 } codes ? $"{Granted} {RegelZin.Of(codes, [])}" : Granted;
    }

    public static string Buiten(WerklijstRegel regel) =>
        $"Op dit bericht kan geen antwoord. Meld de afzender buiten het berichtenverkeer wat eraan mankeert: {regel["tekst"]}";

    private static string Dag(WerklijstRegel regel, string kolom) => DutchFormat.Date((DateOnly)regel[kolom]!);
}
