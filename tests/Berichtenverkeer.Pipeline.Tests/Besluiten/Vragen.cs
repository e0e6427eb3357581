namespace Berichtenverkeer.Pipeline.Tests.Besluiten;

/// <summary>Questions about what was advised and what came of it.</summary>
internal static class Vragen
{
    /// <summary>Of each standing advice: reference, advice, primary bepaling and the gronden that hold.</summary>
    public const string Adviezen = """
        select referentie_aanbieder, advies, coalesce(primaire, '-'), array_to_string(gronden_waar, ',')
        from kern.gt_besluit where ingetrokken_door_run is null order by dagtekening, referentie_aanbieder, beoordeling
        """;

    /// <summary>Of each verzoek that was judged: what came of it, and after how long.</summary>
    public const string Uitkomsten = """
        select referentie_aanbieder, uitkomst, anders_toegekend, reden_afwijzing, werkdagen_eerste, werkdagen_totaal, dagen_totaal
        from kern.gt_stand order by dagtekening, referentie_aanbieder
        """;

    /// <summary>Verdicts on messages, by day.</summary>
    public const string Berichten = "select identificatie, uitkomst from kern.bericht where not retour order by dagtekening, identificatie";

    /// <summary>What refused messages were refused for.</summary>
    public const string Codes = "select distinct b.identificatie, v.code, v.retourcode from bron.bevinding v join bron.bericht b using (bericht_id) where not v.signaal order by 1, 2";

    /// <summary>Our answers: message and the codes in it are what the findings say.</summary>
    public const string Antwoorden = "select a.bericht, b.identificatie from bron.antwoord a join bron.bericht b on b.bericht_id = a.heen_bericht_id order by 2, 1";
}
