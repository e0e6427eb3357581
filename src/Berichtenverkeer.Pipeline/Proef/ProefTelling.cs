using Berichtenverkeer.GoedeToekenning;

namespace Berichtenverkeer.Pipeline.Proef;

/// <summary>What one rule file advises about the verzoeken of a period, counted. One count is one beoordelingsregel.</summary>
public sealed class ProefTelling
{
    private readonly Dictionary<string, long> perBepaling = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Bepaling, string Grond), long> perGrond = [];

    /// <summary>Beoordelingsregels with advice.</summary>
    public long Beoordeeld { get; private set; }

    /// <summary>Those that may be granted administratively.</summary>
    public long Administratief { get; private set; }

    /// <summary>Those about which to consult first.</summary>
    public long Tenzij { get; private set; }

    /// <summary>In how many a bepaling holds, by id. One beoordelingsregel may count for several.</summary>
    public IReadOnlyDictionary<string, long> PerBepaling => perBepaling;

    /// <summary>In how many a grond of a bepaling is true.</summary>
    public IReadOnlyDictionary<(string Bepaling, string Grond), long> PerGrond => perGrond;

    internal void Add(Besluit besluit)
    {
        Beoordeeld++;
        if (besluit.Advies == Advies.Administratief)
            Administratief++;
        else
            Tenzij++;
        foreach (var bepaling in besluit.Bepalingen)
            perBepaling[bepaling] = perBepaling.GetValueOrDefault(bepaling) + 1;
        foreach (var grond in besluit.Gronden.Where(grond => grond.Uitslag == Uitslag.Waar))
            perGrond[(grond.Bepaling, grond.Grond)] = perGrond.GetValueOrDefault((grond.Bepaling, grond.Grond)) + 1;
    }
}
