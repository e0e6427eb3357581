using Berichtenverkeer.Model;
using Npgsql;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Takes messages apart into the rows of the tables.</summary>
internal sealed class FactCollector
{
    private readonly ClientRegister clients;
    private readonly ToewijzingRegister toewijzingen;
    private readonly FactList<Client> berichtClienten = new(ClientTables.BerichtClient);
    private readonly FactList<Relatie> relaties = new(ClientTables.Relatie);
    private readonly FactList<ContactRow> contacten = new(ClientTables.Contact);
    private readonly FactList<Beschikking> beschikkingen = new(ClientTables.Beschikking);
    private readonly FactList<Beperking> beperkingen = new(ClientTables.Beperking);
    private readonly FactList<BeperkingScoreRow> scores = new(ClientTables.BeperkingScore);
    private readonly FactList<ToegewezenProductRow> toegewezen = new(ProductTables.ToegewezenProduct);
    private readonly FactList<StartProduct> starts = new(ProductTables.StartProduct);
    private readonly FactList<StopProduct> stops = new(ProductTables.StopProduct);
    private readonly FactList<AangevraagdProduct> aangevraagd = new(VerzoekTables.AangevraagdProduct);
    private readonly FactList<Verzoek> verzoeken = new(VerzoekTables.Verzoek);
    private readonly FactList<VerzoekProductRow> verzoekProducten = new(VerzoekTables.VerzoekProduct);
    private readonly FactList<Antwoord> antwoorden = new(VerzoekTables.Antwoord);
    private readonly FactList<Declaratie> declaraties = new(DeclaratieTables.Declaratie);
    private readonly FactList<DeclaratieAntwoord> declaratieAntwoorden = new(DeclaratieTables.DeclaratieAntwoord);
    private readonly FactList<Prestatie> prestaties = new(DeclaratieTables.Prestatie);
    private readonly FactList<RetourcodeRow> retourcodes = new(BerichtTables.Retourcode);
    private readonly IFactList[] lists;

    public FactCollector(ClientRegister clients, ToewijzingRegister toewijzingen)
    {
        this.clients = clients;
        this.toewijzingen = toewijzingen;
        lists =
        [
            berichtClienten, relaties, contacten, beschikkingen, beperkingen, scores, toegewezen, starts, stops, aangevraagd, verzoeken,
            verzoekProducten, antwoorden, declaraties, declaratieAntwoorden, prestaties, retourcodes,
        ];
    }

    /// <summary>The tables of facts that belong to one message, as schema and table.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        [.. new FactCollector(new(default, null!, null!), new(default)).lists.Select(list => list.Table)];

    /// <summary>Adds the rows of one message.</summary>
    public void Add(BerichtContext context)
    {
        var bericht = context.Bericht;
        AddCodes(context, "Header", 1, bericht.Header);
        if (bericht.Declaratie is { } declaratie)
            AddCodes(context, "Declaratie", declaraties.Add(context, 0, declaratie), declaratie);
        if (bericht.DeclaratieAntwoord is { } declaratieAntwoord)
            AddCodes(context, "DeclaratieAntwoord", declaratieAntwoorden.Add(context, 0, declaratieAntwoord), declaratieAntwoord);
        foreach (var client in bericht.Clienten)
            AddClient(context, client);
        if (bericht.Antwoord is { } antwoord)
        {
            AddCodes(context, "Antwoord", antwoorden.Add(context, 0, antwoord), antwoord);
            if (antwoord.Woonplaatsbeginsel is { } woonplaatsbeginsel)
                AddCodes(context, "Woonplaatsbeginsel", 1, woonplaatsbeginsel);
        }
    }

    /// <summary>Writes all rows, table by table.</summary>
    public async Task WriteAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        foreach (var list in lists)
            await list.WriteAsync(connection, cancellationToken);
    }

    private void AddClient(BerichtContext context, Client client)
    {
        var id = clients.IdOf(client);
        // A declaratie says nothing of its client but who it is, and that stands with each prestatie.
        if (!context.Bericht.Soort.IsDeclaratie)
            AddCodes(context, "Client", berichtClienten.Add(context, id, client), client);
        foreach (var relatie in client.Relaties)
        {
            var volgnr = relaties.Add(context, id, relatie);
            AddCodes(context, "Relatie", volgnr, relatie);
            if (relatie.Contact is { } contact)
                AddCodes(context, "Contact", contacten.Add(context, id, new(contact, volgnr)), contact);
        }

        foreach (var contact in client.Contacten)
            AddCodes(context, "Contact", contacten.Add(context, id, new(contact, null)), contact);
        if (client.Beschikking is { } beschikking)
            AddBeschikking(context, id, beschikking);
        foreach (var product in client.ToegewezenProducten)
        {
            var row = new ToegewezenProductRow(product, client.Beschikking?.BeschikkingNummer, toewijzingen.IdOf(context, client, product));
            AddCodes(context, "ToegewezenProduct", toegewezen.Add(context, id, row), product);
        }

        foreach (var product in client.StartProducten)
            AddCodes(context, "StartProduct", starts.Add(context, id, product), product);
        foreach (var product in client.StopProducten)
            AddCodes(context, "StopProduct", stops.Add(context, id, product), product);
        foreach (var product in client.AangevraagdeProducten)
            AddCodes(context, "AangevraagdProduct", aangevraagd.Add(context, id, product), product);
        if (client.Verzoek is { } verzoek)
            AddVerzoek(context, id, verzoek);
        foreach (var prestatie in client.Prestaties)
            AddCodes(context, "Prestatie", prestaties.Add(context, id, prestatie), prestatie);
    }

    private void AddBeschikking(BerichtContext context, long clientId, Beschikking beschikking)
    {
        AddCodes(context, "Beschikking", beschikkingen.Add(context, clientId, beschikking), beschikking);
        foreach (var beperking in beschikking.Beperkingen)
        {
            var volgnr = beperkingen.Add(context, clientId, beperking);
            AddCodes(context, "Beperking", volgnr, beperking);
            foreach (var score in beperking.BeperkingScores)
                AddCodes(context, "BeperkingScore", scores.Add(context, clientId, new(score, volgnr)), score);
        }
    }

    private void AddVerzoek(BerichtContext context, long clientId, Verzoek verzoek)
    {
        AddCodes(context, "Verzoek", verzoeken.Add(context, clientId, verzoek), verzoek);
        foreach (var product in verzoek.OngewijzigdeProducten)
            AddCodes(context, "OngewijzigdProduct", verzoekProducten.Add(context, clientId, VerzoekProductRow.Of(product)), product);
        foreach (var product in verzoek.TeWijzigenProducten)
            AddCodes(context, "TeWijzigenProduct", verzoekProducten.Add(context, clientId, VerzoekProductRow.Of(product)), product);
        foreach (var product in verzoek.NieuweProducten)
            AddCodes(context, "NieuwProduct", verzoekProducten.Add(context, clientId, VerzoekProductRow.Of(product)), product);
    }

    private void AddCodes(BerichtContext context, string klasse, int volgnr, Klasse record)
    {
        if (!record.HasRetourCodes)
            return;
        foreach (var code in record.RetourCodes)
            retourcodes.Add(context, 0, new(klasse, volgnr, code));
    }
}
