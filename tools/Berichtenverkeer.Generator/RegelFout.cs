using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>One way to break a rule: which messages it can be made of, and the one change.</summary>
/// <param name="Soort">The kind of fault.</param>
/// <param name="Codes">The rules that the changed message breaks, exactly.</param>
/// <param name="Nummers">Numbers of the messages that it can be made of.</param>
/// <param name="Fits">Whether this message lends itself to it.</param>
/// <param name="Change">Changes a copy of it, and gives that or another message.</param>
internal sealed record RegelFout(FoutSoort Soort, IReadOnlyList<string> Codes, IReadOnlyList<int> Nummers, Func<FoutBasis, bool> Fits, Func<FoutBasis, Bericht, Bericht> Change)
{
    private static readonly Dictionary<FoutSoort, RegelFout> BySoort =
        FoutenInBericht.All.Concat(FoutenInDeclaratie.All).Concat(FoutenInDossier.All).Concat(FoutenInVerzoek.All).ToDictionary(fout => fout.Soort);

    /// <summary>True when the refusal looks beyond the message.</summary>
    public bool IsAcross => !Codes.All(Retourcodes.IsInside);

    /// <summary>The rule fault of a kind; null when the kind is not about a rule.</summary>
    public static RegelFout? Find(FoutSoort soort) => BySoort.GetValueOrDefault(soort);

    /// <summary>Whether it can be made of this message: a good one of 3.2 that no one refuses.</summary>
    public bool IsSuitable(FoutBasis basis) =>
        basis.Story is { Regel: null, RetourCode: null, Bericht.Soort: { Kind: not BerichtKind.Retour, Release.Versie: "3.2" } soort }
        && Nummers.Contains(soort.Nummer)
        && Fits(basis);

    /// <summary>A fault in the first item of a list that fits.</summary>
    public static RegelFout In<T>(FoutSoort soort, string codes, int[] nummers, Func<Bericht, IEnumerable<T>> items, Func<T, Bericht, bool> fits, Action<T, Bericht> change) => new(
        soort,
        codes.Split(' '),
        nummers,
        basis => items(basis.Bericht).Any(item => fits(item, basis.Bericht)),
        (_, bericht) =>
        {
            change(items(bericht).First(item => fits(item, bericht)), bericht);
            return bericht;
        });
}
