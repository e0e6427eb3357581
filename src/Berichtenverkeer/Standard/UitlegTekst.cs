namespace Berichtenverkeer.Standard;

/// <summary>An explanation as plain lines for a terminal.</summary>
public static class UitlegTekst
{
    /// <summary>The lines in Dutch, without line ends: what was found, or that nothing was.</summary>
    public static IEnumerable<string> Lines(UitlegAntwoord antwoord)
    {
        if (antwoord.Melding is not null)
        {
            yield return antwoord.Melding;
        }

        for (var i = 0; i < antwoord.Items.Count; i++)
        {
            if (i > 0)
            {
                yield return "";
            }

            foreach (var line in Lines(antwoord.Items[i]))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Lines(UitlegItem item)
    {
        yield return item.Titel;
        foreach (var regel in item.Regels)
        {
            yield return $"  {regel.Kop}: {regel.Tekst}";
        }

        if (item.Plaatsen.Count > 0)
        {
            yield return "  Komt voor in:";
        }

        foreach (var plaats in item.Plaatsen)
        {
            yield return $"    {plaats.Pad}: {string.Join(", ", plaats.Berichten)}";
        }
    }
}
