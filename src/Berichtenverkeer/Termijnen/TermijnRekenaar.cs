using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Termijnen;

/// <summary>Which terms a message starts.</summary>
public sealed class TermijnRekenaar(Werkdagen werkdagen)
{
    /// <summary>A retour, in working days (OP090).</summary>
    public const int RetourWerkdagen = 3;

    /// <summary>A first answer on a verzoek, in working days (OP274, OP346).</summary>
    public const int VerzoekWerkdagen = 5;

    /// <summary>The answer on a declaratie, in working days (OP090x4).</summary>
    public const int DeclaratieWerkdagen = 10;

    /// <summary>The end of an investigation, in calendar days: 8 weeks (OP274, OP346).</summary>
    public const int OnderzoekDagen = 8 * 7;

    /// <summary>A refusal on the woonplaatsbeginsel, in calendar days: 2 weeks (OP359).</summary>
    public const int WoonplaatsbeginselDagen = 2 * 7;

    /// <summary>
    /// The terms that a message starts, in the order of <see cref="TermijnSoort"/> per reference. One that a rule refused asks
    /// for a retour and for nothing else, unless a retour accepts it yet: who stores them keeps those on a reference withdrawn.
    /// </summary>
    /// <param name="run">What the run is for: old traffic starts no terms.</param>
    /// <param name="bericht">The message, valid against its XSD: on a schema error nothing is owed.</param>
    /// <param name="opDatum">Business date on which it was received.</param>
    /// <param name="uitkomst">How it ended: what was not judged starts nothing.</param>
    public IReadOnlyList<Termijn> Of(RunSoort run, Bericht bericht, DateOnly opDatum, Uitkomst uitkomst)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        if (run == RunSoort.Historie || uitkomst is Uitkomst.Quarantaine or Uitkomst.Overgeslagen)
            return [];
        return bericht.Soort.Nummer switch
        {
            301 or 319 => [InWerkdagen(TermijnSoort.RetourVanAanbieder, null, bericht.Dagtekening, RetourWerkdagen)],
            303 or 323 => [InWerkdagen(TermijnSoort.Declaratie, null, opDatum, DeclaratieWerkdagen)],
            305 or 307 => [Retour(opDatum)],
            315 or 317 => [Retour(opDatum), .. ReferentiesOf(bericht).SelectMany(referentie => OfVerzoek(bericht, referentie, opDatum))],
            _ => [],
        };
    }

    /// <summary>The terms of one reference. Those of an investigation count from the Dagtekening, as OP346 says; the others from the day of receipt.</summary>
    private IEnumerable<Termijn> OfVerzoek(Bericht bericht, string referentie, DateOnly opDatum)
    {
        yield return InWerkdagen(TermijnSoort.Verzoek, referentie, opDatum, VerzoekWerkdagen);
        yield return InDagen(TermijnSoort.Onderzoek, referentie, bericht.Dagtekening, OnderzoekDagen);
        if (bericht.Soort.Domein == Domein.Jw)
            yield return InDagen(TermijnSoort.Woonplaatsbeginsel, referentie, opDatum, WoonplaatsbeginselDagen);
    }

    private static IEnumerable<string> ReferentiesOf(Bericht bericht) => bericht.Clienten
        .SelectMany(client => client.AangevraagdeProducten.Select(product => product.ReferentieAanbieder)
            .Concat(client.Verzoek is { } verzoek ? [verzoek.ReferentieAanbieder] : []))
        .Distinct(StringComparer.Ordinal);

    private Termijn Retour(DateOnly opDatum) => InWerkdagen(TermijnSoort.Retour, null, opDatum, RetourWerkdagen);

    private Termijn InWerkdagen(TermijnSoort soort, string? referentie, DateOnly aanvang, int aantal) =>
        new(soort, referentie, aanvang, werkdagen.Add(aanvang, aantal));

    /// <summary>A number of calendar days later, but not past the end of the calendar.</summary>
    private static Termijn InDagen(TermijnSoort soort, string? referentie, DateOnly aanvang, int dagen) =>
        new(soort, referentie, aanvang, DateOnly.FromDayNumber(Math.Min(aanvang.DayNumber + dagen, DateOnly.MaxValue.DayNumber)));
}
