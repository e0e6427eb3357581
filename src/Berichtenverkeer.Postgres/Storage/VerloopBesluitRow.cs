using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A verzoek with standing advice.</summary>
internal sealed record VerloopBesluitRow(long BerichtId, int Volgnr, int Soort, string Aanbieder, string Referentie, DateOnly Dagtekening)
{
    public ReferentieSleutel Sleutel => new(Aanbieder, Referentie);
}
