using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>What one aanbieder declared to one gemeente in one domein before the night, with the answers that came before it too.</summary>
internal sealed class FoutVerleden
{
    private readonly Dictionary<string, (string Bsn, Prestatie Debet)> debets = new(StringComparer.Ordinal);

    /// <summary>A debit that was credited.</summary>
    public (string Bsn, Prestatie Debet)? Gecrediteerd { get; private set; }

    /// <summary>A debit that was refused.</summary>
    public (string Bsn, Prestatie Debet)? Afgewezen { get; private set; }

    /// <summary>A debit that was granted.</summary>
    public (string Bsn, Prestatie Debet)? Toegekend { get; private set; }

    /// <summary>A declaratie that was granted, at least in part.</summary>
    public Bericht? Declaratie { get; private set; }

    /// <summary>Takes in a declaratie, in the order of sending.</summary>
    public void Take(StoryMessage story)
    {
        Declaratie = story.Bericht;
        foreach (var client in story.Bericht.Clienten)
        {
            foreach (var line in client.Prestaties)
                Take(client.Bsn, line, story.GeweigerdeRegels.ContainsKey(line.ReferentieNummer));
        }
    }

    private void Take(string bsn, Prestatie line, bool refused)
    {
        if (refused)
        {
            Afgewezen = (bsn, line);
        }
        else if (line.VorigReferentieNummer is { } vorig)
        {
            if (debets.TryGetValue(vorig, out var debet))
                Gecrediteerd = debet;
        }
        else
        {
            debets[line.ReferentieNummer] = (bsn, line);
            Toegekend = (bsn, line);
        }
    }
}
