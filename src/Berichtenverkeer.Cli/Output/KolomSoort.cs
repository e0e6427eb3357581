namespace Berichtenverkeer.Cli.Output;

/// <summary>What a column of an overview holds, which says how it is written.</summary>
internal enum KolomSoort
{
    /// <summary>Text.</summary>
    Tekst,

    /// <summary>A whole number.</summary>
    Getal,

    /// <summary>Eurocent.</summary>
    Euro,

    /// <summary>A day.</summary>
    Datum,

    /// <summary>The first day of a month.</summary>
    Maand,

    /// <summary>A <see cref="Output.Hoeveelheid"/>.</summary>
    Hoeveelheid,

    /// <summary>Eenheid (WJ756).</summary>
    Eenheid,

    /// <summary>Codes.</summary>
    Codes,

    /// <summary>True or false.</summary>
    JaNee,
}
