using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>When help under the Jeugdwet goes on after the age of 18 as a matter of course (4a, 4b).</summary>
internal static class Volwassen
{
    /// <summary>Age from which the Jeugdwet ends in principle.</summary>
    public const int Leeftijd = 18;

    /// <summary>Whether 18 is no limit here: pleegzorg until its own age, and strafrecht by Verwijzer or Categorie. A 317 has no Verwijzer.</summary>
    /// <param name="regel">What is judged.</param>
    /// <param name="parameters">With the exemptions.</param>
    /// <param name="leeftijd">Age for which it is asked.</param>
    public static bool IsVrij(Beoordeelde regel, GrondParameters parameters, int leeftijd)
    {
        if (leeftijd >= parameters.NiemandVrijVanaf)
            return false;
        var sleutel = regel.Deel.Sleutel;
        return (leeftijd < parameters.PleegzorgTot && sleutel.StaatIn(parameters.Pleegzorg))
            || sleutel.IsVan(parameters.VrijeCategorieen)
            || (regel.Deel.Aangevraagd is { } product && parameters.VrijeRoutes.Contains(product.VerwijzerType, StringComparer.Ordinal));
    }
}
