using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>Tries every element with samples of its type, and writes its value in other ways.</summary>
public static class ValueMutations
{
    public static IEnumerable<GeneratedDocument> Of(RenderedDocument document)
    {
        var first = new FirstOfType();
        foreach (var piece in document.Pieces.Where(piece => piece.IsLeaf))
        {
            var everything = first.Meet(piece);
            var samples = SampleCache.Of((XmlSchemaSimpleType)piece.Declaration.ElementSchemaType!);
            var chosen = everything ? samples.Valid.Concat(samples.Others) : samples.Others.DistinctBy(sample => sample.Kind).Append(samples.Valid[^1]);
            foreach (var sample in chosen)
                yield return Case(piece, sample.Kind, sample.Detail, RenderedDocument.Escape(sample.Text), sample.Expected);
            foreach (var (detail, inner) in Writings(document.Inner(piece)).Take(everything ? int.MaxValue : 1))
                yield return Case(piece, "writing", detail, inner, Expectation.Valid);
        }

        GeneratedDocument Case(Piece piece, string kind, string detail, string inner, Expectation expected) =>
            new(piece.Path, kind, detail, document.With(piece.ContentStart, piece.ContentEnd, inner), expected);
    }

    // The same value, written otherwise. The values at hand hold no markup characters, so slicing is safe.
    private static IEnumerable<(string Detail, string Inner)> Writings(string inner)
    {
        yield return ("comment inside", $"{inner[..1]}<!-- x -->{inner[1..]}");
        yield return ("CDATA", $"<![CDATA[{inner}]]>");
        yield return ("CDATA in part", $"<![CDATA[{inner[..1]}]]>{inner[1..]}");
        yield return ("processing instruction inside", $"{inner[..1]}<?x y?>{inner[1..]}");
        yield return ("character reference", $"&#x{(int)inner[0]:X};{inner[1..]}");
    }
}
