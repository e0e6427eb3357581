using System.Text;
using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>A valid document as text, with the place of every element, so that tampering is cutting and pasting.</summary>
public sealed class RenderedDocument
{
    private readonly StringBuilder text = new();
    private readonly List<Piece> pieces = [];
    private readonly MessageSchema schema;
    private readonly bool optional;
    private readonly int repeats;
    private readonly Func<XmlSchemaSimpleType, string> value;

    private RenderedDocument(MessageSchema schema, bool optional, int repeats, Func<XmlSchemaSimpleType, string> value)
    {
        this.schema = schema;
        this.optional = optional;
        this.repeats = repeats;
        this.value = value;
        text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Element(schema.Root, string.Empty);
        Xml = text.ToString();
    }

    public string Xml { get; }

    /// <summary>All elements, in document order; the first is <c>Bericht</c>.</summary>
    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>Renders a document.</summary>
    /// <param name="schema">The message.</param>
    /// <param name="optional">With what may be absent.</param>
    /// <param name="repeats">How often an element stands that may repeat.</param>
    /// <param name="value">The value of a leaf, called in document order.</param>
    public static RenderedDocument Of(MessageSchema schema, bool optional, int repeats, Func<XmlSchemaSimpleType, string> value) =>
        new(schema, optional, repeats, value);

    /// <summary>The document with one stretch replaced.</summary>
    public string With(int start, int end, string replacement) => string.Concat(Xml.AsSpan(0, start), replacement, Xml.AsSpan(end));

    /// <summary>The text of one element, tags included.</summary>
    public string Outer(Piece piece) => Xml[piece.Start..piece.End];

    /// <summary>The text of one element, without its tags.</summary>
    public string Inner(Piece piece) => Xml[piece.ContentStart..piece.ContentEnd];

    /// <summary>Escapes a value so that a reader sees it unchanged: a bare carriage return would become a line feed.</summary>
    public static string Escape(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\r", "&#13;", StringComparison.Ordinal);

    private Piece Element(XmlSchemaElement declaration, string parentPath)
    {
        var isRoot = parentPath.Length == 0;
        var name = (declaration.QualifiedName.Namespace == schema.TargetNamespace ? "b:" : "basis:") + declaration.QualifiedName.Name;
        var piece = new Piece { Declaration = declaration, Path = $"{parentPath}/{declaration.QualifiedName.Name}", Start = text.Length };
        pieces.Add(piece);
        text.Append('<').Append(name);
        if (isRoot)
            text.Append(" xmlns:b=\"").Append(schema.TargetNamespace).Append("\" xmlns:basis=\"").Append(schema.BasisNamespace).Append('"');
        text.Append('>');
        piece.ContentStart = text.Length;
        if (declaration.ElementSchemaType is XmlSchemaSimpleType simple)
            text.Append(Escape(value(simple)));
        else
            Children(declaration, piece);
        piece.ContentEnd = text.Length;
        text.Append("</").Append(name).Append('>');
        piece.End = text.Length;
        return piece;
    }

    private void Children(XmlSchemaElement declaration, Piece parent)
    {
        var sequence = (XmlSchemaSequence)((XmlSchemaComplexType)declaration.ElementSchemaType!).ContentTypeParticle;
        Piece? last = null;
        foreach (var child in sequence.Items.Cast<XmlSchemaElement>())
        {
            var count = child.MinOccurs == 0 && !optional ? 0 : child.MaxOccurs > 1 ? repeats : 1;
            for (var i = 0; i < count; i++)
            {
                var piece = Element(child, parent.Path);
                if (last is not null)
                    last.Next = piece;
                last = piece;
            }
        }
    }
}
