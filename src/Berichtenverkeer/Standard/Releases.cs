namespace Berichtenverkeer.Standard;

/// <summary>All releases this engine speaks.</summary>
public static class Releases
{
    /// <summary>iJw and iWmo, each in 2.3 and 3.2.</summary>
    public static IReadOnlyList<Release> All { get; } = ReleaseTable.Read(TsvTable.Embedded("messages"));

    /// <summary>The release of a standard; null when this engine does not speak it.</summary>
    /// <param name="standaard">"ijw" or "iwmo", in any case.</param>
    /// <param name="versie">"2.3" or "3.2".</param>
    public static Release? Find(string standaard, string versie) =>
        All.FirstOrDefault(r => string.Equals(r.Standaard, standaard, StringComparison.OrdinalIgnoreCase) && r.Versie == versie);

    /// <summary>The release of a domein, such as 3.2; null when this engine does not speak it.</summary>
    public static Release? Find(Domein domein, string versie) =>
        All.FirstOrDefault(r => r.Domein == domein && r.Versie == versie);
}
