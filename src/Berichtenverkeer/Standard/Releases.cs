namespace Berichtenverkeer.Standard;

/// <summary>All releases this engine speaks.</summary>
public static class Releases
{
    public static IReadOnlyList<Release> All { get; } = ReleaseTable.Read(TsvTable.Embedded("messages"));

    /// <param name="standaard">"ijw" or "iwmo", in any case.</param>
    /// <param name="versie">"2.3" or "3.2".</param>
    public static Release? Find(string standaard, string versie) =>
        All.FirstOrDefault(r => string.Equals(r.Standaard, standaard, StringComparison.OrdinalIgnoreCase) && r.Versie == versie);

    public static Release? Find(Domein domein, string versie) =>
        All.FirstOrDefault(r => r.Domein == domein && r.Versie == versie);
}
