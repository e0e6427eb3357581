using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>Makes the documents of one message from its compiled XSD. Same XSD, same documents, in the same order.</summary>
public static class DocumentGenerator
{
    /// <summary>All documents of one message.</summary>
    public static IReadOnlyList<GeneratedDocument> Of(MessageSchema schema)
    {
        var minimal = RenderedDocument.Of(schema, optional: false, repeats: 1, Plain);
        var full = RenderedDocument.Of(schema, optional: true, repeats: 1, Plain);
        return
        [
            Whole("minimal", minimal),
            Whole("full", full),
            Whole("maximal", RenderedDocument.Of(schema, optional: true, repeats: 2, Rotating())),
            Whole("crowded", RenderedDocument.Of(schema, optional: true, repeats: 3, Rotating())),
            .. RootMutations.Of(schema, minimal),
            .. StructureMutations.Of(schema, minimal).Where(document => document.Kind is "missing" or "swapped"),
            .. StructureMutations.Of(schema, full),
            .. MarkupMutations.Of(schema, full),
            .. ValueMutations.Of(full),
        ];
    }

    private static string Plain(XmlSchemaSimpleType type) => SampleCache.Of(type).Valid[0].Text;

    // Every next element of a type gets the next valid value.
    private static Func<XmlSchemaSimpleType, string> Rotating()
    {
        var turns = new Dictionary<XmlSchemaSimpleType, int>();
        return type =>
        {
            var valid = SampleCache.Of(type).Valid;
            var turn = turns.GetValueOrDefault(type);
            turns[type] = turn + 1;
            return valid[turn % valid.Count].Text;
        };
    }

    private static GeneratedDocument Whole(string detail, RenderedDocument document) => new("/Bericht", "whole", detail, document.Xml, Expectation.Valid);
}
