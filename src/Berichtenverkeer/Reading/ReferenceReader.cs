using System.Text;
using System.Xml;
using System.Xml.Schema;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>
/// The reference front end: System.Xml with the XSDs decides, the plan gives values and words. Where System.Xml has a
/// hole the check of the plan closes it, so "valid" is what the XSD standard says.
/// </summary>
internal sealed class ReferenceReader
{
    private const string SchemaInstance = XmlSchema.InstanceNamespace;

    private readonly MessagePlan plan;
    private readonly FindingCollector findings;
    private readonly BerichtBuilder builder;
    private readonly ElementTracker tracker;
    private readonly IBerichtEvents? witness;
    private readonly bool hasWildcard;
    private readonly StringBuilder pieces = new();
    private string content = string.Empty;
    private bool outOfReach;
    private bool schemaError;
    private int openLine;
    private int openColumn;

    /// <summary>A reader for one message.</summary>
    /// <param name="plan">Its plan.</param>
    /// <param name="limits">How many findings are kept.</param>
    /// <param name="events">Told what is read, beside the builder of the message; null for nobody.</param>
    public ReferenceReader(MessagePlan plan, ReadingLimits limits, IBerichtEvents? events = null)
    {
        witness = events;
        this.plan = plan;
        findings = new FindingCollector(limits.MaxFindings);
        hasWildcard = plan.Unfollowed.Count > 0 && plan.Elements.Any(element => element.HasWildcard);
        builder = new BerichtBuilder(plan.Soort);
        tracker = new ElementTracker(plan.Root);
    }

    /// <summary>Reads the document on whose root element the reader stands.</summary>
    public ReadResult Read(XmlReader xml)
    {
        var validator = new XmlSchemaValidator(xml.NameTable, plan.XmlSchemas, (IXmlNamespaceResolver)xml, XmlSchemaValidationFlags.ReportValidationWarnings)
        {
            XmlResolver = null,
            LineInfoProvider = (IXmlLineInfo)xml,
        };
        // A warning counts too: it is how System.Xml says that it did not look at an element at all. Where the XSD allows any element it may.
        validator.ValidationEventHandler += (_, e) => schemaError |= e.Severity == XmlSeverityType.Error || !hasWildcard;
        validator.Initialize();
        try
        {
            do
            {
                Node(xml, validator);
            }
            while (xml.Read());
            validator.EndValidation();
        }
        catch (XmlException e)
        {
            findings.Add(ReferenceXml.NotWellFormed(e));
        }

        if (findings.Count > 0)
            return ReadResult.Rejected(plan.Soort, builder.Bericht, findings.ToList());
        if (outOfReach)
            return ReadResult.NotJudged(new(Uitkomst.Quarantaine, Redenen.Grens, "Een datum ligt buiten de jaren 1 tot en met 9999: geldig volgens het schema, maar niet te verwerken. Vraag de afzender de datum te verbeteren."), plan.Soort, builder.Bericht);
        return ReadResult.Valid(builder.Bericht);
    }

