namespace Berichtenverkeer.Standard;

/// <summary>One release of one of the two standards, such as iJw 3.2.</summary>
public sealed class Release
{
    internal Release(string standaard, string versie, Domein domein, string basisNamespace, string? basisXsdVersie)
    {
        Standaard = standaard;
        Versie = versie;
        Domein = domein;
        Name = (domein == Domein.Jw ? "iJw " : "iWmo ") + versie;
        BasisNamespace = basisNamespace;
        BasisXsdVersie = basisXsdVersie;
        BasisschemaFile = $"{standaard}/{versie}/basisschema.xsd";
    }

    /// <summary>"ijw" or "iwmo", as in the namespaces.</summary>
    public string Standaard { get; }

    /// <summary>"2.3" or "3.2".</summary>
    public string Versie { get; }

    /// <summary>The law that it serves: Jeugdwet or Wmo.</summary>
    public Domein Domein { get; }

    /// <summary>The name a user reads: "iJw 3.2".</summary>
    public string Name { get; }

    /// <summary>Namespace of the basisschema: the children of every CDT_ type live in it.</summary>
    public string BasisNamespace { get; }

    /// <summary>Version of the basisschema a header states; null where the release has none (2.3).</summary>
    public string? BasisXsdVersie { get; }

    /// <summary>Path of the basisschema below the schema root, such as "ijw/3.2/basisschema.xsd".</summary>
    public string BasisschemaFile { get; }

    /// <summary>The messages of this release, in the order of their numbers.</summary>
    public IReadOnlyList<BerichtSoort> Berichten { get; internal set; } = [];

    /// <summary>The message with this number, such as 301; null when the release does not have it.</summary>
    public BerichtSoort? Find(int nummer) => Berichten.FirstOrDefault(b => b.Nummer == nummer);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
