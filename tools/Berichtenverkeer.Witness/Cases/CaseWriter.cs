using System.Globalization;
using System.Text;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>Writes a tree down in a style.</summary>
/// <param name="schema">The message.</param>
/// <param name="style">The style.</param>
/// <param name="random">Draws what the style leaves open.</param>
internal sealed class CaseWriter(MessageSchema schema, CaseStyle style, Prng random)
{
    private static readonly string[] Blanks = [" ", "\n", "\r\n", "\t", "  ", "\r", " \n\t"];
    private static readonly string[] NewPrefixes = ["b", "basis", "", "x", "n1", "b2"];

    private readonly StringBuilder text = new();

    /// <summary>Prefix and namespace, the innermost last.</summary>
    private readonly List<(string Prefix, string Namespace)> scope = [(string.Empty, string.Empty)];

    /// <summary>The document.</summary>
    public string Write(CaseElement root)
    {
        text.Clear().Append(style.Declaration);
        Element(root, 0);
        return text.Append(style.Epilog).ToString();
    }

    private void Element(CaseElement element, int depth)
    {
        var outer = scope.Count;
        var declarations = Declarations(element, depth);
        var prefix = PrefixOf(element.Namespace);
        var name = prefix.Length == 0 ? element.Name : $"{prefix}:{element.Name}";
        text.Append('<').Append(name).Append(declarations).Append(element.Attributes).Append(TagBlank());
        var content = element.Text is null ? string.Empty : ValueOf(element);
        if (content.Length == 0 && element.Children.Count == 0 && element.First.Length + element.Last.Length == 0 && random.Promille(style.SelfClosing))
        {
            text.Append("/>");
        }
        else
        {
            text.Append('>').Append(element.First).Append(content);
            foreach (var child in element.Children)
            {
                NewLine(depth + 1);
                Element(child, depth + 1);
            }

            if (element.Children.Count > 0)
                NewLine(depth);
            text.Append(element.Last).Append("</").Append(name).Append(TagBlank()).Append('>');
        }

        scope.RemoveRange(outer, scope.Count - outer);
    }

    private void NewLine(int depth)
    {
        text.Append(style.Break);
        for (var i = 0; i < depth && style.Indent.Length > 0; i++)
            text.Append(style.Indent);
        if (random.Promille(style.Scattered))
            text.Append(random.Pick(Blanks));
    }

    private string TagBlank() => random.Promille(style.TagBlanks) ? random.Pick(Blanks) : string.Empty;

    private string Declarations(CaseElement element, int depth)
    {
        var written = string.Empty;
        if (depth == 0)
        {
            written += Declare(style.MessagePrefix, schema.TargetNamespace);
            if (style.BasisPrefix is { } basis)
                written += Declare(basis, schema.BasisNamespace);
            written += style.RootExtra;
        }

        if (random.Promille(style.Redeclare))
        {
            var prefix = random.Pick(NewPrefixes);
            if (depth > 0 || (!string.Equals(prefix, style.MessagePrefix, StringComparison.Ordinal) && !string.Equals(prefix, style.BasisPrefix, StringComparison.Ordinal)))
                written += Declare(prefix, random.Between(0, 3) switch { 0 => schema.TargetNamespace, 1 => schema.BasisNamespace, 2 => "urn:vreemd", _ => element.Namespace.Length > 0 ? element.Namespace : "urn:x" });
        }

        if (!scope.Any(binding => Binds(binding, element.Namespace)))
        {
            var prefix = element.Namespace.Length == 0 ? string.Empty : random.Pick(NewPrefixes);
            // A prefix can be declared only once in a tag.
            if (written.Contains(prefix.Length == 0 ? "xmlns=" : $"xmlns:{prefix}=", StringComparison.Ordinal))
                prefix = "n2";
            written += Declare(prefix, element.Namespace);
        }

        return written;
    }

    private string Declare(string prefix, string ns)
    {
        scope.Add((prefix, ns));
        var quote = random.Promille(950) ? '"' : '\'';
        return $"{(random.Promille(style.TagBlanks) ? random.Pick(Blanks) : " ")}{(prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix)}={quote}{ns}{quote}";
    }

    private string PrefixOf(string ns)
    {
        var fitting = scope.Where(binding => Binds(binding, ns)).Select(binding => binding.Prefix).ToList();
        return fitting.Count == 0 ? "b" : random.Promille(800) ? fitting[^1] : random.Pick(fitting);
    }

    /// <summary>Whether a binding gives this namespace, and none further in took its prefix.</summary>
    private bool Binds((string Prefix, string Namespace) binding, string ns) =>
        string.Equals(binding.Namespace, ns, StringComparison.Ordinal) && string.Equals(scope.Last(other => string.Equals(other.Prefix, binding.Prefix, StringComparison.Ordinal)).Namespace, ns, StringComparison.Ordinal);

    private static string ValueOf(CaseElement element)
    {
        var value = element.Text!;
        var runes = value.EnumerateRunes().ToList();
        var middle = runes.Count / 2;
        var (left, right) = (string.Concat(runes[..middle]), string.Concat(runes[middle..]));
        return element.Writing switch
        {
            ValueWriting.Cdata => $"<![CDATA[{value}]]>",
            ValueWriting.PartlyCdata => $"<![CDATA[{left}]]>{RenderedDocument.Escape(right)}",
            ValueWriting.DecimalReference when runes.Count > 0 => string.Create(CultureInfo.InvariantCulture, $"{RenderedDocument.Escape(left)}&#{runes[middle].Value};{RenderedDocument.Escape(string.Concat(runes[(middle + 1)..]))}"),
            ValueWriting.HexReferences => string.Concat(runes.Select(rune => string.Create(CultureInfo.InvariantCulture, $"&#x0{rune.Value:x};"))),
            ValueWriting.Comment => $"{RenderedDocument.Escape(left)}<!-- x -->{RenderedDocument.Escape(right)}",
            ValueWriting.Instruction => $"{RenderedDocument.Escape(left)}<?x y?>{RenderedDocument.Escape(right)}",
            ValueWriting.RawLineEnds => RenderedDocument.Escape(value.Replace("\r", string.Empty, StringComparison.Ordinal)).Replace("\n", "\r\n", StringComparison.Ordinal),
            _ => RenderedDocument.Escape(value),
        };
    }
}