    private void Node(XmlReader xml, XmlSchemaValidator validator)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Start(xml, validator);
                if (xml.IsEmptyElement)
                    End(xml, validator);
                break;
            case XmlNodeType.EndElement:
                End(xml, validator);
                break;
            case XmlNodeType.Text:
            case XmlNodeType.CDATA:
                Text(xml, validator, isBlank: false);
                break;
            case XmlNodeType.Whitespace:
            case XmlNodeType.SignificantWhitespace:
                // Blanks between elements mean nothing; in a leaf they are its value.
                if (tracker.Depth > 0 && tracker.Current is { IsLeaf: true })
                    Text(xml, validator, isBlank: true);
                break;
            default:
                break;
        }
    }

    private void Start(XmlReader xml, XmlSchemaValidator validator)
    {
        var (line, column) = ReferenceXml.Position(xml);
        (openLine, openColumn) = (line, column);
        tracker.Open(xml.LocalName, xml.NamespaceURI);
        schemaError = false;
        var hasAttributes = xml.HasAttributes;
        if (hasAttributes)
            validator.ValidateElement(xml.LocalName, xml.NamespaceURI, null, xml.GetAttribute("type", SchemaInstance), xml.GetAttribute("nil", SchemaInstance), null, null);
        else
            validator.ValidateElement(xml.LocalName, xml.NamespaceURI, null);
        if (schemaError)
        {
            var (code, tekst) = tracker.OpenProblem();
            findings.Add(FindingLevel.Xsd, code, tracker.Path(), line, column, tekst);
        }

        if (hasAttributes)
            Attributes(xml, validator, line, column);
        schemaError = false;
        validator.ValidateEndOfAttributes(null);
        if (schemaError)
            findings.Add(FindingLevel.Xsd, FindingCodes.AttribuutOnverwacht, tracker.Path(), line, column, $"{SafeText.Of(xml.LocalName)} mist een attribuut dat het schema verplicht.");
        content = string.Empty;
        pieces.Clear();
        if (tracker.Current is not { IsLeaf: false } element)
            return;
        builder.Open(element, line, column);
        witness?.Open(element, line, column);
    }

    private void Attributes(XmlReader xml, XmlSchemaValidator validator, int line, int column)
    {
        while (xml.MoveToNextAttribute())
        {
            // xmlns is no attribute to a schema; type and nil went along with the element, the hints are never followed.
            var isInstance = string.Equals(xml.NamespaceURI, SchemaInstance, StringComparison.Ordinal)
                && xml.LocalName is "type" or "nil" or "schemaLocation" or "noNamespaceSchemaLocation";
            if (isInstance || string.Equals(xml.NamespaceURI, "http://www.w3.org/2000/xmlns/", StringComparison.Ordinal))
                continue;
            schemaError = false;
            validator.ValidateAttribute(xml.LocalName, xml.NamespaceURI, xml.Value, null);
            if (schemaError)
                findings.Add(FindingLevel.Xsd, FindingCodes.AttribuutOnverwacht, tracker.Path(), line, column, $"Attribuut {SafeText.Of(xml.Name)} is hier niet toegestaan; de standaard kent geen attributen.");
        }

        xml.MoveToElement();
    }

    private void Text(XmlReader xml, XmlSchemaValidator validator, bool isBlank)
    {
        var value = xml.Value;
        schemaError = false;
        if (isBlank)
            validator.ValidateWhitespace(value);
        else
            validator.ValidateText(value);
        if (schemaError)
        {
            var (line, column) = ReferenceXml.Position(xml);
            findings.Add(FindingLevel.Xsd, FindingCodes.TekstOnverwacht, tracker.Path(), line, column, "Hier staat tekst waar alleen elementen mogen staan.");
        }

        // Nearly always one piece; CDATA makes more, and hostile CDATA very many.
        if (content.Length == 0)
        {
            content = value;
            return;
        }

        if (pieces.Length == 0)
            pieces.Append(content);
        pieces.Append(value);
    }

    private void End(XmlReader xml, XmlSchemaValidator validator)
    {
        schemaError = false;
        validator.ValidateEndElement(null);
        if (tracker.Current is { Value: { } type } leaf)
        {
            Leaf(leaf, type);
        }
        else
        {
            if (schemaError)
            {
                var (line, column) = ReferenceXml.Position(xml);
                findings.Add(FindingLevel.Xsd, FindingCodes.ElementOntbreekt, tracker.Path(), line, column, tracker.MissingAtEnd());
            }

            if (tracker.Current is { } element)
            {
                builder.Close(element);
                witness?.Close(element);
            }
        }

        tracker.Close();
    }

    private void Leaf(ElementPlan leaf, SimpleType type)
    {
        if (pieces.Length > 0)
            content = pieces.ToString();
        var error = type.Read(content, out var value);
        if (error == ValueError.OutOfReach)
        {
            outOfReach = true;
            return;
        }

        // What only System.Xml knows is judged by System.Xml alone; the model goes without a value that the plan cannot read.
        if (!type.IsWhole && error != ValueError.None && !schemaError)
            return;

        // System.Xml counts UTF-16 units where XSD counts characters, and does not know 24:00:00: there only the plan is right.
        var onlyPlanKnows = content.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || (type.Kind == ValueKind.Tijd && content.AsSpan().Trim().StartsWith("24", StringComparison.Ordinal));
        if (error == ValueError.None && schemaError && !onlyPlanKnows)
            error = ValueError.Pattern;
        if (error == ValueError.None)
        {
            builder.Value(leaf, value);
            witness?.Value(leaf, value);
            return;
        }

        findings.Add(FindingLevel.Xsd, FindingCodes.WaardeOngeldig, tracker.Path(), openLine, openColumn, ValueErrorText.Of(leaf.LocalName, type, error));
    }
}
