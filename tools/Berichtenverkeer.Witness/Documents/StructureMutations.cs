using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>Tampers with which elements stand where: occurrence, order, name, namespace.</summary>
public static class StructureMutations
{
    /// <summary>All tampering. Meant for a document in which everything that may stand does stand.</summary>
    public static IEnumerable<GeneratedDocument> Of(MessageSchema schema, RenderedDocument document)
    {
        foreach (var piece in document.Pieces)
        {
            var outer = document.Outer(piece);
            var local = piece.Declaration.QualifiedName.Name;
            var prefix = piece.Declaration.QualifiedName.Namespace == schema.TargetNamespace ? "b" : "basis";
            if (piece != document.Pieces[0])
            {
                yield return Replaced("missing", "removed", string.Empty, piece.Declaration.MinOccurs == 0 ? Expectation.Valid : Expectation.Invalid);
                yield return Replaced("doubled", "twice", outer + outer, piece.Declaration.MaxOccurs > 1 ? Expectation.Valid : Expectation.Invalid);
                yield return Replaced("unknown", "after it", $"{outer}<{prefix}:Onbekend/>", Expectation.Invalid);
                yield return Replaced("unknown", "foreign, after it", $"{outer}<x:Vreemd xmlns:x=\"urn:vreemd\"/>", Expectation.Invalid);
                yield return Replaced("nested", "inside itself", Renamed(outer, prefix, local, prefix, local, outer), Expectation.Invalid);
            }

            if (piece.Next is { } next && next.Path != piece.Path)
            {
                var last = Last(next);
                yield return new(piece.Path, "swapped", "with the next", document.With(piece.Start, next.End, document.Outer(next) + outer), Expectation.Invalid);
                yield return new(piece.Path, "moved", "to the end", document.With(piece.Start, last.End, document.Xml[piece.End..last.End] + outer), Expectation.Invalid);
                yield return new(piece.Path, "repeated", "at the end", document.With(last.End, last.End, outer), Expectation.Invalid);
            }

            var other = prefix == "b" ? "basis" : "b";
            yield return Replaced("namespace", "the other one", Renamed(outer, prefix, local, other, local), Expectation.Invalid);
            yield return Replaced("namespace", "none", Renamed(outer, prefix, local, string.Empty, local), Expectation.Invalid);
            yield return Replaced("namespace", "foreign", Rebound(outer, prefix, "urn:vreemd"), Expectation.Invalid);
            yield return Replaced("name", "other case", Renamed(outer, prefix, local, prefix, local.ToUpperInvariant()), Expectation.Invalid);
            yield return Inside("empty", "no content", string.Empty, EmptyContent(piece));
            if (piece.IsLeaf)
            {
                yield return Inside("child", "in a value", document.Inner(piece) + "<b:Kind/>", Expectation.Invalid);
                yield return Inside("child", "instead of a value", $"<{prefix}:{local}>x</{prefix}:{local}>", Expectation.Invalid);
            }

            GeneratedDocument Replaced(string kind, string detail, string replacement, Expectation expected) =>
                new(piece.Path, kind, detail, document.With(piece.Start, piece.End, replacement), expected);

            GeneratedDocument Inside(string kind, string detail, string replacement, Expectation expected) =>
                new(piece.Path, kind, detail, document.With(piece.ContentStart, piece.ContentEnd, replacement), expected);
        }
    }

    private static Piece Last(Piece piece)
    {
        while (piece.Next is { } next)
            piece = next;
        return piece;
    }

    private static Expectation EmptyContent(Piece piece) => piece.Declaration.ElementSchemaType switch
    {
        XmlSchemaComplexType complex => Children(complex).Any(child => child.MinOccurs > 0) ? Expectation.Invalid : Expectation.Valid,
        XmlSchemaSimpleType simple => SampleCache.Of(simple).Valid.Any(sample => sample.Text.Length == 0) ? Expectation.Valid : Expectation.Invalid,
        _ => throw new InvalidOperationException(piece.Path),
    };

    private static IEnumerable<XmlSchemaElement> Children(XmlSchemaComplexType complex) =>
        ((XmlSchemaSequence)complex.ContentTypeParticle).Items.Cast<XmlSchemaElement>();

    // Only the outermost tags change; when content is given it takes the place of the old one.
    private static string Renamed(string outer, string oldPrefix, string oldName, string newPrefix, string newName, string? content = null)
    {
        var oldTag = $"{oldPrefix}:{oldName}";
        var newTag = newPrefix.Length == 0 ? newName : $"{newPrefix}:{newName}";
        var start = outer.IndexOf('>', StringComparison.Ordinal) + 1;
        var end = outer.LastIndexOf("</", StringComparison.Ordinal);
        return $"<{newTag}{outer[(1 + oldTag.Length)..start]}{content ?? outer[start..end]}</{newTag}>";
    }

    private static string Rebound(string outer, string prefix, string ns)
    {
        var start = outer.IndexOf('>', StringComparison.Ordinal);
        var tag = outer[..start];
        return tag.Contains("xmlns:", StringComparison.Ordinal)
            ? outer.Replace($"xmlns:{prefix}=\"", $"xmlns:{prefix}=\"{ns}/", StringComparison.Ordinal)
            : $"{tag} xmlns:{prefix}=\"{ns}\"{outer[start..]}";
    }
}
