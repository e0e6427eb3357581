namespace Berichtenverkeer.Termijnen;

/// <summary>How an open term stands on a day, and by how many working days.</summary>
/// <param name="Stand">Too late, due today or running.</param>
/// <param name="Werkdagen">Working days that it is late, or that are left. 0 on the last day, and where only days off lie between.</param>
public sealed record TermijnResterend(TermijnStand Stand, int Werkdagen)
{
    /// <summary>Compares the last day of a term with a day.</summary>
    public static TermijnResterend Of(DateOnly uiterlijk, DateOnly peildatum, Werkdagen werkdagen)
    {
        ArgumentNullException.ThrowIfNull(werkdagen);
        if (uiterlijk == peildatum)
            return new(TermijnStand.Vandaag, 0);
        return uiterlijk < peildatum
            ? new(TermijnStand.TeLaat, werkdagen.Between(uiterlijk, peildatum))
            : new(TermijnStand.Loopt, werkdagen.Between(peildatum, uiterlijk));
    }
}
