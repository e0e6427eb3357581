using System.Text;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>
/// Where the start tags of a valid document stand, counted the plain way: a third opinion for when the two readers differ. Only for documents that are
/// well-formed and have no DTD.
/// </summary>
internal static class TagPositions
{
    /// <summary>Line and column of the name in each start tag, in order. Columns in UTF-16 units, from 1.</summary>
    public static IReadOnlyList<(int Line, int Column)> Of(byte[] xml)
    {
        var text = Encoding.UTF8.GetString(xml).TrimStart('\uFEFF');
        var tags = new List<(int Line, int Column)>();
        var (line, lineStart, counted) = (1, 0, 0);
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at))
        {
            if (text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
                at = text.IndexOf("-->", at + 4, StringComparison.Ordinal) + 3;
            else if (text.AsSpan(at).StartsWith("<![CDATA[", StringComparison.Ordinal))
                at = text.IndexOf("]]>", at, StringComparison.Ordinal) + 3;
            else if (text[at + 1] is '?' or '/')
                at = text.IndexOf('>', text[at + 1] == '?' ? text.IndexOf("?>", at, StringComparison.Ordinal) : at) + 1;
            else
                at = StartTag(at);
        }

        return tags;

        int StartTag(int at)
        {
            for (; counted < at; counted++)
            {
                if (text[counted] != '\n' && (text[counted] != '\r' || text[counted + 1] == '\n'))
                    continue;
                line++;
                lineStart = counted + 1;
            }

            tags.Add((line, at - lineStart + 2));
            var end = at;
            // A '>' between quotes does not end a tag.
            for (var quote = '\0'; quote != '\0' || text[end] != '>'; end++)
            {
                if (quote == '\0' && text[end] is '"' or '\'')
                    quote = text[end];
                else if (text[end] == quote)
                    quote = '\0';
            }

            return end + 1;
        }
    }
}
