namespace Berichtenverkeer.Dossiers;

/// <summary>A declaratie that was received, as an answer (325) refers to it.</summary>
public sealed class DeclaratieStand
{
    private readonly Dictionary<(string Nummer, string? Vorig), PrestatieStand> prestaties;
    private readonly HashSet<string> bsns;

    /// <summary>A declaratie with the lines that are asked for.</summary>
    /// <param name="prestaties">Its lines, granted or not.</param>
    /// <param name="bsns">Bsn of every client in it.</param>
    public DeclaratieStand(IEnumerable<PrestatieStand> prestaties, IEnumerable<string> bsns)
    {
        // TR101 keeps the pair unique in a message that was judged; of old traffic the first counts.
        this.prestaties = [];
        foreach (var prestatie in prestaties)
            this.prestaties.TryAdd((prestatie.ReferentieNummer, prestatie.VorigReferentieNummer), prestatie);
        this.bsns = bsns.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>AGB code of the declarant.</summary>
    public required string Aanbieder { get; init; }

    /// <summary>BerichtIdentificatie/Identificatie of the 323.</summary>
    public required string Identificatie { get; init; }

    /// <summary>BerichtIdentificatie/Dagtekening of the 323.</summary>
    public required DateOnly Dagtekening { get; init; }

    /// <summary>DeclaratieNummer.</summary>
    public required string DeclaratieNummer { get; init; }

    /// <summary>XsdVersie/BasisschemaXsdVersie of the 323.</summary>
    public string? BasisschemaXsdVersie { get; init; }

    /// <summary>XsdVersie/BerichtXsdVersie of the 323.</summary>
    public string? BerichtXsdVersie { get; init; }

    /// <summary>The line with this ProductReferentie; null when it is not in the declaratie.</summary>
    public PrestatieStand? FindPrestatie(string referentieNummer, string? vorigReferentieNummer) =>
        prestaties.GetValueOrDefault((referentieNummer, vorigReferentieNummer));

    /// <summary>Whether this client is in the declaratie.</summary>
    public bool HasClient(string bsn) => bsns.Contains(bsn);
}
