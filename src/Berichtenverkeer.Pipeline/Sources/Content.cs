namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>What the first bytes of a document say about its kind.</summary>
internal static class Content
{
    /// <summary>Bytes of a file that are looked at before it is read.</summary>
    public const int HeadLength = 4096;

    /// <summary>True for a zip, an empty zip and a part of a split zip.</summary>
    public static bool IsZip(ReadOnlySpan<byte> head) =>
        head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) || head.StartsWith("PK\u0007\u0008"u8);

    /// <summary>True if the first character, after BOM and white space, is <c>&lt;</c>: in UTF-8, and in UTF-16 and UTF-32 too, so that those are refused for their encoding and not as foreign.</summary>
    public static bool BeginsAsXml(ReadOnlySpan<byte> head)
    {
        var start = FirstByteOfText(head);
        return start < head.Length && head[start] == (byte)'<';
    }

    /// <summary>True if there is nothing but BOM and white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> head) => FirstByteOfText(head) == head.Length;

    private static int FirstByteOfText(ReadOnlySpan<byte> head)
    {
        var start = head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => 3,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => 2,
            _ => 0,
        };
        while (start < head.Length && (head[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' || (head[start] == 0 && start < 4)))
            start++;
        return start;
    }
}
