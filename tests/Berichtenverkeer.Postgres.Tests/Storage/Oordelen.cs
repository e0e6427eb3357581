using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>Verdicts on the lines of a declaratie.</summary>
internal static class Oordelen
{
    public static PrestatieToets Toegekend { get; } = new() { IsToegekend = true, Toewijzing = new ToewijzingSleutel(1001) };

    public static PrestatieToets Afgewezen { get; } = new() { IsToegekend = false, Breuken = [RuleRegistry.Find("TR322")!] };

    public static PrestatieToets NietBeoordeeld { get; } = new() { IsToegekend = false, IsNietBeoordeeld = true };

    /// <summary>Refuses these lines of every declaratie, and grants the others.</summary>
    public static Func<JudgedBericht, JudgedBericht> Weiger(params string[] nummers) => one =>
    {
        if (one.Bericht!.Declaratie is null)
            return one;
        var lines = one.Bericht.Clienten.SelectMany(client => client.Prestaties).ToList();
        return one with
        {
            Uitkomst = lines.Exists(line => nummers.Contains(line.ReferentieNummer, StringComparer.Ordinal)) ? Uitkomst.DeelsAfgewezen : one.Uitkomst,
            Toetsen = [.. lines.Select(line => nummers.Contains(line.ReferentieNummer, StringComparer.Ordinal) ? Afgewezen : Toegekend)],
        };
    };
}
