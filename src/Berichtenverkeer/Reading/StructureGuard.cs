namespace Berichtenverkeer.Reading;

/// <summary>
/// Looks at the shape of an XML document before any parser does: depth, attributes, namespaces, length of a tag or text, a DTD.
/// </summary>
/// <remarks>
/// A default validator is quadratic in depth (200,000 levels, 1.4 MB: 10 s and 16 GB) and in namespace declarations; System.Xml
/// itself in the attributes and the white space of one tag (24 MB of spaces: 7 minutes). This scan is linear and allocates
/// nothing. It says nothing about well-formedness: that is for the parser behind it.
/// </remarks>
internal ref struct StructureGuard(ReadOnlySpan<byte> xml, ReadingLimits limits)
{
    private readonly ReadOnlySpan<byte> xml = xml;
    private int at;
    private int depth;
    private long text;
    private bool rootSeen;

    /// <summary>Scans the document.</summary>
    public StructureVerdict Scan() => Scan(upToRoot: false);

    /// <summary>Scans up to and including the start tag of the root: enough before a parser that reads no further than that.</summary>
    public StructureVerdict ScanRoot() => Scan(upToRoot: true);

    private StructureVerdict Scan(bool upToRoot)
    {
        while (true)
        {
            var next = xml[at..].IndexOf((byte)'<');
            if (next < 0)
            {
                text += xml.Length - at;
                return text > limits.MaxTextBytes ? StructureVerdict.Text : StructureVerdict.Fine;
            }

            text += next;
            at += next;
            if (text > limits.MaxTextBytes)
                return StructureVerdict.Text;
            var verdict = Markup(xml[at..]);
            if (verdict != StructureVerdict.Fine || at >= xml.Length || (upToRoot && rootSeen))
                return verdict;
        }
    }

    private StructureVerdict Markup(ReadOnlySpan<byte> rest)
    {
        if (rest.StartsWith("<!--"u8))
            return Skip(rest, 4, "-->"u8, countsAsText: false);
        if (rest.StartsWith("<![CDATA["u8))
            return Skip(rest, 9, "]]>"u8, countsAsText: true);
        if (rest.StartsWith("<!DOCTYPE"u8))
            return StructureVerdict.Dtd;
        if (rest.StartsWith("<?"u8))
            return SkipShort(rest, "?>"u8);
        text = 0;
        if (rest.StartsWith("</"u8))
        {
            depth--;
            return SkipShort(rest, ">"u8);
        }

        return StartTag(rest);
    }

    private StructureVerdict Skip(ReadOnlySpan<byte> rest, int from, ReadOnlySpan<byte> end, bool countsAsText)
    {
        var found = rest[from..].IndexOf(end);
        if (found < 0)
        {
            at = xml.Length;
            return StructureVerdict.Fine;
        }

        if (countsAsText)
            text += found;
        at += from + found + end.Length;
        return text > limits.MaxTextBytes ? StructureVerdict.Text : StructureVerdict.Fine;
    }

    /// <summary>Skips an end tag or processing instruction.</summary>
    private StructureVerdict SkipShort(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> end)
    {
        var start = at;
        var verdict = Skip(rest, 2, end, countsAsText: false);
        return at - start > limits.MaxTagBytes ? StructureVerdict.Tag : verdict;
    }

    private StructureVerdict StartTag(ReadOnlySpan<byte> rest)
    {
        var start = at;
        var verdict = Attributes(rest);
        return verdict == StructureVerdict.Fine && at - start > limits.MaxTagBytes ? StructureVerdict.Tag : verdict;
    }

    private StructureVerdict Attributes(ReadOnlySpan<byte> rest)
    {
        rootSeen = true;
        if (++depth > limits.MaxDepth)
            return StructureVerdict.Depth;
        var attributes = 0;
        var declarations = 0;
        var i = 1;
        while (true)
        {
            var step = rest[i..].IndexOfAny("=\"'>"u8);
            if (step < 0)
            {
                at = xml.Length;
                return StructureVerdict.Fine;
            }

            i += step;
            switch (rest[i])
            {
                case (byte)'>':
                    if (rest[i - 1] == '/')
                        depth--;
                    at += i + 1;
                    return StructureVerdict.Fine;
                case (byte)'=':
                    attributes++;
                    if (IsNamespaceDeclaration(rest[..i]))
                        declarations++;
                    if (attributes > limits.MaxAttributes || declarations > limits.MaxNamespaceDeclarations)
                        return StructureVerdict.Attributes;
                    i++;
                    break;
                default:
                    var close = rest[(i + 1)..].IndexOf(rest[i]);
                    if (close < 0)
                    {
                        at = xml.Length;
                        return StructureVerdict.Fine;
                    }

                    i += close + 2;
                    break;
            }
        }
    }

    private static bool IsNamespaceDeclaration(ReadOnlySpan<byte> upToEquals)
    {
        var name = upToEquals.TrimEnd(" \t\r\n"u8);
        name = name[(name.LastIndexOfAny(" \t\r\n"u8) + 1)..];
        return name.StartsWith("xmlns"u8) && (name.Length == 5 || name[5] == ':');
    }
}
