using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Tables of what a message says about its client, other than products.</summary>
internal static class ClientTables
{
    public static CopyTable<ClientVersion> Client { get; } = new CopyTable<ClientVersion>("kern.client")
        .Text("gemeente", r => r.Unit.Gemeente)
        .Text("domein", r => r.Unit.Domein.ToName())
        .Bigint("client_id", r => r.ClientId)
        .Integer("versie", r => r.Versie)
        .Text("bsn", r => r.Bsn)
        .Date("geboortedatum", r => r.Details.Geboortedatum)
        .Text("datum_gebruik", r => r.Details.DatumGebruik)
        .Text("geslacht", r => r.Details.Geslacht)
        .Text("geslachtsnaam", r => r.Details.Geslachtsnaam)
        .Text("voorvoegsel", r => r.Details.Voorvoegsel)
        .Text("partnernaam", r => r.Details.Partnernaam)
        .Text("partner_voorvoegsel", r => r.Details.PartnerVoorvoegsel)
        .Text("voornamen", r => r.Details.Voornamen)
        .Text("voorletters", r => r.Details.Voorletters)
        .Text("naam_gebruik", r => r.Details.NaamGebruik)
        .Date("gegevens_dagtekening", r => r.Dagtekening)
        .Bigint("bericht_id", r => r.BerichtId)
        .Bigint("bekend_door_run", r => r.RunId)
        .Bigint("ingetrokken_door_run", r => r.WithdrawnBy);

    public static CopyTable<Fact<Client>> BerichtClient { get; } = FactTable.OfClient<Client>("kern.bericht_client")
        .Text("communicatie_vorm", r => r.Value.CommunicatieVorm)
        .Text("juridische_status", r => r.Value.JuridischeStatus)
        .Text("wettelijke_vertegenwoordiging", r => r.Value.WettelijkeVertegenwoordiging)
        .Text("gezagsdrager_bekend", r => r.Value.GezagsdragerBekend)
        .Text("status_aanlevering", r => r.Value.StatusAanlevering);

    public static CopyTable<Fact<Relatie>> Relatie { get; } = FactTable.OfClient<Relatie>("kern.relatie")
        .Text("nummer", r => r.Value.Nummer)
        .Bigint("volgorde", r => r.Value.Volgorde)
        .Text("soort", r => r.Value.Soort);

    public static CopyTable<Fact<ContactRow>> Contact { get; } = FactTable.OfClient<ContactRow>("kern.contact")
        .Integer("relatie_volgnr", r => r.Value.RelatieVolgnr)
        .Text("soort", r => r.Value.Contact.Soort)
        .Date("begindatum", r => r.Value.Contact.Begindatum)
        .Date("einddatum", r => r.Value.Contact.Einddatum);

    public static CopyTable<Fact<Beschikking>> Beschikking { get; } = FactTable.OfClient<Beschikking>("kern.beschikking")
        .Bigint("beschikking_nummer", r => r.Value.BeschikkingNummer)
        .Text("grondslag01", r => r.Value.Grondslag01)
        .Text("grondslag02", r => r.Value.Grondslag02)
        .Date("afgiftedatum", r => r.Value.Afgiftedatum)
        .Date("ingangsdatum", r => r.Value.Ingangsdatum)
        .Date("einddatum", r => r.Value.Einddatum);

    public static CopyTable<Fact<Beperking>> Beperking { get; } = FactTable.OfClient<Beperking>("kern.beperking")
        .Text("categorie", r => r.Value.Categorie)
        .Text("duur", r => r.Value.Duur);

    public static CopyTable<Fact<BeperkingScoreRow>> BeperkingScore { get; } = FactTable.OfClient<BeperkingScoreRow>("kern.beperking_score")
        .Integer("beperking_volgnr", r => r.Value.BeperkingVolgnr)
        .Text("vraag", r => r.Value.Score.Vraag)
        .Text("score", r => r.Value.Score.Score);
}
