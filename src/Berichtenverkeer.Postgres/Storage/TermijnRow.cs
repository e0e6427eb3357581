using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A term of a message, numbered within it.</summary>
internal readonly record struct TermijnRow(BerichtContext Context, int Volgnr, Termijn Termijn)
{
    /// <summary>A message that was refused asks for its answer all the same, but for no decision on the verzoek in it.</summary>
    public long? WithdrawnBy => Termijn.Referentie is null ? null : Context.WithdrawnBy;

    /// <summary>All terms of a message.</summary>
    public static IEnumerable<TermijnRow> Of(BerichtContext context, JudgedBericht judged) =>
        judged.Termijnen.Select((termijn, index) => new TermijnRow(context, index + 1, termijn));
}
