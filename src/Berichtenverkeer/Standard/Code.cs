namespace Berichtenverkeer.Standard;

/// <summary>One code of one list of one release.</summary>
public sealed class Code
{
    internal Code(TsvRow row, Codelijst lijst, Vertalingen vertalingen)
    {
        Lijst = lijst;
        Value = row.Required("code");
        Label = row.Required("label");
        ValidFrom = row.Date("validFrom");
        ValidTo = row.Date("validTo");
        if (ValidTo < ValidFrom)
        {
            throw row.Bad("validTo");
        }

        Status = row.OneOf(
            "flag",
            ("", CodeStatus.Gewoon),
            ("lapsed", CodeStatus.Vervallen),
            ("not-allowed", CodeStatus.NietToegestaan),
            ("not-applicable", CodeStatus.NietVanToepassing),
            ("xsd-only", CodeStatus.AlleenSchema),
            ("transport", CodeStatus.Transport));
        StatusTekst = row.Optional("flag") is { } flag ? vertalingen.Of("flag", flag) : null;
        Opmerking = row.Optional("remarks") is { } remark && vertalingen.Of("remarks", remark) is { Length: > 0 } tekst ? tekst : null;
        Verwijzingen = [.. row.List("related", ';').Select(part => CodeVerwijzing.Parse(part, row, vertalingen))];
    }

    /// <summary>The list that it stands in.</summary>
    public Codelijst Lijst { get; }

    /// <summary>The value as it stands in a message, leading zeros included.</summary>
    public string Value { get; }

    /// <summary>The Dutch label.</summary>
    public string Label { get; }

    /// <summary>First day, inclusive; null when the standard states none.</summary>
    public DateOnly? ValidFrom { get; }

    /// <summary>Last day, inclusive; null when the standard states none.</summary>
    public DateOnly? ValidTo { get; }

    /// <summary>What else there is to know about it, besides its dates.</summary>
    public CodeStatus Status { get; }

    /// <summary>The status in Dutch; null for an ordinary code.</summary>
    public string? StatusTekst { get; }

    /// <summary>Dutch remark; null when there is none.</summary>
    public string? Opmerking { get; }

    /// <summary>Codes, rules and messages that belong to this code.</summary>
    public IReadOnlyList<CodeVerwijzing> Verwijzingen { get; }

    /// <summary>Whether the dates of the list allow the code on this day. Says nothing about <see cref="Status"/>.</summary>
    public bool IsValidOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);

    /// <summary>What the code refers to, such as the rules (<c>rule</c>) or judged messages (<c>messages</c>) of a RetourCode.</summary>
    public IReadOnlyList<string> Related(string sleutel) =>
        Verwijzingen.FirstOrDefault(v => v.Sleutel == sleutel)?.Waarden ?? [];

    /// <inheritdoc/>
    public override string ToString() => $"{Lijst.Naam} {Value}";
}
