namespace Berichtenverkeer.Reading.Fast;

/// <summary>
/// Reads a start tag: name and namespace declarations. A hint where a schema may be found is passed over, as the reference does; an attribute of
/// any other kind is for the reference.
/// </summary>
internal ref struct StartTag
{
    private const int MostDeclarations = 8;
    private ReadOnlySpan<byte> hinted;
    private bool hasLocation;
    private bool hasNoNamespaceLocation;

    /// <summary>The name as it is written, prefix included.</summary>
    public ReadOnlySpan<byte> Name;

    /// <summary>The prefix; empty without one.</summary>
    public ReadOnlySpan<byte> Prefix;

    /// <summary>The name without prefix.</summary>
    public ReadOnlySpan<byte> LocalName;

    /// <summary>Whether it has any attribute.</summary>
    public bool HasAttributes;

    /// <summary>Whether it ends with <c>/&gt;</c>.</summary>
    public bool IsEmpty;

    /// <summary>Place of what comes after it.</summary>
    public int End;

    /// <summary>Reads the tag at a place.</summary>
    /// <param name="xml">The payload.</param>
    /// <param name="at">Place of its <c>&lt;</c>.</param>
    /// <param name="bindings">Its declarations are added here.</param>
    /// <param name="namespaceOf">Number of a namespace in the plan; -1 is any other.</param>
    /// <param name="depth">Depth of the element.</param>
    /// <returns>False when it is not understood.</returns>
    public bool Read(ReadOnlySpan<byte> xml, int at, List<PrefixBinding> bindings, Func<ReadOnlySpan<byte>, int> namespaceOf, int depth)
    {
        var i = at + 1;
        if (!ReadName(xml, ref i, out Name, out Prefix, out LocalName))
            return false;
        var first = bindings.Count;
        while (true)
        {
            var blank = i;
            while (i < xml.Length && IgnorableMarkup.IsBlank(xml[i]))
                i++;
            if (i >= xml.Length || i - at > 4096)
                return false;
            if (xml[i] == '>')
            {
                End = i + 1;
                return HintsAreHints(bindings);
            }

            if (xml[i] == '/')
            {
                IsEmpty = true;
                End = i + 2;
                return i + 1 < xml.Length && xml[i + 1] == '>' && HintsAreHints(bindings);
            }

            HasAttributes = true;
            if (i == blank || !Attribute(xml, ref i, bindings, first, namespaceOf, depth))
                return false;
        }
    }

    /// <summary>Reads a name with or without prefix, in ASCII.</summary>
    public static bool ReadName(ReadOnlySpan<byte> xml, scoped ref int at, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> prefix, out ReadOnlySpan<byte> localName)
    {
        var start = at;
        var colon = -1;
        var partStart = at;
        while (at < xml.Length)
        {
            var c = (char)xml[at];
            if (char.IsAsciiLetter(c) || c == '_')
            {
                at++;
            }
            else if ((char.IsAsciiDigit(c) || c is '-' or '.') && at > partStart)
            {
                at++;
            }
            else if (c == ':' && colon < 0 && at > start)
            {
                colon = at++;
                partStart = at;
            }
            else
            {
                break;
            }
        }

        name = xml[start..at];
        prefix = colon < 0 ? default : xml[start..colon];
        localName = colon < 0 ? name : xml[(colon + 1)..at];
        return !localName.IsEmpty;
    }

    /// <summary>Prefix of a hint must be bound to the namespace of instance attributes, here or further out.</summary>
    private readonly bool HintsAreHints(List<PrefixBinding> bindings)
    {
        if (!hasLocation && !hasNoNamespaceLocation)
            return true;
        for (var i = bindings.Count - 1; i >= 0; i--)
        {
            if (hinted.SequenceEqual(bindings[i].Prefix))
                return bindings[i].Namespace == PrefixBinding.Instance;
        }

        return false;
    }

    private bool Attribute(ReadOnlySpan<byte> xml, scoped ref int at, List<PrefixBinding> bindings, int first, Func<ReadOnlySpan<byte>, int> namespaceOf, int depth)
    {
        if (!ReadName(xml, ref at, out var name, out var prefix, out var localName) || !Value(xml, ref at, out var value))
            return false;
        if (name.SequenceEqual("xmlns"u8))
            return Declare(default, value, bindings, first, namespaceOf, depth);
        if (prefix.SequenceEqual("xmlns"u8))
            return Declare(localName, value, bindings, first, namespaceOf, depth);
        if (prefix.IsEmpty || (!hinted.IsEmpty && !hinted.SequenceEqual(prefix)) || !IgnorableMarkup.IsText(value) || value.ContainsAny((byte)'<', (byte)'&'))
            return false;
        hinted = prefix;
        ref var seen = ref hasLocation;
        if (localName.SequenceEqual("noNamespaceSchemaLocation"u8))
            seen = ref hasNoNamespaceLocation;
        else if (!localName.SequenceEqual("schemaLocation"u8))
            return false;
        if (seen)
            return false;
        seen = true;
        return true;
    }

    private static bool Value(ReadOnlySpan<byte> xml, scoped ref int at, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (at + 1 >= xml.Length || xml[at] != '=' || xml[at + 1] is not ((byte)'"' or (byte)'\''))
            return false;
        var length = xml[(at + 2)..].IndexOf(xml[at + 1]);
        if (length < 0)
            return false;
        value = xml.Slice(at + 2, length);
        at += length + 3;
        return true;
    }

    private static bool Declare(ReadOnlySpan<byte> bound, ReadOnlySpan<byte> value, List<PrefixBinding> bindings, int first, Func<ReadOnlySpan<byte>, int> namespaceOf, int depth)
    {
        if (bound.StartsWith("xml"u8) || bindings.Count - first >= MostDeclarations)
            return false;
        // White space in a value is normalised, and references are resolved: neither stands in a namespace of the standard.
        if (value.ContainsAnyExceptInRange((byte)'!', (byte)'~') || value.ContainsAny((byte)'<', (byte)'&') || (value.IsEmpty && !bound.IsEmpty) || IsReserved(value))
            return false;
        for (var i = first; i < bindings.Count; i++)
        {
            if (bound.SequenceEqual(bindings[i].Prefix))
                return false;
        }

        bindings.Add(new(bound.ToArray(), value.SequenceEqual("http://www.w3.org/2001/XMLSchema-instance"u8) ? PrefixBinding.Instance : namespaceOf(value), depth));
        return true;
    }

    /// <summary>The namespaces of xml and xmlns may not be bound to another prefix. That of the instance attributes may: many writers declare it and never use it.</summary>
    private static bool IsReserved(ReadOnlySpan<byte> value) => value.StartsWith("http://www.w3.org/XML/"u8) || value.StartsWith("http://www.w3.org/2000/xmlns"u8);
}
