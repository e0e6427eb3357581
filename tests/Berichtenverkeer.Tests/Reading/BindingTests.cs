using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Reading;

/// <summary>The one mapping between messages and model is complete.</summary>
public sealed class BindingTests
{
    public static TheoryData<string, string> Soorten()
    {
        var data = new TheoryData<string, string>();
        foreach (var soort in BerichtSoorten.All)
            data.Add(soort.Code, soort.Release.Versie);
        return data;
    }

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Every_leaf_element_of_a_message_has_a_place_in_the_model(string code, string versie)
    {
        var plan = SchemaSet.Embedded.PlanOf(BerichtSoorten.Find(code, versie)!);

        var unbound = plan.Elements.Where(element => element.IsLeaf && element.Leaf is null).Select(element => element.Path);

        Assert.Empty(unbound);
    }

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Every_repeated_element_is_a_class_or_a_list_of_codes(string code, string versie)
    {
        var plan = SchemaSet.Embedded.PlanOf(BerichtSoorten.Find(code, versie)!);

        var lost = plan.Elements
            .Where(element => element.IsRepeatable && element.Record is null && !(element.IsLeaf && element.LocalName == "RetourCode"))
            .Select(element => element.Path);

        Assert.Empty(lost);
    }
}
