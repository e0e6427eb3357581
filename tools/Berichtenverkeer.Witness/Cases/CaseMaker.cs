using System.Text;
using System.Xml.Schema;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>Makes the cases of one message: a case follows from the seed, the message and its ordinal, and from nothing else.</summary>
/// <param name="schema">The message.</param>
/// <param name="seed">The seed.</param>
internal sealed class CaseMaker(MessageSchema schema, long seed)
{
    /// <summary>In how many of a thousand cases an optional element stands.</summary>
    private static readonly int[] Densities = [0, 0, 100, 200, 350, 500, 700, 1000];

    private readonly IReadOnlyList<GeneratedDocument> written = DocumentGenerator.Of(schema);

    /// <summary>One case.</summary>
    public WitnessCase Make(long ordinal)
    {
        var random = new Prng(seed, schema.Number, ordinal);
        return random.Promille(200) ? Written(ordinal, random) : Drawn(ordinal, random);
    }

    /// <summary>One of the documents that stand with their expectation in the tests, as it is or with bytes changed.</summary>
    private WitnessCase Written(long ordinal, Prng random)
    {
        var document = random.Pick(written);
        var xml = Encoding.UTF8.GetBytes(document.Xml);
        return random.Promille(500) ? new(schema, ordinal, xml, document.ToString()) : new(schema, ordinal, ByteMutation.Of(xml, random), $"{document}; bytes");
    }

    private WitnessCase Drawn(long ordinal, Prng random)
    {
        var story = new List<string>();
        var root = CaseTree.Of(schema, random.Pick(Densities), random);
        var (bytes, cut) = (false, false);
        for (var changes = random.Between(0, 9) switch { 0 or 1 or 2 => 0, 9 => 3, 7 or 8 => 2, _ => 1 }; changes > 0; changes--)
        {
            switch (random.Between(0, 19))
            {
                case < 7 when root.Leaves() is { Count: > 0 } leaves:
                    // Types are drawn, not elements: most elements are texts, and a time is rare.
                    var type = random.Pick(leaves.Select(element => element.Declaration.ElementSchemaType!).Distinct().ToList());
                    var leaf = random.Pick(leaves.Where(element => element.Declaration.ElementSchemaType == type).ToList());
                    leaf.Text = BoundaryValues.Of((XmlSchemaSimpleType)type, random);
                    story.Add($"{leaf.Name} is {ValueSamples.Visible(leaf.Text)}");
                    break;
                case < 12:
                    story.Add(StructureChange.Apply(root, schema, random));
                    break;
                case < 16:
                    story.Add(OddMarkup.Apply(root, schema, random));
                    break;
                case < 19:
                    bytes = true;
                    break;
                default:
                    cut = true;
                    break;
            }
        }

        var xml = Encoding.UTF8.GetBytes(new CaseWriter(schema, CaseStyle.Draw(random), random).Write(root));
        if (bytes)
        {
            xml = ByteMutation.Of(xml, random);
            story.Add("bytes");
        }

        if (cut)
        {
            xml = xml[..random.Between(0, xml.Length)];
            story.Add("cut off");
        }

        return new(schema, ordinal, xml, story.Count == 0 ? "drawn" : string.Join("; ", story));
    }
}
