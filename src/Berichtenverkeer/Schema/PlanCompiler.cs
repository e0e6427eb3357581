using System.Xml;
using System.Xml.Schema;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Schema;

/// <summary>Compiles the XSD of one message into its plan.</summary>
/// <remarks>
/// The standard uses plain sequences only: no choice, no attributes, no wildcards. Whatever else an XSD uses is noted with the plan
/// (<see cref="UnfollowedConstruct"/>), so that no reader takes the plan for all there is.
/// </remarks>
internal sealed class PlanCompiler
{
    /// <summary>Deeper than any message, and never reached without an element that holds itself.</summary>
    private const int MostDepth = 64;

    private readonly BerichtSoort soort;
    private readonly List<UnfollowedConstruct> unfollowed = [];

    private PlanCompiler(BerichtSoort soort) => this.soort = soort;

    /// <summary>Compiles.</summary>
    /// <exception cref="SchemaException">The XSD is missing, broken, or does not fit the model.</exception>
    public static MessagePlan Compile(BerichtSoort soort, Func<string, Stream?> open)
    {
        var schemas = SchemaLoader.Load(soort, open);
        var root = schemas.GlobalElements[new XmlQualifiedName("Bericht", soort.TargetNamespace)] as XmlSchemaElement
            ?? throw new SchemaException($"Schema {soort.SchemaFile}: er is geen element Bericht in namespace {soort.TargetNamespace}.");
        var compiler = new PlanCompiler(soort);
        var plan = compiler.Element(root, parent: null, new(IsOptional: false, IsRepeated: false));
        if (plan.IsLeaf)
            throw new SchemaException($"Schema {soort.SchemaFile}: het element Bericht heeft geen elementen.");
        try
        {
            BindingTable.Bind(plan);
        }
        catch (SchemaException misfit)
        {
            throw new SchemaException($"Schema {soort.SchemaFile}: {misfit.Message}", misfit);
        }

        return new MessagePlan(soort, plan, schemas, compiler.unfollowed);
    }

    private ElementPlan Element(XmlSchemaElement element, ElementPlan? parent, ParticleContext context)
    {
        var max = context.IsRepeated || element.MaxOccurs > int.MaxValue ? int.MaxValue : (int)element.MaxOccurs;
        var min = context.IsOptional || element.MinOccurs == 0 ? 0 : 1;
        var plan = new ElementPlan(element.QualifiedName.Name, element.QualifiedName.Namespace, parent, min, max);
        if (plan.Path.Count(c => c == '/') > MostDepth)
            throw new SchemaException($"Schema {soort.SchemaFile}: {element.QualifiedName.Name} bevat zichzelf; zo'n bericht kan deze motor niet lezen.");
        var before = unfollowed.Count;
        Occurrence(element, plan);
        Declaration(element, plan);
        switch (element.ElementSchemaType)
        {
            case XmlSchemaSimpleType simple:
                plan.Value = Value(simple, plan, before);
                break;
            case XmlSchemaComplexType complex:
                Complex(complex, plan, before);
                break;
            default:
                Note(plan, "een onbekend type");
                break;
        }

        return plan;
    }

    private void Complex(XmlSchemaComplexType complex, ElementPlan plan, int before)
    {
        if (complex.AttributeUses.Count > 0 || complex.AttributeWildcard is not null)
            Note(plan, "attributen (xs:attribute)");
        if (complex.IsAbstract)
            Note(plan, "een abstract type");
        if (complex.ContentType == XmlSchemaContentType.TextOnly)
        {
            Note(plan, "tekst met attributen (xs:simpleContent)");
            var level = complex.BaseXmlSchemaType;
            while (level is XmlSchemaComplexType)
                level = level.BaseXmlSchemaType;
            plan.Value = level is XmlSchemaSimpleType simple ? Value(simple, plan, before) : SimpleType.Unfollowed("tekst", ValueKind.Tekst);
            return;
        }

        if (complex.ContentType == XmlSchemaContentType.Mixed)
            Note(plan, "tekst tussen elementen (mixed)");
        if (complex.ContentType == XmlSchemaContentType.Empty)
            Note(plan, "een element zonder inhoud");
        plan.SetChildren(ChildrenOf(complex.ContentTypeParticle, plan));
    }

