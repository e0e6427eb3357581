using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests.Register;

/// <summary>Judged verzoeken written by hand, so that these tests are about what happens beside the advice only.</summary>
internal static class Besluiten
{
    public const string Gemeente = "0014";
    public const string Aanbieder = "98000001";

    /// <summary>Adds a judged verzoek with its terms.</summary>
    /// <param name="database">The database.</param>
    /// <param name="berichtId">Number of the message.</param>
    /// <param name="referentie">Reference.</param>
    /// <param name="gronden">The gronden that hold, such as <c>TZ3/3c</c>; none is administratief.</param>
    /// <param name="volgnr">Place.</param>
    /// <param name="gemeente">The gemeente.</param>
    /// <param name="verzoek">Last day of the first answer.</param>
    /// <param name="verloop">The columns of what came of it, such as <c>toegekend_op = '2026-03-04'</c>; null for none.</param>
    public static Task AddAsync(
        TestDatabase database, long berichtId, string referentie, string[] gronden, int volgnr = 1, string gemeente = Gemeente, string verzoek = "2026-03-09", string? verloop = null) =>
        ExecuteAsync(database, $"""
            insert into ref.gt_regelset values (repeat('0', 64), 'standaard', '2026-01-01', '{"{}"}', now()) on conflict do nothing;
            insert into kern.gt_besluit (gemeente, domein, bericht_id, volgnr, beoordeling, soort, aanbieder, client_id, referentie_aanbieder, dagtekening, ontvangen_op,
                product_categorie, product_code, begin, eind, leeftijd_ongeveer, waarde, advies, primaire, bepalingen, gronden_waar, gronden_onwaar, gronden_onbekend, gronden_nvt,
                toelichting, regelset, bekend_door_run)
            values ('{gemeente}', 'jw', {berichtId}, {volgnr}, 1, 315, '{Aanbieder}', 5, '{referentie}', '2026-03-02', '2026-03-02', '45', '45A04', '2026-03-09', '2026-08-31', false, 301714,
                '{(gronden.Length == 0 ? "administratief" : "tenzij")}', {(gronden.Length == 0 ? "null" : $"'{gronden[0].Split('/')[0]}'")}, array[{Texts(gronden.Select(grond => grond.Split('/')[0]).Distinct())}]::text[],
                array[{Texts(gronden)}]::text[], '{"{}"}', '{"{}"}', '{"{}"}', 'Zin over {referentie}.', repeat('0', 64), 1);
            insert into kern.termijn (gemeente, domein, bericht_id, volgnr, soort, referentie_aanbieder, aanvang, uiterlijk, bekend_door_run)
            values ('{gemeente}', 'jw', {berichtId}, {(volgnr * 3) + 1}, 'verzoek', '{referentie}', '2026-03-02', '{verzoek}', 1),
                   ('{gemeente}', 'jw', {berichtId}, {(volgnr * 3) + 2}, 'onderzoek', '{referentie}', '2026-03-02', '2026-04-27', 1),
                   ('{gemeente}', 'jw', {berichtId}, {(volgnr * 3) + 3}, 'woonplaatsbeginsel', '{referentie}', '2026-03-02', '2026-03-16', 1);
            {(verloop is null ? "" : $"""
                insert into kern.gt_verloop (gemeente, domein, bericht_id, volgnr, bijgewerkt_door_run) values ('{gemeente}', 'jw', {berichtId}, {volgnr}, 1);
                update kern.gt_verloop set {verloop} where bericht_id = {berichtId} and volgnr = {volgnr};
                """)}
            """);

    public static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Texts(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"'{text}'"));
}
