using System.Reflection;
using System.Text;

namespace Berichtenverkeer.Tests.Library;

/// <summary>A JW323 of two lines, 600 euro debet and 240 credit, whose total says 400 instead of 360.</summary>
internal static class Golden
{
    public static byte[] Declaratie { get; } = Read();

    /// <summary>The same with one replacement.</summary>
    public static byte[] DeclaratieWith(string replace, string by)
    {
        var xml = Encoding.UTF8.GetString(Declaratie);
        Assert.Contains(replace, xml, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(xml.Replace(replace, by, StringComparison.Ordinal));
    }

    private static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("golden/JW323.xml")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
