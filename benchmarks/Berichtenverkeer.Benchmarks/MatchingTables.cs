using Berichtenverkeer.Matching;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks;

/// <summary>The plain tables of the other ways, with the world in them and the indexes that they need.</summary>
internal static class MatchingTables
{
    /// <summary>Judges the whole year in one statement.</summary>
    public const string SetBased =
        """
        insert into naief.oordeel (gemeente, aanbieder, referentie, vorig, toewijzing_nummer, code, begin, einde, volume, bedrag, toegekend)
        select p.gemeente, p.aanbieder, p.referentie, p.vorig, p.toewijzing_nummer, p.code, p.begin, p.einde, p.volume, p.bedrag,
               t.toewijzing_nummer is not null and t.code = p.code and p.begin >= t.begin and p.einde <= t.einde
               and (t.eenheid = p.eenheid or t.eenheid = '04' and p.eenheid = '01')
               and (p.vorig is not null or p.dubbel <= 1)
               and p.lopend <= t.totaal
        from (
            select p.*,
                   sum(case when vorig is null then volume else -volume end) over (partition by gemeente, toewijzing_nummer order by volgorde) as lopend,
                   sum(case when vorig is null then 1 else -1 end) over (partition by gemeente, toewijzing_nummer, code, begin, einde order by volgorde) as dubbel
            from naief.prestatie p
        ) p
        left join naief.toewijzing t on t.gemeente = p.gemeente and t.toewijzing_nummer = p.toewijzing_nummer and t.aanbieder = p.aanbieder
        """;

    /// <summary>Makes and fills the tables.</summary>
    public static void Create(NpgsqlDataSource source, MatchingWorld world)
    {
        using var connection = source.OpenConnection();
        connection.Execute(
            """
            create schema naief;
            create table naief.toewijzing (gemeente text not null, toewijzing_nummer bigint not null, aanbieder text not null, code text not null,
                begin date not null, einde date not null, eenheid text not null, totaal bigint not null, primary key (gemeente, toewijzing_nummer));
            create table naief.prestatie (gemeente text not null, aanbieder text not null, referentie text not null, vorig text, toewijzing_nummer bigint not null,
                code text not null, begin date not null, einde date not null, volume bigint not null, eenheid text not null, bedrag bigint not null, volgorde bigint not null);
            create table naief.oordeel (gemeente text not null, aanbieder text not null, referentie text not null, vorig text, toewijzing_nummer bigint not null,
                code text not null, begin date not null, einde date not null, volume bigint not null, bedrag bigint not null, toegekend boolean not null,
                primary key (gemeente, aanbieder, referentie));
            create index on naief.oordeel (gemeente, toewijzing_nummer);
            """);
        using (var importer = connection.BeginBinaryImport("copy naief.toewijzing from stdin (format binary)"))
        {
            foreach (var unit in world.Units)
            {
                foreach (var stand in unit.Toewijzingen)
                {
                    var product = stand.Product;
                    importer.WriteRow(
                        unit.Gemeente, product.ToewijzingNummer!.Value, stand.Aanbieder, product.Product!.Code!, product.Ingangsdatum, product.Einddatum!.Value,
                        product.Omvang!.Eenheid, Plafond.Totaal(product, product.Einddatum.Value)!.Value);
                }
            }

            importer.Complete();
        }

        using (var importer = connection.BeginBinaryImport("copy naief.prestatie from stdin (format binary)"))
        {
            long volgorde = 0;
            foreach (var bericht in world.Units.SelectMany(unit => unit.Declaraties))
            {
                foreach (var line in bericht.Clienten.SelectMany(client => client.Prestaties).Select(prestatie => NaivePrestatie.Of(bericht, prestatie)))
                {
                    importer.WriteRow(
                        line.Gemeente, line.Aanbieder, line.Referentie, line.Vorig, line.ToewijzingNummer, line.Code, line.Begin, line.Einde,
                        line.Eenheid == "04" ? line.Volume * 60 : line.Volume, line.Eenheid, line.Bedrag, volgorde++);
                }
            }

            importer.Complete();
        }

        connection.Execute("analyze naief.toewijzing; analyze naief.prestatie");
    }

    /// <summary>Empties the verdicts.</summary>
    public static void Empty(NpgsqlDataSource source)
    {
        using var connection = source.OpenConnection();
        connection.Execute("truncate naief.oordeel");
    }
}
