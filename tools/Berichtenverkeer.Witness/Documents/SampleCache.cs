using System.Collections.Concurrent;
using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>Samples per simple type: types are shared by many elements.</summary>
public static class SampleCache
{
    private static readonly ConcurrentDictionary<XmlSchemaSimpleType, ValueSamples> Samples = new();

    public static ValueSamples Of(XmlSchemaSimpleType type) => Samples.GetOrAdd(type, static key => ValueSamples.Of(new SimpleTypeFacets(key)));
}
