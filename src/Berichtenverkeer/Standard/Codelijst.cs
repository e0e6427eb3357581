namespace Berichtenverkeer.Standard;

/// <summary>A code list as one release has it. The same list may differ per release, and lists with equal numbers differ
/// per domain (JZ588 and WMO588): never look a code up without its release.</summary>
public sealed class Codelijst
{
    private readonly Dictionary<string, Code> _byValue;

    internal Codelijst(Release release, IEnumerable<TsvRow> rows, Vertalingen vertalingen)
    {
        var first = rows.First();
        Release = release;
        Id = first.Optional("list");
        Titel = first.Required("listName");
        Element = first.Required("element");
        IsTransport = Element == "(transport)";
        Codes = [.. rows.Select(r => new Code(r, this, vertalingen))];
        _byValue = new Dictionary<string, Code>(StringComparer.Ordinal);
        foreach (var code in Codes)
        {
            if (!_byValue.TryAdd(code.Value, code))
            {
                throw new InvalidDataException($"codelists: {Naam} of {release.Name} has {code.Value} twice.");
            }
        }
    }

    /// <summary>The release whose list this is.</summary>
    public Release Release { get; }

    /// <summary>Number of the list, such as WJ001; null for the lists that only 2.3 has, whose number is not known.</summary>
    public string? Id { get; }

    /// <summary>Dutch name of the list.</summary>
    public string Titel { get; }

    /// <summary>Schema type that the list fills, such as LDT_Eenheid; "(transport)" for the error codes of the hubs.</summary>
    public string Element { get; }

    /// <summary>Whether the list holds errors of the transport, which never stand in a message.</summary>
    public bool IsTransport { get; }

    /// <summary>The type without its prefix: Eenheid.</summary>
    public string ElementNaam => IsTransport ? Naam : Element["LDT_".Length..];

    /// <summary>What to call the list: its number, or else the name of its type.</summary>
    public string Naam => Id ?? ElementNaam;

    /// <summary>The codes in the order of the published list.</summary>
    public IReadOnlyList<Code> Codes { get; }

    /// <summary>The code with this value, leading zeros included; null when the list does not have it.</summary>
    public Code? Find(string value) => _byValue.GetValueOrDefault(value);

    /// <inheritdoc/>
    public override string ToString() => $"{Naam} ({Release.Name})";
}
