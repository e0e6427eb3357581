using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>Members of Client, with the classes of a 301 that describe the person: Relatie, Contact and Beschikking.</summary>
internal static class ClientMembers
{
    public static RecordBinding Create<TParent>(Func<TParent, List<Client>> list)
        where TParent : Klasse
    {
        var client = new ListedRecord<TParent, Client>(list, _ => new());
        AddNaam(client, c => c.Naam ??= new(), c => c.Naam)
            .Tekst("Bsn", (c, v) => c.Bsn = v, c => c.Bsn)
            .Datum("Geboortedatum/Datum", (c, v) => c.Geboortedatum = v, c => c.Geboortedatum)
            .Tekst("Geboortedatum/DatumGebruik", (c, v) => c.DatumGebruik = v, c => c.DatumGebruik)
            .Tekst("Geslacht", (c, v) => c.Geslacht = v, c => c.Geslacht)
            .Tekst("Communicatie/Vorm", (c, v) => c.CommunicatieVorm = v, c => c.CommunicatieVorm)
            .Tekst("Communicatie/Taal", (c, v) => c.CommunicatieTaal = v, c => c.CommunicatieTaal)
            .Tekst("JuridischeStatus", (c, v) => c.JuridischeStatus = v, c => c.JuridischeStatus)
            .Tekst("WettelijkeVertegenwoordiging", (c, v) => c.WettelijkeVertegenwoordiging = v, c => c.WettelijkeVertegenwoordiging)
            .Tekst("GezagsdragerBekend", (c, v) => c.GezagsdragerBekend = v, c => c.GezagsdragerBekend)
            .Tekst("StatusAanlevering", (c, v) => c.StatusAanlevering = v, c => c.StatusAanlevering)
            .Tekst("Commentaar", (c, v) => c.Commentaar = v, c => c.Commentaar)
            .Klasse("Relaties/Relatie", CreateRelatie())
            .Klasse("Contactgegevens/Contact", AddContact(new ListedRecord<Client, Contact>(c => c.Contacten, _ => new())))
            .Klasse("Beschikking", CreateBeschikking())
            .Klasse("ToegewezenProducten/ToegewezenProduct", ProductMembers.CreateToegewezenProduct<Client>(c => c.ToegewezenProducten))
            .Klasse("StartProducten/StartProduct", ProductMembers.CreateStartProduct())
            .Klasse("StopProducten/StopProduct", ProductMembers.CreateStopProduct())
            .Klasse("AangevraagdeProducten/AangevraagdProduct", ProductMembers.CreateAangevraagdProduct())
            .Klasse("Verzoek", VerzoekMembers.Create())
            .Klasse("Prestaties/Prestatie", DeclaratieMembers.CreatePrestatie())
            .Teksten("RetourCodes/RetourCode", c => c.RetourCodes);
        return client;
    }

    private static RecordBinding CreateRelatie()
    {
        var relatie = new ListedRecord<Client, Relatie>(c => c.Relaties, _ => new());
        return AddNaam(relatie, r => r.Naam ??= new(), r => r.Naam)
            .Tekst("Nummer", (r, v) => r.Nummer = v, r => r.Nummer)
            .Getal("Volgorde", (r, v) => r.Volgorde = v, r => r.Volgorde)
            .Tekst("Soort", (r, v) => r.Soort = v, r => r.Soort)
            .Datum("Geboortedatum/Datum", (r, v) => r.Geboortedatum = v, r => r.Geboortedatum)
            .Tekst("Geboortedatum/DatumGebruik", (r, v) => r.DatumGebruik = v, r => r.DatumGebruik)
            .Tekst("Geslacht", (r, v) => r.Geslacht = v, r => r.Geslacht)
            .Klasse("Contact", AddContact(new SingleRecord<Relatie, Contact>(_ => new(), (r, v) => r.Contact = v, r => r.Contact)))
            .Teksten("RetourCodes/RetourCode", r => r.RetourCodes);
    }

    private static RecordBindingOf<T> AddNaam<T>(RecordBindingOf<T> binding, Func<T, Naam> ensure, Func<T, Naam?> get)
        where T : Klasse => binding
        .Tekst("Naam/Geslachtsnaam/Achternaam", (r, v) => ensure(r).Geslachtsnaam = v, r => get(r)?.Geslachtsnaam)
        .Tekst("Naam/Geslachtsnaam/Voorvoegsel", (r, v) => ensure(r).Voorvoegsel = v, r => get(r)?.Voorvoegsel)
        .Tekst("Naam/Partnernaam/Achternaam", (r, v) => ensure(r).Partnernaam = v, r => get(r)?.Partnernaam)
        .Tekst("Naam/Partnernaam/Voorvoegsel", (r, v) => ensure(r).PartnerVoorvoegsel = v, r => get(r)?.PartnerVoorvoegsel)
        .Tekst("Naam/Voornamen", (r, v) => ensure(r).Voornamen = v, r => get(r)?.Voornamen)
        .Tekst("Naam/Voorletters", (r, v) => ensure(r).Voorletters = v, r => get(r)?.Voorletters)
        .Tekst("Naam/NaamGebruik", (r, v) => ensure(r).NaamGebruik = v, r => get(r)?.NaamGebruik);

