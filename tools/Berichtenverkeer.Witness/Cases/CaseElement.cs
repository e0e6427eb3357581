using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>An element of a case that can still be changed: moved, renamed, given another value or odd markup.</summary>
internal sealed class CaseElement
{
    /// <summary>What it was in the schema, whatever it is called now.</summary>
    public required XmlSchemaElement Declaration { get; init; }

    /// <summary>Namespace; empty for none.</summary>
    public required string Namespace { get; set; }

    /// <summary>Local name.</summary>
    public required string Name { get; set; }

    /// <summary>Its value before escaping; null when it holds elements.</summary>
    public string? Text { get; set; }

    /// <summary>How the value is written.</summary>
    public ValueWriting Writing { get; set; }

    /// <summary>Elements in it.</summary>
    public List<CaseElement> Children { get; init; } = [];

    /// <summary>Attributes as they are written, with the blank before them.</summary>
    public string Attributes { get; set; } = string.Empty;

    /// <summary>Markup at the start of its content, as it is written.</summary>
    public string First { get; set; } = string.Empty;

    /// <summary>Markup at the end of its content, as it is written.</summary>
    public string Last { get; set; } = string.Empty;

    /// <summary>A copy, with copies of all that is in it.</summary>
    public CaseElement Copy() => new()
    {
        Declaration = Declaration,
        Namespace = Namespace,
        Name = Name,
        Text = Text,
        Writing = Writing,
        Attributes = Attributes,
        First = First,
        Last = Last,
        Children = [.. Children.Select(child => child.Copy())],
    };

    /// <summary>All elements in it that have a value.</summary>
    public List<CaseElement> Leaves() => [.. All().Where(element => element.Text is not null && element.Declaration.ElementSchemaType is XmlSchemaSimpleType)];

    /// <summary>This element and all in it, in document order.</summary>
    public IEnumerable<CaseElement> All() => Children.SelectMany(child => child.All()).Prepend(this);
}
