using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks;

/// <summary>What one writes first: ask the database about each line, decide, insert.</summary>
internal static class NaiveMatcher
{
    /// <summary>Judges and stores a line.</summary>
    /// <returns>Whether it is granted.</returns>
    public static bool Match(NpgsqlConnection connection, NaivePrestatie prestatie)
    {
        var granted = IsGranted(connection, prestatie);
        connection.Execute(
            """
            insert into naief.oordeel (gemeente, aanbieder, referentie, vorig, toewijzing_nummer, code, begin, einde, volume, bedrag, toegekend)
            values (@Gemeente, @Aanbieder, @Referentie, @Vorig, @ToewijzingNummer, @Code, @Begin, @Einde, @Minuten, @Bedrag, @Toegekend)
            """,
            new
            {
                prestatie.Gemeente,
                prestatie.Aanbieder,
                prestatie.Referentie,
                prestatie.Vorig,
                prestatie.ToewijzingNummer,
                prestatie.Code,
                prestatie.Begin,
                prestatie.Einde,
                Minuten = Reckoned(prestatie),
                prestatie.Bedrag,
                Toegekend = granted,
            });
        return granted;
    }

    private static bool IsGranted(NpgsqlConnection connection, NaivePrestatie prestatie)
    {
        if (connection.ExecuteScalar<bool>("select exists (select from naief.oordeel where gemeente = @Gemeente and aanbieder = @Aanbieder and referentie = @Referentie)", prestatie))
            return false;
        if (prestatie.Vorig is not null)
        {
            return connection.ExecuteScalar<bool>(
                "select exists (select from naief.oordeel where gemeente = @Gemeente and aanbieder = @Aanbieder and referentie = @Vorig and toegekend)", prestatie);
        }

        var toewijzing = connection.QueryFirstOrDefault<(string Aanbieder, string Code, DateOnly Begin, DateOnly Einde, string Eenheid, long Totaal)>(
            "select aanbieder, code, begin, einde, eenheid, totaal from naief.toewijzing where gemeente = @Gemeente and toewijzing_nummer = @ToewijzingNummer", prestatie);
        if (toewijzing.Aanbieder != prestatie.Aanbieder || toewijzing.Code != prestatie.Code || prestatie.Begin < toewijzing.Begin || prestatie.Einde > toewijzing.Einde)
            return false;
        if (toewijzing.Eenheid != prestatie.Eenheid && !(toewijzing.Eenheid == "04" && prestatie.Eenheid == "01"))
            return false;
        if (connection.ExecuteScalar<long>(
            "select coalesce(sum(case when vorig is null then 1 else -1 end), 0) from naief.oordeel where gemeente = @Gemeente and toewijzing_nummer = @ToewijzingNummer and code = @Code and begin = @Begin and einde = @Einde and toegekend",
            prestatie) > 0)
        {
            return false;
        }

        var used = connection.ExecuteScalar<long>(
            "select coalesce(sum(case when vorig is null then volume else -volume end), 0) from naief.oordeel where gemeente = @Gemeente and toewijzing_nummer = @ToewijzingNummer and toegekend", prestatie);
        return used + Reckoned(prestatie) <= toewijzing.Totaal;
    }

    private static long Reckoned(NaivePrestatie prestatie) => prestatie.Eenheid == "04" ? prestatie.Volume * 60 : prestatie.Volume;
}
