using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>One way to fill a toewijzing: a row of the variants that the standard allows, with the tariff of the contract.</summary>
/// <param name="Domein">Jw or Wmo.</param>
/// <param name="Categorie">Null is a generieke toewijzing.</param>
/// <param name="Code">Null is aspecifiek.</param>
/// <param name="Eenheid">Unit of the Omvang; null without Omvang.</param>
/// <param name="Frequentie">Frequentie of the Omvang; null without.</param>
/// <param name="Volume">Volume per Frequentie; eurocent for unit 83.</param>
/// <param name="Budget">Budget per month in eurocent, when the toewijzing has a Budget.</param>
/// <param name="Tarief">Contract tariff in eurocent per declared unit; per hour when hours are declared in minutes.</param>
/// <param name="Declareert">Categorie, code and unit of the lines.</param>
/// <param name="In23">True when release 2.3 can say it too.</param>
internal sealed record ProductVariant(
    Domein Domein,
    string? Categorie,
    string? Code,
    string? Eenheid,
    string? Frequentie,
    long Volume,
    long? Budget,
    long Tarief,
    (string Categorie, string Code, string Eenheid) Declareert,
    bool In23)
{
    /// <summary>Output: units pieces and euros. The rest is inspanning.</summary>
    public bool IsOutput => Eenheid is "82" or "83";

    /// <summary>The standard wants an end date with a Budget (CD075), per week (CD076) and for a trajectory.</summary>
    public bool NeedsEinddatum => Budget is not null || Frequentie == "2" || Eenheid == "83";

    public Product? Product => Categorie is null ? null : new() { Categorie = Categorie, Code = Code };

    /// <summary>The product as one word, to see whether two are the same.</summary>
    public string Sleutel => $"{Categorie}/{Code}";
}
