namespace Berichtenverkeer.Model;

/// <summary>Omvang: how much may be delivered, in which unit, per which time.</summary>
public sealed class Omvang
{
    /// <summary>Volume in units of <see cref="Eenheid"/>; eurocent when that is 83.</summary>
    public long Volume { get; set; }

    /// <summary>Eenheid (WJ756): 01 minuut, 04 uur, 14 etmaal, 16 dagdeel, 82 stuks, 83 euro, 84.</summary>
    public string Eenheid { get; set; } = string.Empty;

    /// <summary>Frequentie (WMO757): 1 dag, 2 week, 4 maand, 6 totaal binnen de periode.</summary>
    public string Frequentie { get; set; } = string.Empty;
}
