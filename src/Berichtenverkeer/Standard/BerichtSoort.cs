namespace Berichtenverkeer.Standard;

/// <summary>One message of one release, such as JW301 of iJw 3.2.</summary>
public sealed class BerichtSoort
{
    private readonly BerichtRow _row;

    internal BerichtSoort(Release release, BerichtRow row)
    {
        Release = release;
        _row = row;
        SchemaFile = $"{release.Standaard}/{release.Versie}/{row.Code.ToLowerInvariant()}.xsd";
    }

    /// <summary>The release that the message belongs to.</summary>
    public Release Release { get; }

    /// <summary>The law that it serves: Jeugdwet or Wmo.</summary>
    public Domein Domein => Release.Domein;

    /// <summary>"JW301", "WMO323".</summary>
    public string Code => _row.Code;

    /// <summary>301: the same number means the same message in both domains.</summary>
    public int Nummer => _row.Nummer;

    /// <summary>True for a 303 or 323, and not for what answers it.</summary>
    public bool IsDeclaratie => Nummer is 303 or 323;

    /// <summary>The Dutch name: "Toewijzing", "Toewijzing retour".</summary>
    public string Naam => _row.Naam;

    /// <summary>Whether it is sent by itself, or answers another message.</summary>
    public BerichtKind Kind => _row.Kind;

    /// <summary>Who it travels to.</summary>
    public Richting Richting => _row.Richting;

    /// <summary>Values that the header's BerichtCode may have: one, and two for 303/304 (declaratie or factuur).</summary>
    public IReadOnlyList<string> BerichtCodes => _row.BerichtCodes;

    /// <summary>Value that the header's BerichtVersie has: the release before the point, 3 for 3.2.</summary>
    public int BerichtVersie => _row.BerichtVersie;

    /// <summary>Value that the header's BerichtSubversie has: the release behind the point, 2 for 3.2.</summary>
    public int BerichtSubversie => _row.BerichtSubversie;

    /// <summary>Namespace of the root element and of everything that is not inside a CDT_ type. Unique.</summary>
    public string TargetNamespace => _row.TargetNamespace;

    /// <summary>Local name of the root element.</summary>
    public string RootElement => _row.RootElement;

    /// <summary>Version a header states in XsdVersie/BerichtXsdVersie; null in 2.3, which has none.
    /// The iJw 3.2 schemas say 0.1.0 while all traffic says 1.0.0: never refuse a message on it.</summary>
    public string? BerichtXsdVersie => _row.BerichtXsdVersie;

    /// <summary>BerichtXsdMinVersie, as its XSD states it: the oldest version that a header may name; null in 2.3.</summary>
    public string? BerichtXsdMinVersie => _row.BerichtXsdMinVersie;

    /// <summary>BerichtXsdMaxVersie, as its XSD states it: the newest version that a header may name; null in 2.3.</summary>
    public string? BerichtXsdMaxVersie => _row.BerichtXsdMaxVersie;

    /// <summary>False for 303/304: their header has Gemeente and Aanbieder instead of Afzender and Ontvanger.</summary>
    public bool HasAfzender => _row.HasAfzender;

    /// <summary>Whether the gemeente stands in the header as Afzender. A retour keeps the Afzender and Ontvanger of its
    /// heen message, so this is not the same as <see cref="Richting"/>. Without Afzender: whether the gemeente sent it.</summary>
    public bool GemeenteIsAfzender => _row.GemeenteIsAfzender;

    /// <summary>Path of the schema below the schema root, such as "ijw/3.2/jw301.xsd".</summary>
    public string SchemaFile { get; }

    /// <summary>The retour that answers this message technically; null for retouren, 323 and 325.</summary>
    public BerichtSoort? RetourSoort { get; private set; }

    /// <summary>The messages that answer this one in substance: 319 and 301 on a verzoek, 325 on a 323.</summary>
    public IReadOnlyList<BerichtSoort> FunctioneleAntwoorden { get; private set; } = [];

    /// <summary>The messages this one reacts to: one for a retour and a 325, 315 and 317 for a 319, none for a heen.</summary>
    public IReadOnlyList<BerichtSoort> AntwoordOp { get; private set; } = [];

    /// <summary>The one message that this retour or 325 reacts to; null for heen messages and for 319, which has two.</summary>
    public BerichtSoort? HeenSoort => AntwoordOp.Count == 1 ? AntwoordOp[0] : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Code} ({Release.Name})";

    /// <summary>Ties the messages of one release to each other, once all of them exist.</summary>
    internal void Link(Func<string, BerichtSoort> find)
    {
        RetourSoort = _row.Retour is null ? null : find(_row.Retour);
        FunctioneleAntwoorden = [.. _row.FunctioneleAntwoorden.Select(find)];
        AntwoordOp = [.. _row.AntwoordOp.Select(find)];
    }
}
