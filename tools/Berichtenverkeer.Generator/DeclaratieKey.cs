using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>One declaratie: aanbieder and gemeente, month, and whether it is the second (late, corrections) of that month.</summary>
internal readonly record struct DeclaratieKey(DateOnly Maand, int Ronde, string Aanbieder, string Gemeente, Domein Domein) : IComparable<DeclaratieKey>
{
    public int CompareTo(DeclaratieKey other)
    {
        var order = Maand.CompareTo(other.Maand);
        order = order != 0 ? order : Ronde.CompareTo(other.Ronde);
        order = order != 0 ? order : string.CompareOrdinal(Aanbieder, other.Aanbieder);
        order = order != 0 ? order : string.CompareOrdinal(Gemeente, other.Gemeente);
        return order != 0 ? order : Domein.CompareTo(other.Domein);
    }
}
