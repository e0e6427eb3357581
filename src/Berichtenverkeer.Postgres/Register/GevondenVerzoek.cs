namespace Berichtenverkeer.Postgres.Register;

/// <summary>A judged verzoek that was pointed at.</summary>
internal sealed record GevondenVerzoek(int Plaats, string Gemeente, long BerichtId, int Volgnr);
