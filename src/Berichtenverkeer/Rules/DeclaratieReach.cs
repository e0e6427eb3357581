using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Rules;

/// <summary>
/// How far a rejection reaches in a declaratie (323, 303), in one place (IV087, OP303, OP304).
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term>nothing found</term><description>Header 0200, declaratie 8001; everything is granted</description></item>
/// <item><term>breach inside the message</term><description>Header 0001; nothing else</description></item>
/// <item><term>breach on the Header</term><description>Header with its codes; nothing else</description></item>
/// <item><term>breach on the Declaratie</term><description>Header 0200, declaratie with its codes; nothing is granted</description></item>
/// <item><term>breach on a Client</term><description>Header and declaratie 0200; the client with its codes, all its lines 0233</description></item>
/// <item><term>breach on a Prestatie</term><description>Header and declaratie 0200, its client 0200; the line with its codes</description></item>
/// </list>
/// A line is granted or refused as a whole. In a 303 the Header and the declaratie are one class, so a breach on either is a breach on the Header.
/// </remarks>
public sealed record DeclaratieReach
{
    /// <summary>The declaratie is granted in full.</summary>
    public const string VolledigToegewezen = "8001";

    private static readonly IReadOnlyList<string> geenOpmerking = [Reach.GeenOpmerking];
    private static readonly IReadOnlyList<string> nietBeoordeeld = [Reach.NietBeoordeeld];

    /// <summary>Codes of the Header.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>Codes of the declaratie as a whole; null when only the Header is answered.</summary>
    public IReadOnlyList<string>? Declaratie { get; init; }

    /// <summary>What is returned, in document order.</summary>
    public IReadOnlyList<ClientReach> Clienten { get; init; } = [];

    /// <summary>What is granted in eurocent, debits plus and credits minus; the total of the declaratie itself when all of it is.</summary>
    public long Toegekend { get; init; }

    /// <summary>True when a class is refused and no code says why: there is no code for it in this release.</summary>
    public bool IsWithoutReason =>
        Header.Count == 0 || Declaratie is { Count: 0 } || Clienten.Any(client => client.Codes.Count == 0 || client.Prestaties.Any(line => line.Codes.Count == 0));

    /// <summary>How far the verdict reaches.</summary>
    /// <param name="bericht">The 323 or 303.</param>
    /// <param name="verdict">What the rules say about it.</param>
    public static DeclaratieReach Of(Bericht bericht, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict.Breaches.Count == 0)
            return new() { Header = geenOpmerking, Declaratie = [VolledigToegewezen], Toegekend = bericht.Declaratie!.TotaalIngediendBedrag.Getekend };
        if (verdict.IsRefused && verdict.Level == FindingLevel.Bericht)
            return new() { Header = [Reach.AfgekeurdTechnisch] };
        var breaches = verdict.Breaches.ToLookup(breach => breach.Klasse);
        return verdict.IsRefused ? Whole(bericht, breaches) : PerRegel(bericht, breaches);
    }

    private static DeclaratieReach Whole(Bericht bericht, ILookup<Klasse, RuleFinding> breaches)
    {
        if (breaches.Contains(bericht.Header))
            return new() { Header = Codes(bericht, breaches[bericht.Header]) };
        var own = Codes(bericht, breaches[bericht.Declaratie!]);
        return bericht.Soort.HasAfzender ? new() { Header = geenOpmerking, Declaratie = own } : new() { Header = own };
    }

    private static DeclaratieReach PerRegel(Bericht bericht, ILookup<Klasse, RuleFinding> breaches)
    {
        var returned = new List<ClientReach>();
        var granted = 0L;
        foreach (var client in bericht.Clienten)
        {
            if (breaches.Contains(client))
            {
                returned.Add(new(client, Codes(bericht, breaches[client]), [.. client.Prestaties.Select(line => (line, nietBeoordeeld))]));
                continue;
            }

            var refused = new List<(Prestatie, IReadOnlyList<string>)>();
            foreach (var line in client.Prestaties)
            {
                if (breaches.Contains(line))
                    refused.Add((line, Codes(bericht, breaches[line])));
                else
                    granted += line.IngediendBedrag.Getekend;
            }

            if (refused.Count > 0)
                returned.Add(new(client, geenOpmerking, refused));
        }

        return new() { Header = geenOpmerking, Declaratie = geenOpmerking, Clienten = returned, Toegekend = granted };
    }

    private static IReadOnlyList<string> Codes(Bericht bericht, IEnumerable<RuleFinding> breaches) => Reach.Codes(bericht.Soort, breaches);
}
