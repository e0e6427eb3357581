using System.Reflection;
using System.Reflection.Emit;
using System.Xml.Serialization;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// Classes for XmlSerializer as a generator of classes makes them from an XSD: one per element that holds elements, with a field per child.
/// Made while running, since no such generator comes with .NET.
/// </summary>
internal static class EmittedTypes
{
    /// <summary>A serializer for a message.</summary>
    public static XmlSerializer SerializerOf(BerichtSoort soort)
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new("Berichten." + soort.Code), AssemblyBuilderAccess.Run).DefineDynamicModule("Berichten");
        return new(Class(module, SchemaSet.Embedded.PlanOf(soort).Root));
    }

    private static Type Class(ModuleBuilder module, ElementPlan element)
    {
        var type = module.DefineType(element.Path.Trim('/').Replace('/', '_'), TypeAttributes.Public | TypeAttributes.Class);
        if (element.Parent is null)
            type.SetCustomAttribute(new(Constructor<XmlRootAttribute>(typeof(string)), [element.LocalName], [Property<XmlRootAttribute>(nameof(XmlRootAttribute.Namespace))], [element.Namespace]));
        // The children of a CDT_ type live in the basisschema: so does their class, else each of them would be an element for all to share.
        type.SetCustomAttribute(new(Constructor<XmlTypeAttribute>(), [], [Property<XmlTypeAttribute>(nameof(XmlTypeAttribute.Namespace))], [element.Children[0].Namespace]));
        foreach (var child in element.Children)
        {
            var (of, dataType) = child.Value?.Kind switch
            {
                null => (Class(module, child), null),
                ValueKind.Getal => (typeof(long), null),
                ValueKind.Datum => (typeof(DateTime), "date"),
                ValueKind.Tijd => (typeof(DateTime), "time"),
                _ => (typeof(string), (string?)null),
            };
            var field = type.DefineField(child.LocalName, child.IsRepeatable ? of.MakeArrayType() : of, FieldAttributes.Public);
            List<PropertyInfo> properties = [Property<XmlElementAttribute>(nameof(XmlElementAttribute.Namespace))];
            List<object> values = [child.Namespace];
            if (dataType is not null)
            {
                properties.Add(Property<XmlElementAttribute>(nameof(XmlElementAttribute.DataType)));
                values.Add(dataType);
            }

            field.SetCustomAttribute(new(Constructor<XmlElementAttribute>(typeof(string)), [child.LocalName], [.. properties], [.. values]));
        }

        return type.CreateType();
    }

    private static ConstructorInfo Constructor<T>(params Type[] parameters) => typeof(T).GetConstructor(parameters)!;

    private static PropertyInfo Property<T>(string name) => typeof(T).GetProperty(name)!;
}
