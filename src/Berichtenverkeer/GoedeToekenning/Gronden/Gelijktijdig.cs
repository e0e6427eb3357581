using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.Matching;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>Counts different products at the same time (F3): the same product at two aanbieders is one.</summary>
internal static class Gelijktijdig
{
    /// <summary>
    /// The largest number on one of the days that are judged, what is asked included, and the first unbroken period with that number. Looks only at days on
    /// which something starts, or has ended the day before: in between nothing changes.
    /// </summary>
    public static (int Aantal, Periode Periode) Meeste(Beoordeelde regel)
    {
        var periode = regel.Periode;
        var changes = new List<(DateOnly Dag, ProductSleutel Product, int Verschil)>();
        var open = new Dictionary<ProductSleutel, int> { [regel.Deel.Sleutel] = 1 };
        foreach (var naast in regel.Zaak.Context)
        {
            if (regel.IsEigen(naast) || !naast.Overlapt(periode))
                continue;
            if (naast.Begin <= periode.Begin)
                Add(open, naast.Product, 1);
            else
                changes.Add((naast.Begin, naast.Product, 1));
            if (naast.Laatste < periode.Einde)
                changes.Add((naast.Laatste.AddDays(1), naast.Product, -1));
        }

        changes.Sort((one, other) => one.Dag.CompareTo(other.Dag));
        var most = (Aantal: open.Count, Periode: periode);
        var loopt = true;
        for (var i = 0; i < changes.Count;)
        {
            var dag = changes[i].Dag;
            for (; i < changes.Count && changes[i].Dag == dag; i++)
                Add(open, changes[i].Product, changes[i].Verschil);
            if (open.Count > most.Aantal)
            {
                most = (open.Count, new(dag, periode.Einde));
                loopt = true;
            }
            else if (open.Count < most.Aantal && loopt)
            {
                most.Periode = most.Periode with { Einde = dag.AddDays(-1) };
                loopt = false;
            }
        }

        return most;
    }

    private static void Add(Dictionary<ProductSleutel, int> open, ProductSleutel product, int verschil)
    {
        var count = open.GetValueOrDefault(product) + verschil;
        if (count == 0)
            open.Remove(product);
        else
            open[product] = count;
    }
}
