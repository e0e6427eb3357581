using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Standard;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Migrations;

/// <summary>Brings the lists of the standard into <c>ref</c>, so that SQL can join their labels.</summary>
internal static class ReferenceLists
{
    private static readonly CopyTable<Code> Codes = new CopyTable<Code>("ref.code")
        .Text("domein", r => r.Lijst.Release.Domein.ToName())
        .Text("release", r => r.Lijst.Release.Versie)
        .Text("element", r => r.Lijst.ElementNaam)
        .Text("code", r => r.Value)
        .Text("lijst", r => r.Lijst.Naam)
        .Text("titel", r => r.Lijst.Titel)
        .Text("label", r => r.Label)
        .Date("geldig_van", r => r.ValidFrom)
        .Date("geldig_tot", r => r.ValidTo)
        .Text("status", r => r.StatusTekst);

    private static readonly CopyTable<Gemeente> GemeenteTable = new CopyTable<Gemeente>("ref.gemeente")
        .Text("code", r => r.Code)
        .Text("naam", r => r.Naam)
        .Text("provincie", r => r.Provincie)
        .Text("jeugdregio", r => r.Jeugdregio)
        .Date("peildatum", r => r.ReferenceDate);

    private static readonly CopyTable<ProductCode> ProductCodeTable = new CopyTable<ProductCode>("ref.product_code")
        .Text("domein", _ => Domein.Wmo.ToName())
        .Text("code", r => r.Code)
        .Text("categorie", r => r.Categorie)
        .Text("groep", r => r.Groep)
        .Text("naam", r => r.Naam)
        .Date("lijst_datum", r => r.ListDate)
        .Date("geldig_tot", r => r.ValidTo);

    /// <summary>Version of the tool and a checksum of what it brings.</summary>
    public static string Version { get; } = VersionOfContent();

    /// <summary>Replaces the lists when they are not those of this version of the tool. The caller holds the lock of the migrations.</summary>
    public static async Task FillAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var present = await connection.ExecuteScalarAsync<string?>(new CommandDefinition(SqlText.ReferenceVersion, cancellationToken: cancellationToken));
        if (string.Equals(present, Version, StringComparison.Ordinal))
            return;
        await connection.ExecuteAsync(new CommandDefinition(SqlText.EmptyReferenceLists, cancellationToken: cancellationToken));
        await Codes.WriteAsync(connection, [.. Codelijsten.All.SelectMany(lijst => lijst.Codes)], cancellationToken);
        await GemeenteTable.WriteAsync(connection, Gemeenten.All, cancellationToken);
        await ProductCodeTable.WriteAsync(connection, ProductCodes.All, cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(SqlText.RecordReferenceVersion, new { Versie = Version }, cancellationToken: cancellationToken));
    }

    private static string VersionOfContent()
    {
        var text = new StringBuilder();
        foreach (var code in Codelijsten.All.SelectMany(lijst => lijst.Codes))
            text.Append(CultureInfo.InvariantCulture, $"{code.Lijst}\t{code.Lijst.Titel}\t{code.Value}\t{code.Label}\t{code.ValidFrom:yyyy-MM-dd}\t{code.ValidTo:yyyy-MM-dd}\t{code.StatusTekst}\n");
        foreach (var gemeente in Gemeenten.All)
            text.Append(CultureInfo.InvariantCulture, $"{gemeente.Code}\t{gemeente.Naam}\t{gemeente.Provincie}\t{gemeente.Jeugdregio}\t{gemeente.ReferenceDate:yyyy-MM-dd}\n");
        foreach (var product in ProductCodes.All)
            text.Append(CultureInfo.InvariantCulture, $"{product.Code}\t{product.Categorie}\t{product.Groep}\t{product.Naam}\t{product.ListDate:yyyy-MM-dd}\t{product.ValidTo:yyyy-MM-dd}\n");
        var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
        return $"{typeof(ReferenceLists).Assembly.GetName().Version} {checksum}";
    }
}