    private static RecordBindingOf<Contact> AddContact(RecordBindingOf<Contact> contact) => contact
        .Tekst("Soort", (c, v) => c.Soort = v, c => c.Soort)
        .Aanwezig("Adres", c => c.HasAdres = true, c => c.HasAdres)
        .Getal("Adres/Huis/Huisnummer", (c, v) => c.Huisnummer = v, c => c.Huisnummer)
        .Tekst("Adres/Huis/Huisletter", (c, v) => c.Huisletter = v, c => c.Huisletter)
        .Tekst("Adres/Huis/HuisnummerToevoeging", (c, v) => c.HuisnummerToevoeging = v, c => c.HuisnummerToevoeging)
        .Tekst("Adres/Huis/AanduidingWoonadres", (c, v) => c.AanduidingWoonadres = v, c => c.AanduidingWoonadres)
        .Tekst("Adres/Postcode", (c, v) => c.Postcode = v, c => c.Postcode)
        .Tekst("Adres/Straatnaam", (c, v) => c.Straatnaam = v, c => c.Straatnaam)
        .Tekst("Adres/Plaatsnaam", (c, v) => c.Plaatsnaam = v, c => c.Plaatsnaam)
        .Tekst("Adres/LandCode", (c, v) => c.LandCode = v, c => c.LandCode)
        .Tekst("Organisatie", (c, v) => c.Organisatie = v, c => c.Organisatie)
        .Tekst("Telefoon/Telefoon01/Telefoonnummer", (c, v) => c.Telefoon01 = v, c => c.Telefoon01)
        .Tekst("Telefoon/Telefoon01/Landnummer", (c, v) => c.Landnummer01 = v, c => c.Landnummer01)
        .Tekst("Telefoon/Telefoon02/Telefoonnummer", (c, v) => c.Telefoon02 = v, c => c.Telefoon02)
        .Tekst("Telefoon/Telefoon02/Landnummer", (c, v) => c.Landnummer02 = v, c => c.Landnummer02)
        .Tekst("Emailadres", (c, v) => c.Emailadres = v, c => c.Emailadres)
        .Aanwezig("Periode", c => c.HasPeriode = true, c => c.HasPeriode)
        .Datum("Periode/Begindatum", (c, v) => c.Begindatum = v, c => c.Begindatum)
        .Datum("Periode/Einddatum", (c, v) => c.Einddatum = v, c => c.Einddatum)
        .Teksten("RetourCodes/RetourCode", c => c.RetourCodes);

    private static RecordBinding CreateBeschikking() =>
        new SingleRecord<Client, Beschikking>(c => new(c.ToegewezenProducten), (c, v) => c.Beschikking = v, c => c.Beschikking)
            .Getal("BeschikkingNummer", (b, v) => b.BeschikkingNummer = v, b => b.BeschikkingNummer)
            .Tekst("Grondslagen/Grondslag01", (b, v) => b.Grondslag01 = v, b => b.Grondslag01)
            .Tekst("Grondslagen/Grondslag02", (b, v) => b.Grondslag02 = v, b => b.Grondslag02)
            .Datum("Afgiftedatum", (b, v) => b.Afgiftedatum = v, b => b.Afgiftedatum)
            .Datum("Ingangsdatum", (b, v) => b.Ingangsdatum = v, b => b.Ingangsdatum)
            .Datum("Einddatum", (b, v) => b.Einddatum = v, b => b.Einddatum)
            .Tekst("Commentaar", (b, v) => b.Commentaar = v, b => b.Commentaar)
            .Klasse(
                "Beperkingen/Beperking",
                new ListedRecord<Beschikking, Beperking>(b => b.Beperkingen, _ => new())
                    .Tekst("Categorie", (b, v) => b.Categorie = v, b => b.Categorie)
                    .Tekst("Duur", (b, v) => b.Duur = v, b => b.Duur)
                    .Tekst("Commentaar", (b, v) => b.Commentaar = v, b => b.Commentaar)
                    .Klasse(
                        "BeperkingScores/BeperkingScore",
                        new ListedRecord<Beperking, BeperkingScore>(b => b.BeperkingScores, _ => new())
                            .Tekst("Vraag", (s, v) => s.Vraag = v, s => s.Vraag)
                            .Tekst("Score", (s, v) => s.Score = v, s => s.Score)
                            .Tekst("Commentaar", (s, v) => s.Commentaar = v, s => s.Commentaar)
                            .Teksten("RetourCodes/RetourCode", s => s.RetourCodes))
                    .Teksten("RetourCodes/RetourCode", b => b.RetourCodes))
            .Klasse("ToegewezenProducten/ToegewezenProduct", ProductMembers.CreateToegewezenProduct<Beschikking>(b => b.ToegewezenProducten))
            .Teksten("RetourCodes/RetourCode", b => b.RetourCodes);
}
