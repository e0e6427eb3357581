using System.Globalization;

namespace Berichtenverkeer.Standard;

/// <summary>One checked row of messages.tsv, other messages still by code.</summary>
internal sealed record BerichtRow
{
    public required string Code { get; init; }

    public required int Nummer { get; init; }

    public required string Naam { get; init; }

    public required BerichtKind Kind { get; init; }

    public required Richting Richting { get; init; }

    public required IReadOnlyList<string> BerichtCodes { get; init; }

    public required int BerichtVersie { get; init; }

    public required int BerichtSubversie { get; init; }

    public required string TargetNamespace { get; init; }

    public required string RootElement { get; init; }

    public required string? BerichtXsdVersie { get; init; }

    public required string? BerichtXsdMinVersie { get; init; }

    public required string? BerichtXsdMaxVersie { get; init; }

    public required bool HasAfzender { get; init; }

    public required bool GemeenteIsAfzender { get; init; }

    public required string? Retour { get; init; }

    public required IReadOnlyList<string> FunctioneleAntwoorden { get; init; }

    public required IReadOnlyList<string> AntwoordOp { get; init; }

    public static BerichtRow From(TsvRow row)
    {
        var code = row.Required("message");
        var sender = row.Required("headerSender");
        return new BerichtRow
        {
            Code = code,
            Nummer = NummerOf(code, row),
            Naam = row.Required("name"),
            Kind = row.OneOf("kind", ("heen", BerichtKind.Heen), ("retour", BerichtKind.Retour), ("antwoord", BerichtKind.Antwoord)),
            Richting = row.OneOf("direction", ("gemeente->aanbieder", Richting.NaarAanbieder), ("aanbieder->gemeente", Richting.NaarGemeente)),
            BerichtCodes = row.List("BerichtCode", '|'),
            BerichtVersie = row.Int("BerichtVersie"),
            BerichtSubversie = row.Int("BerichtSubversie"),
            TargetNamespace = row.Required("targetNamespace"),
            RootElement = row.Required("rootElement"),
            BerichtXsdVersie = row.Optional("BerichtXsdVersie"),
            BerichtXsdMinVersie = row.Optional("BerichtXsdMinVersie"),
            BerichtXsdMaxVersie = row.Optional("BerichtXsdMaxVersie"),
            HasAfzender = !sender.StartsWith("(no Afzender", StringComparison.Ordinal),
            GemeenteIsAfzender = row.OneOf(
                "headerSender",
                ("gemeente", true),
                ("aanbieder", false),
                ("(no Afzender: Gemeente)", true),
                ("(no Afzender: Aanbieder)", false)),
            Retour = row.Optional("retour"),
            FunctioneleAntwoorden = row.List("functionalAnswer", ','),
            AntwoordOp = row.List("reactsTo", ','),
        };
    }

    private static int NummerOf(string code, TsvRow row) =>
        code.Length > 3 && int.TryParse(code.AsSpan(code.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
            ? nummer
            : throw row.Bad("message");
}