    private ElementPlan[] ChildrenOf(XmlSchemaParticle particle, ElementPlan plan)
    {
        if (particle is not XmlSchemaSequence and not XmlSchemaGroupBase)
            return [];
        var children = new List<ElementPlan>();
        Particle(particle, plan, children, new(IsOptional: false, IsRepeated: false));
        return [.. children];
    }

    /// <summary>Adds the elements of a particle; those of a choice or a group as if they stood in the row, with a note that they do not.</summary>
    private void Particle(XmlSchemaParticle particle, ElementPlan plan, List<ElementPlan> children, ParticleContext context)
    {
        switch (particle)
        {
            case XmlSchemaElement child:
                Add(child, plan, children, context);
                return;
            case XmlSchemaAny:
                Note(plan, "willekeurige elementen (xs:any)");
                plan.HasWildcard = true;
                return;
            case XmlSchemaChoice:
                Note(plan, "een keuze (xs:choice)");
                plan.IsUnordered = true;
                context = context with { IsOptional = true };
                break;
            case XmlSchemaAll:
                Note(plan, "elementen in vrije volgorde (xs:all)");
                plan.IsUnordered = true;
                break;
            default:
                break;
        }

        if (particle is not XmlSchemaGroupBase group)
            return;
        if (group is XmlSchemaSequence && (group.MinOccurs != 1 || group.MaxOccurs != 1))
            Note(plan, "een rij elementen die mag ontbreken of herhalen (xs:sequence)");
        if (group.MaxOccurs > 1)
            plan.IsUnordered = true;
        context = new(context.IsOptional || group.MinOccurs == 0, context.IsRepeated || group.MaxOccurs > 1);
        foreach (var item in group.Items.OfType<XmlSchemaParticle>())
            Particle(item, plan, children, context);
    }

    private void Add(XmlSchemaElement child, ElementPlan plan, List<ElementPlan> children, ParticleContext context)
    {
        // XSD gives elements of one name in one parent the same type; which branch they stand in means nothing to the model.
        var same = children.FindIndex(known => known.LocalName == child.QualifiedName.Name && known.Namespace == child.QualifiedName.Namespace);
        if (same < 0)
        {
            children.Add(Element(child, plan, context));
            return;
        }

        Note(plan, $"{child.QualifiedName.Name} op meer plaatsen");
        plan.IsUnordered = true;
        children[same] = Element(child, plan, new(IsOptional: true, IsRepeated: true));
    }

    private void Occurrence(XmlSchemaElement element, ElementPlan plan)
    {
        if (element.MinOccurs is not (0 or 1) || element.MaxOccurs is not (1 or decimal.MaxValue))
            Note(plan, "een aantal anders dan 0, 1 of onbeperkt (minOccurs, maxOccurs)");
    }

    private void Declaration(XmlSchemaElement element, ElementPlan plan)
    {
        if (element.FixedValue is not null || element.DefaultValue is not null)
            Note(plan, "een vaste of vooraf ingevulde waarde (fixed, default)");
        if (element.IsNillable)
            Note(plan, "een leeg gelaten element (nillable)");
        if (element.IsAbstract)
            Note(plan, "een abstract element");
        if (element.Constraints.OfType<XmlSchemaIdentityConstraint>().Any())
            Note(plan, "een sleutel (xs:key, xs:keyref of xs:unique)");
    }

    /// <summary>The check of a value. When anything about the element is not followed, System.Xml alone decides on it.</summary>
    private SimpleType Value(XmlSchemaSimpleType simple, ElementPlan plan, int before)
    {
        var type = SimpleTypeCompiler.Compile(simple, construct => Note(plan, construct));
        return unfollowed.Count == before ? type : SimpleType.Unfollowed(type.Name, type.Kind);
    }

    private void Note(ElementPlan plan, string construct) => unfollowed.Add(new(plan.Path, construct));

    private readonly record struct ParticleContext(bool IsOptional, bool IsRepeated);
}
