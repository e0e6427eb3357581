using System.Xml.Schema;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>Makes a valid document as a tree: which optional parts stand, and how often what may repeat, is drawn.</summary>
internal static class CaseTree
{
    /// <summary>From so many elements on, what is optional stays away: cases are many, so they are small.</summary>
    private const int Most = 150;

    /// <summary>A valid document.</summary>
    /// <param name="schema">The message.</param>
    /// <param name="optional">In how many of a thousand cases an optional element stands.</param>
    /// <param name="random">The draw.</param>
    public static CaseElement Of(MessageSchema schema, int optional, Prng random)
    {
        var count = 0;
        return Element(schema.Root);

        CaseElement Element(XmlSchemaElement declaration)
        {
            count++;
            var element = new CaseElement { Declaration = declaration, Namespace = declaration.QualifiedName.Namespace, Name = declaration.QualifiedName.Name };
            if (declaration.ElementSchemaType is XmlSchemaSimpleType simple)
            {
                element.Text = BoundaryValues.Valid(simple, random);
                return element;
            }

            var sequence = (XmlSchemaSequence)((XmlSchemaComplexType)declaration.ElementSchemaType!).ContentTypeParticle;
            foreach (var child in sequence.Items.Cast<XmlSchemaElement>())
            {
                if (child.MinOccurs == 0 && (count > Most || !random.Promille(optional)))
                    continue;
                var times = child.MaxOccurs > 1 && count < Most && random.Promille(300) ? random.Between(2, (int)Math.Min(child.MaxOccurs, 3)) : 1;
                for (var i = 0; i < times; i++)
                    element.Children.Add(Element(child));
            }

            return element;
        }
    }
}
