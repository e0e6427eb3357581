namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>Where every element of the standard stands in the database, or why it stands in the payload only.</summary>
internal static class ElementColumns
{
    /// <summary>The classes of the standard: a leaf is named from the innermost one around it.</summary>
    public static IReadOnlySet<string> Classes { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Header", "Client", "Relatie", "Contact", "Beschikking", "Beperking", "BeperkingScore", "ToegewezenProduct", "StartProduct", "StopProduct",
        "AangevraagdProduct", "Verzoek", "OngewijzigdProduct", "TeWijzigenProduct", "NieuwProduct", "Antwoord", "Woonplaatsbeginsel",
        "Declaratie", "DeclaratieAntwoord", "Prestatie",
    };

    /// <summary>Free text: what is in it cannot be known, so it may be about a person.</summary>
    public const string FreeText = "vrije tekst";

    /// <summary>Address, telephone, e-mail.</summary>
    public const string ContactDetail = "contactgegeven";

    /// <summary>Name, birth date or geslacht of someone who is not the client.</summary>
    public const string ThirdPerson = "gegeven van een derde";

    /// <summary>Table and column below <c>kern</c>, or one of the reasons above. A number before the class is a message that differs.</summary>
    public static IReadOnlyDictionary<string, string> Map { get; } = Parse(
        """
        Header/BerichtCode = bericht.bericht_code
        Header/BerichtVersie = bericht.versie
        Header/BerichtSubversie = bericht.subversie
        Header/Afzender = bericht.afzender
        Header/Ontvanger = bericht.ontvanger
        Header/BerichtIdentificatie/Identificatie = bericht.identificatie
        Header/BerichtIdentificatie/Dagtekening = bericht.dagtekening
        Header/XsdVersie/BasisschemaXsdVersie = bericht.basisschema_xsd_versie
        Header/XsdVersie/BerichtXsdVersie = bericht.bericht_xsd_versie
        Header/IdentificatieRetour = bericht.identificatie_retour
        Header/DagtekeningRetour = bericht.dagtekening_retour
        Header/DeclaratieIdentificatie/Identificatie = bericht.declaratie_identificatie
        Header/DeclaratieIdentificatie/Dagtekening = bericht.declaratie_dagtekening
        Header/XsltVersie = bericht.xslt_versie
        Header/XsdVersieRetour/BasisschemaXsdVersie = bericht.basisschema_xsd_versie_retour
        Header/XsdVersieRetour/BerichtXsdVersie = bericht.bericht_xsd_versie_retour
        Header/XsdVersieDeclaratie/BasisschemaXsdVersie = bericht.basisschema_xsd_versie_retour
        Header/XsdVersieDeclaratie/BerichtXsdVersie = bericht.bericht_xsd_versie_retour
        Header/Gemeente = bericht.gemeente
        Header/Aanbieder = bericht.aanbieder
        Header/Servicebureau = bericht.servicebureau
        Header/RetourHeader/GemeenteReferentieNummer = bericht.gemeente_referentie_nummer
        Header/RetourHeader/RetourDagtekening = bericht.retour_dagtekening
        303 Header/BetalingAanID = declaratie.betaling_aan_id
        303 Header/DeclaratieFactuurIdentificatie/DeclaratiePeriode/Begindatum = declaratie.periode_begindatum
        303 Header/DeclaratieFactuurIdentificatie/DeclaratiePeriode/Einddatum = declaratie.periode_einddatum
        303 Header/DeclaratieFactuurIdentificatie/DeclarantFactuurNummer = declaratie.declaratie_nummer
        303 Header/DeclaratieFactuurIdentificatie/FactuurDagtekening = declaratie.declaratie_dagtekening
        303 Header/DeclaratieFactuurIdentificatie/BtwIDNummer = declaratie.btw_id_nummer
        303 Header/DeclaratieFactuurIdentificatie/ValutaCode = declaratie.valuta_code
        303 Header/DeclaratieFactuurBedragen/DeclaratieFactuurTotaalBedrag/TotaalBedrag = declaratie.totaal_bedrag
        303 Header/DeclaratieFactuurBedragen/DeclaratieFactuurTotaalBedrag/DebetCredit = declaratie.totaal_debet_credit
        303 Header/DeclaratieFactuurBedragen/BtwTotaalBedrag/TotaalBedrag = declaratie.btw_totaal_bedrag
        303 Header/DeclaratieFactuurBedragen/BtwTotaalBedrag/DebetCredit = declaratie.btw_totaal_debet_credit
        304 Header/BetalingAanID = declaratie_antwoord.betaling_aan_id
        304 Header/DeclaratieFactuurIdentificatie/DeclaratiePeriode/Begindatum = declaratie_antwoord.periode_begindatum
        304 Header/DeclaratieFactuurIdentificatie/DeclaratiePeriode/Einddatum = declaratie_antwoord.periode_einddatum
        304 Header/DeclaratieFactuurIdentificatie/DeclarantFactuurNummer = declaratie_antwoord.declaratie_nummer
        304 Header/DeclaratieFactuurIdentificatie/FactuurDagtekening = declaratie_antwoord.factuur_dagtekening
        304 Header/DeclaratieFactuurIdentificatie/BtwIDNummer = declaratie_antwoord.btw_id_nummer
        304 Header/DeclaratieFactuurIdentificatie/ValutaCode = declaratie_antwoord.valuta_code
        304 Header/RetourBedragen/IngediendTotaalBedrag/TotaalBedrag = declaratie_antwoord.ingediend_bedrag
        304 Header/RetourBedragen/IngediendTotaalBedrag/DebetCredit = declaratie_antwoord.ingediend_debet_credit
        304 Header/RetourBedragen/ToegekendTotaalBedrag/TotaalBedrag = declaratie_antwoord.toegekend_bedrag
        304 Header/RetourBedragen/ToegekendTotaalBedrag/DebetCredit = declaratie_antwoord.toegekend_debet_credit
        Client/Bsn = client.bsn
        Client/Geboortedatum/Datum = client.geboortedatum
        Client/Geboortedatum/DatumGebruik = client.datum_gebruik
        Client/Geslacht = client.geslacht
        Client/Naam/Geslachtsnaam/Achternaam = client.geslachtsnaam
        Client/Naam/Geslachtsnaam/Voorvoegsel = client.voorvoegsel
        Client/Naam/Partnernaam/Achternaam = client.partnernaam
        Client/Naam/Partnernaam/Voorvoegsel = client.partner_voorvoegsel
        Client/Naam/Voornamen = client.voornamen
        Client/Naam/Voorletters = client.voorletters
        Client/Naam/NaamGebruik = client.naam_gebruik
        Client/Communicatie/Vorm = bericht_client.communicatie_vorm
        Client/Communicatie/Taal = vrije tekst
        Client/JuridischeStatus = bericht_client.juridische_status
        Client/WettelijkeVertegenwoordiging = bericht_client.wettelijke_vertegenwoordiging
        Client/GezagsdragerBekend = bericht_client.gezagsdrager_bekend
        Client/StatusAanlevering = bericht_client.status_aanlevering
        Client/Commentaar = vrije tekst
        Relatie/Nummer = relatie.nummer
        Relatie/Volgorde = relatie.volgorde
        Relatie/Soort = relatie.soort
        Relatie/Geboortedatum/Datum = gegeven van een derde
        Relatie/Geboortedatum/DatumGebruik = gegeven van een derde
        Relatie/Geslacht = gegeven van een derde
        Relatie/Naam/Geslachtsnaam/Achternaam = gegeven van een derde
        Relatie/Naam/Geslachtsnaam/Voorvoegsel = gegeven van een derde
        Relatie/Naam/Partnernaam/Achternaam = gegeven van een derde
        Relatie/Naam/Partnernaam/Voorvoegsel = gegeven van een derde
        Relatie/Naam/Voornamen = gegeven van een derde
        Relatie/Naam/Voorletters = gegeven van een derde
        Relatie/Naam/NaamGebruik = gegeven van een derde
        Contact/Soort = contact.soort
        Contact/Periode/Begindatum = contact.begindatum
        Contact/Periode/Einddatum = contact.einddatum
        Contact/Adres/Huis/Huisnummer = contactgegeven
        Contact/Adres/Huis/Huisletter = contactgegeven
        Contact/Adres/Huis/HuisnummerToevoeging = contactgegeven
        Contact/Adres/Huis/AanduidingWoonadres = contactgegeven
        Contact/Adres/Postcode = contactgegeven
        Contact/Adres/Straatnaam = contactgegeven
        Contact/Adres/Plaatsnaam = contactgegeven
        Contact/Adres/LandCode = contactgegeven
        Contact/Organisatie = contactgegeven
        Contact/Telefoon/Telefoon01/Telefoonnummer = contactgegeven
        Contact/Telefoon/Telefoon01/Landnummer = contactgegeven
        Contact/Telefoon/Telefoon02/Telefoonnummer = contactgegeven
        Contact/Telefoon/Telefoon02/Landnummer = contactgegeven
        Contact/Emailadres = contactgegeven
        Beschikking/BeschikkingNummer = beschikking.beschikking_nummer
        Beschikking/Grondslagen/Grondslag01 = beschikking.grondslag01
        Beschikking/Grondslagen/Grondslag02 = beschikking.grondslag02
        Beschikking/Afgiftedatum = beschikking.afgiftedatum
        Beschikking/Ingangsdatum = beschikking.ingangsdatum
        Beschikking/Einddatum = beschikking.einddatum
        Beschikking/Commentaar = vrije tekst
        Beperking/Categorie = beperking.categorie
        Beperking/Duur = beperking.duur
        Beperking/Commentaar = vrije tekst
        BeperkingScore/Vraag = beperking_score.vraag
        BeperkingScore/Score = beperking_score.score
        BeperkingScore/Commentaar = vrije tekst
        ToegewezenProduct/ToewijzingNummer = toegewezen_product.toewijzing_nummer
        ToegewezenProduct/ReferentieAanbieder = toegewezen_product.referentie_aanbieder
        ToegewezenProduct/Product/Categorie = toegewezen_product.product_categorie
        ToegewezenProduct/Product/Code = toegewezen_product.product_code
        ToegewezenProduct/Toewijzingsdatum = toegewezen_product.toewijzingsdatum
        ToegewezenProduct/Toewijzingstijd = toegewezen_product.toewijzingstijd
        ToegewezenProduct/Ingangsdatum = toegewezen_product.ingangsdatum
        ToegewezenProduct/Einddatum = toegewezen_product.einddatum
        ToegewezenProduct/RedenWijziging = toegewezen_product.reden_wijziging
        ToegewezenProduct/Omvang/Volume = toegewezen_product.volume
        ToegewezenProduct/Omvang/Eenheid = toegewezen_product.eenheid
        ToegewezenProduct/Omvang/Frequentie = toegewezen_product.frequentie
        ToegewezenProduct/Budget = toegewezen_product.budget
        ToegewezenProduct/Commentaar = vrije tekst
        StartProduct/BeschikkingNummer = start_product.beschikking_nummer
        StartProduct/ToewijzingNummer = start_product.toewijzing_nummer
        StartProduct/Product/Categorie = start_product.product_categorie
        StartProduct/Product/Code = start_product.product_code
        StartProduct/ToewijzingIngangsdatum = start_product.toewijzing_ingangsdatum
        StartProduct/Begindatum = start_product.begindatum
        StartProduct/StatusAanlevering = start_product.status_aanlevering
        StopProduct/BeschikkingNummer = stop_product.beschikking_nummer
        StopProduct/ToewijzingNummer = stop_product.toewijzing_nummer
        StopProduct/Product/Categorie = stop_product.product_categorie
        StopProduct/Product/Code = stop_product.product_code
        StopProduct/ToewijzingIngangsdatum = stop_product.toewijzing_ingangsdatum
        StopProduct/Begindatum = stop_product.begindatum
        StopProduct/RedenBeeindiging = stop_product.reden_beeindiging
        StopProduct/Einddatum = stop_product.einddatum
        StopProduct/StatusAanlevering = stop_product.status_aanlevering
        AangevraagdProduct/ReferentieAanbieder = aangevraagd_product.referentie_aanbieder
        AangevraagdProduct/BeschikkingNummer = aangevraagd_product.beschikking_nummer
        AangevraagdProduct/Product/Categorie = aangevraagd_product.product_categorie
        AangevraagdProduct/Product/Code = aangevraagd_product.product_code
        AangevraagdProduct/BeschikkingIngangsdatum = aangevraagd_product.beschikking_ingangsdatum
        AangevraagdProduct/ToewijzingIngangsdatum = aangevraagd_product.toewijzing_ingangsdatum
        AangevraagdProduct/ToewijzingEinddatum = aangevraagd_product.toewijzing_einddatum
        AangevraagdProduct/Omvang/Volume = aangevraagd_product.volume
        AangevraagdProduct/Omvang/Eenheid = aangevraagd_product.eenheid
        AangevraagdProduct/Omvang/Frequentie = aangevraagd_product.frequentie
        AangevraagdProduct/Budget = aangevraagd_product.budget
        AangevraagdProduct/Verwijzer/Type = aangevraagd_product.verwijzer_type
        AangevraagdProduct/Verwijzer/Naam = gegeven van een derde
        AangevraagdProduct/Verwijzer/ZorgverlenerCode = aangevraagd_product.zorgverlener_code
        AangevraagdProduct/Raamcontract = aangevraagd_product.raamcontract
        AangevraagdProduct/Commentaar = vrije tekst
        Verzoek/ReferentieAanbieder = verzoek.referentie_aanbieder
        Verzoek/RedenVerzoek = verzoek.reden_verzoek
        OngewijzigdProduct/ToewijzingNummer = verzoek_product.toewijzing_nummer where soort = 'ongewijzigd'
        TeWijzigenProduct/ToewijzingNummer = verzoek_product.toewijzing_nummer where soort = 'te_wijzigen'
        TeWijzigenProduct/GewensteIngangsdatum = verzoek_product.gewenste_ingangsdatum where soort = 'te_wijzigen'
        TeWijzigenProduct/Einddatum = verzoek_product.einddatum where soort = 'te_wijzigen'
        TeWijzigenProduct/Omvang/Volume = verzoek_product.volume where soort = 'te_wijzigen'
        TeWijzigenProduct/Omvang/Eenheid = verzoek_product.eenheid where soort = 'te_wijzigen'
        TeWijzigenProduct/Omvang/Frequentie = verzoek_product.frequentie where soort = 'te_wijzigen'
        TeWijzigenProduct/Budget = verzoek_product.budget where soort = 'te_wijzigen'
        NieuwProduct/Product/Categorie = verzoek_product.product_categorie where soort = 'nieuw'
        NieuwProduct/Product/Code = verzoek_product.product_code where soort = 'nieuw'
        NieuwProduct/GewensteIngangsdatum = verzoek_product.gewenste_ingangsdatum where soort = 'nieuw'
        NieuwProduct/Einddatum = verzoek_product.einddatum where soort = 'nieuw'
        NieuwProduct/Omvang/Volume = verzoek_product.volume where soort = 'nieuw'
        NieuwProduct/Omvang/Eenheid = verzoek_product.eenheid where soort = 'nieuw'
        NieuwProduct/Omvang/Frequentie = verzoek_product.frequentie where soort = 'nieuw'
        NieuwProduct/Budget = verzoek_product.budget where soort = 'nieuw'
        Antwoord/ReferentieAanbieder = antwoord.referentie_aanbieder
        Antwoord/VerzoekAntwoord = antwoord.verzoek_antwoord
        Antwoord/RedenAfwijzingVerzoek = antwoord.reden_afwijzing_verzoek
        Woonplaatsbeginsel/Gemeente = antwoord.woonplaatsbeginsel_gemeente
        Declaratie/DeclaratieNummer = declaratie.declaratie_nummer
        Declaratie/DeclaratiePeriode/Begindatum = declaratie.periode_begindatum
        Declaratie/DeclaratiePeriode/Einddatum = declaratie.periode_einddatum
        Declaratie/DeclaratieDagtekening = declaratie.declaratie_dagtekening
        Declaratie/TotaalIngediendBedrag/TotaalBedrag = declaratie.totaal_bedrag
        Declaratie/TotaalIngediendBedrag/DebetCredit = declaratie.totaal_debet_credit
        DeclaratieAntwoord/DeclaratieNummer = declaratie_antwoord.declaratie_nummer
        DeclaratieAntwoord/TotaalIngediendBedrag/TotaalBedrag = declaratie_antwoord.ingediend_bedrag
        DeclaratieAntwoord/TotaalIngediendBedrag/DebetCredit = declaratie_antwoord.ingediend_debet_credit
        DeclaratieAntwoord/TotaalToegekendBedrag/TotaalBedrag = declaratie_antwoord.toegekend_bedrag
        DeclaratieAntwoord/TotaalToegekendBedrag/DebetCredit = declaratie_antwoord.toegekend_debet_credit
        Prestatie/ProductReferentie/ReferentieNummer = prestatie.referentie_nummer
        Prestatie/ProductReferentie/VorigReferentieNummer = prestatie.vorig_referentie_nummer
        Prestatie/BeschikkingNummer = prestatie.beschikking_nummer
        Prestatie/ToewijzingNummer = prestatie.toewijzing_nummer
        Prestatie/ProductCategorie = prestatie.product_categorie
        Prestatie/ProductCode = prestatie.product_code
        Prestatie/ProductPeriode/Begindatum = prestatie.begindatum
        Prestatie/ProductPeriode/Einddatum = prestatie.einddatum
        Prestatie/GeleverdVolume = prestatie.geleverd_volume
        Prestatie/Eenheid = prestatie.eenheid
        Prestatie/ProductTarief = prestatie.product_tarief
        Prestatie/IngediendBedrag/Bedrag = prestatie.bedrag
        Prestatie/IngediendBedrag/DebetCredit = prestatie.debet_credit
        Prestatie/IngediendeBedragPrestatie/GeleverdVolume = prestatie.geleverd_volume
        Prestatie/IngediendeBedragPrestatie/Eenheid = prestatie.eenheid
        Prestatie/IngediendeBedragPrestatie/Verrekenpercentage = prestatie.verrekenpercentage
        Prestatie/IngediendeBedragPrestatie/ProductTarief = prestatie.product_tarief
        Prestatie/IngediendeBedragPrestatie/BerekendBedrag/Bedrag = prestatie.berekend_bedrag
        Prestatie/IngediendeBedragPrestatie/BerekendBedrag/DebetCredit = prestatie.berekend_debet_credit
        Prestatie/IngediendeBedragPrestatie/BtwVrijstellingIndicatie = prestatie.btw_vrijstelling_indicatie
        Prestatie/IngediendeBedragPrestatie/BtwPercentage = prestatie.btw_percentage
        Prestatie/IngediendeBedragPrestatie/BtwBedrag/Bedrag = prestatie.btw_bedrag
        Prestatie/IngediendeBedragPrestatie/BtwBedrag/DebetCredit = prestatie.btw_debet_credit
        Prestatie/IngediendeBedragPrestatie/DeclaratieFactuurBedrag/Bedrag = prestatie.bedrag
        Prestatie/IngediendeBedragPrestatie/DeclaratieFactuurBedrag/DebetCredit = prestatie.debet_credit
        Prestatie/ToegekendeBedragPrestatie/GemeenteBerekendBedrag/Bedrag = prestatie.gemeente_berekend_bedrag
        Prestatie/ToegekendeBedragPrestatie/GemeenteBerekendBedrag/DebetCredit = prestatie.gemeente_berekend_debet_credit
        Prestatie/ToegekendeBedragPrestatie/ToegekendBedrag/Bedrag = prestatie.toegekend_bedrag
        Prestatie/ToegekendeBedragPrestatie/ToegekendBedrag/DebetCredit = prestatie.toegekend_debet_credit
        Prestatie/Commentaar = vrije tekst
        """);

    /// <summary>The innermost class around an element, and the path from it: <c>Client/Naam/Voorletters</c>.</summary>
    public static string NameOf(IReadOnlyList<string> path)
    {
        for (var i = path.Count - 2; i > 0; i--)
        {
            if (Classes.Contains(path[i]))
                return string.Join('/', path.Skip(i));
        }

        return string.Join('/', path);
    }

    /// <summary>Where an element of a message stands; null when the map does not know it.</summary>
    public static string? Find(int nummer, string name) =>
        name.EndsWith("/RetourCodes/RetourCode", StringComparison.Ordinal)
            ? $"retourcode.retour_code where klasse = '{name[..name.IndexOf('/', StringComparison.Ordinal)]}'"
            : Map.GetValueOrDefault($"{nummer} {name}") ?? Map.GetValueOrDefault(name);

    private static Dictionary<string, string> Parse(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(" = ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
