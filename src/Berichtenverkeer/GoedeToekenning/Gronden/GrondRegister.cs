namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>The gronden that are built in: one for every code in <see cref="GrondCatalogus"/>.</summary>
internal static class GrondRegister
{
    private static readonly Dictionary<string, IGrond> ByCode = Alle().ToDictionary(grond => grond.Code, StringComparer.Ordinal);

    /// <summary>The grond with this code; null when there is none.</summary>
    public static IGrond? Find(string code) => ByCode.GetValueOrDefault(code);

    private static IGrond[] Alle() =>
    [
        new AndereGemeente(), new AndereWoonplaats(), new Verwijsroute(), new OnjuisteBeschikking(),
        new GeenContract(), new ProductBuitenContract(), new EenheidNietAfgesproken(), new LandelijkRaamcontract(), new ContractEindigt(), new AanbiederSignaal(),
        new DubbeleToewijzing(), new ZelfdeProductElders(), new Stapeling(), new Aaneenschakeling(), new Herindicatie(), new PersoonsgebondenBudget(),
        new Al18(), new Wordt18(), new TeJongVoorWmo(), new WetLangdurigeZorg(),
        new HogeWaarde(), new LangeDuur(), new HoogVolume(), new Aandachtsproduct(), new VroegeIngangsdatum(), new Budgetplafond(),
    ];
}
