namespace Berichtenverkeer.Model;

/// <summary>Verzoek om wijziging (317): all actual products of the client at this aanbieder, one way or the other.</summary>
public sealed class Verzoek : Klasse
{
    /// <summary>ReferentieAanbieder: key of the request.</summary>
    public string ReferentieAanbieder { get; set; } = string.Empty;

    /// <summary>RedenVerzoek (WJ758).</summary>
    public string RedenVerzoek { get; set; } = string.Empty;

    /// <summary>OngewijzigdeProducten/OngewijzigdProduct.</summary>
    public List<OngewijzigdProduct> OngewijzigdeProducten { get; } = [];

    /// <summary>TeWijzigenProducten/TeWijzigenProduct.</summary>
    public List<TeWijzigenProduct> TeWijzigenProducten { get; } = [];

    /// <summary>NieuweProducten/NieuwProduct.</summary>
    public List<NieuwProduct> NieuweProducten { get; } = [];
}
