namespace Berichtenverkeer.Generator;

/// <summary>What is going to happen in a case.</summary>
internal sealed class ZaakPlan(DateOnly ingang, DateOnly eind, ZaakKans kans)
{
    public DateOnly Ingang { get; } = ingang;

    public DateOnly Eind { get; } = eind;

    public ZaakKans Kans { get; set; } = kans;

    /// <summary>Day of what happens halfway; null when the case is too short for it.</summary>
    public DateOnly? Midden { get; set; }

    /// <summary>True when the toewijzing has no end date.</summary>
    public bool Open { get; set; }

    /// <summary>True in some cases of 2.3: toewijzing without ToewijzingNummer.</summary>
    public bool ZonderNummer { get; set; }

    /// <summary>The last day that is wanted, when the eighteenth birthday cuts it off.</summary>
    public DateOnly? Voorbij18 { get; init; }

    /// <summary>True when what is asked is worth talking about first.</summary>
    public bool Overleg { get; set; }

    public List<(ProductVariant Variant, long Volume)> Producten { get; } = [];

    public List<Toewijzing> Toewijzingen { get; } = [];

    /// <summary>Day on which the 301 was sent.</summary>
    public DateOnly Toegewezen { get; set; }

    /// <summary>Day on which the last start was sent: of a short toewijzing the stop would otherwise come before it.</summary>
    public DateOnly Gestart { get; set; }

    /// <summary>When all was refused: how it goes on elsewhere, if it does.</summary>
    public ZaakOpening? Afgewezen { get; set; }

    public void Add(ProductVariant variant, long volume) => Producten.Add((variant, volume));
}
