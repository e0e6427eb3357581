using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Uitkomsten;

/// <summary>Compares what was granted with what was asked: product, period, Omvang and Budget.</summary>
internal static class ToekenningVergelijker
{
    /// <summary>Whether these products differ from the verzoek.</summary>
    /// <param name="vraag">The verzoek.</param>
    /// <param name="producten">The products with its reference in the first 301, each toewijzing once.</param>
    /// <returns>Null when it cannot be said, for want of the toewijzing that was to be changed.</returns>
    public static bool? WijktAf(VerloopVraag vraag, IEnumerable<ToegewezenProduct> producten)
    {
        var rest = producten.ToList();
        foreach (var deel in vraag.Delen)
        {
            var found = deel.TeWijzigen is { } nummer ? Wijziging(vraag, deel, nummer, rest) : rest.Find(product => IsNieuw(product, deel, deel.Product));
            if (found is null)
                return deel.TeWijzigen is { } unknown && !vraag.Bekend.ContainsKey(unknown) ? null : true;
            rest.Remove(found);

            // Of a change that goes on under a new number the old toewijzing ends.
            if (deel.TeWijzigen is { } old)
                rest.RemoveAll(product => product.ToewijzingNummer == old);
        }

        return RestWijktAf(vraag, rest);
    }

    private static ToegewezenProduct? Wijziging(VerloopVraag vraag, GevraagdDeel deel, long nummer, List<ToegewezenProduct> producten) =>
        producten.Find(product => product.ToewijzingNummer == nummer && HasTerms(product, deel))
        ?? (vraag.Bekend.TryGetValue(nummer, out var old) ? producten.Find(product => product.ToewijzingNummer != nummer && IsNieuw(product, deel, old.Product)) : null);

    /// <summary>A toewijzing that should stay is no longer as it was, or something was granted that was not asked. What is older than the verzoek is a repetition (OP087).</summary>
    private static bool? RestWijktAf(VerloopVraag vraag, List<ToegewezenProduct> rest)
    {
        bool? differs = false;
        foreach (var product in rest.Where(product => product.Toewijzingsdatum >= vraag.Dagtekening))
        {
            if (product.ToewijzingNummer is not { } nummer || !vraag.Ongewijzigd.Contains(nummer))
                return true;
            if (!vraag.Bekend.TryGetValue(nummer, out var old))
                differs = null;
            else if (!IsSame(product, old))
                return true;
        }

        return differs;
    }

    private static bool IsNieuw(ToegewezenProduct product, GevraagdDeel deel, Product? asked) =>
        IsSame(product.Product, asked) && product.Ingangsdatum == deel.Begin && HasTerms(product, deel);

    private static bool HasTerms(ToegewezenProduct product, GevraagdDeel deel) =>
        product.Einddatum == deel.Eind && product.Budget == deel.Budget && IsSame(product.Omvang, deel.Omvang);

    private static bool IsSame(ToegewezenProduct left, ToegewezenProduct right) =>
        left.Ingangsdatum == right.Ingangsdatum && left.Einddatum == right.Einddatum && left.Budget == right.Budget && IsSame(left.Omvang, right.Omvang);

    private static bool IsSame(Product? left, Product? right) => left?.Categorie == right?.Categorie && left?.Code == right?.Code;

    private static bool IsSame(Omvang? left, Omvang? right) =>
        left?.Volume == right?.Volume && left?.Eenheid == right?.Eenheid && left?.Frequentie == right?.Frequentie;
}
