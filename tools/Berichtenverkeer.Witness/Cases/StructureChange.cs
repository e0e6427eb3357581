using Berichtenverkeer.Generator;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>Changes the structure of a document: elements dropped, doubled, swapped, moved, renamed, or with the value of another.</summary>
internal static class StructureChange
{
    private static readonly string[] OtherNames = ["Onbekend", "header", "Bericht", "Client", "xmlNaam", "_", "Naam.2", "Ünï", "a𐐀", "ǆ", "·a"];

    /// <summary>Makes one change.</summary>
    /// <returns>What was done.</returns>
    public static string Apply(CaseElement root, MessageSchema schema, Prng random)
    {
        var parents = root.All().Where(element => element.Children.Count > 0).ToList();
        if (parents.Count == 0)
            return "nothing left to change";
        var parent = random.Pick(parents);
        var at = random.Between(0, parent.Children.Count - 1);
        var element = parent.Children[at];
        switch (random.Between(0, 11))
        {
            case 0:
                parent.Children.RemoveAt(at);
                return $"{element.Name} dropped";
            case 1:
                parent.Children.Insert(at, element.Copy());
                return $"{element.Name} doubled";
            case 2:
                var other = random.Between(0, parent.Children.Count - 1);
                (parent.Children[at], parent.Children[other]) = (parent.Children[other], element);
                return $"{element.Name} swapped";
            case 3:
                parent.Children.RemoveAt(at);
                var target = random.Pick(root.All().Where(each => each.Text is null).ToList());
                target.Children.Insert(random.Between(0, target.Children.Count), element);
                return $"{element.Name} moved";
            case 4:
                element.Name = random.Promille(500) ? random.Pick(root.All().ToList()).Name : random.Pick(OtherNames);
                return "renamed";
            case 5:
                element.Namespace = random.Between(0, 3) switch { 0 => string.Empty, 1 => "urn:vreemd", 2 => schema.TargetNamespace, _ => schema.BasisNamespace };
                return $"{element.Name} in another namespace";
            case 6 or 7:
                if (root.Leaves() is { Count: > 0 } leaves)
                    random.Pick(leaves).Text = random.Pick(leaves).Text;
                return "value of another element";
            case 8:
                parent.Children.Insert(at, new() { Declaration = element.Declaration, Namespace = element.Namespace, Name = element.Name, Children = [element] });
                parent.Children.RemoveAt(at + 1);
                return $"{element.Name} inside itself";
            case 9:
                element.Children.Clear();
                element.Text = random.Promille(700) ? string.Empty : element.Text;
                return $"{element.Name} emptied";
            case 10:
                element.Children.Add(random.Pick(root.All().ToList()).Copy());
                return $"element in {element.Name}";
            default:
                parent.Children.Insert(at, random.Pick(root.All().ToList()).Copy());
                return $"a copy before {element.Name}";
        }
    }
}
