using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>Where things are in a message.</summary>
internal static class Each
{
    public static Walk<Client> Client { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
            look.Judge(client, client, rule, findings);
    };

    /// <summary>Birth dates of the client and of relations.</summary>
    public static Walk<Geboorte> Geboorte { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            if (client.Geboortedatum is { } datum)
                look.Judge(client, new(datum, client.DatumGebruik), rule, findings);
            foreach (var relatie in client.Relaties)
            {
                if (relatie.Geboortedatum is { } other)
                    look.Judge(relatie, new(other, relatie.DatumGebruik), rule, findings);
            }
        }
    };

    /// <summary>Names of the client and of relations.</summary>
    public static Walk<Naam> Naam { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            if (client.Naam is { } naam)
                look.Judge(client, naam, rule, findings);
            foreach (var relatie in client.Relaties)
            {
                if (relatie.Naam is { } other)
                    look.Judge(relatie, other, rule, findings);
            }
        }
    };

    /// <summary>Contacts of the client and of relations.</summary>
    public static Walk<Contact> Contact { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var contact in client.Contacten)
                look.Judge(contact, contact, rule, findings);
            foreach (var relatie in client.Relaties)
            {
                if (relatie.Contact is { } contact)
                    look.Judge(contact, contact, rule, findings);
            }
        }
    };

    public static Walk<ToegewezenProduct> ToegewezenProduct { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var product in client.ToegewezenProducten)
                look.Judge(product, product, rule, findings);
        }
    };

    public static Walk<ProductVorm> Toegewezen { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var product in client.ToegewezenProducten)
                look.Judge(product, new(product.Product, product.Ingangsdatum, product.Einddatum, product.Omvang, product.Budget), rule, findings);
        }
    };

    public static Walk<AangevraagdProduct> AangevraagdProduct { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var product in client.AangevraagdeProducten)
                look.Judge(product, product, rule, findings);
        }
    };

    public static Walk<ProductVorm> Aangevraagd { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var product in client.AangevraagdeProducten)
                look.Judge(product, new(product.Product, product.ToewijzingIngangsdatum, product.ToewijzingEinddatum, product.Omvang, product.Budget), rule, findings);
        }
    };

    public static Walk<ProductVorm> Nieuw { get; } = static (bericht, look, rule, findings) =>
    {
        if (bericht.Client?.Verzoek is not { } verzoek)
            return;
        foreach (var product in verzoek.NieuweProducten)
            look.Judge(product, new(product.Product, product.GewensteIngangsdatum, product.Einddatum, product.Omvang, product.Budget), rule, findings);
    };

    public static Walk<ProductVorm> TeWijzigen { get; } = static (bericht, look, rule, findings) =>
    {
        if (bericht.Client?.Verzoek is not { } verzoek)
            return;
        foreach (var product in verzoek.TeWijzigenProducten)
            look.Judge(product, new(null, product.GewensteIngangsdatum, product.Einddatum, product.Omvang, product.Budget), rule, findings);
    };

    public static Walk<StartProduct> StartProduct { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var product in client.StartProducten)
                look.Judge(product, product, rule, findings);
        }
    };

    public static Walk<StopProduct> StopProduct { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var product in client.StopProducten)
                look.Judge(product, product, rule, findings);
        }
    };

    public static Walk<Antwoord> Antwoord { get; } = static (bericht, look, rule, findings) =>
    {
        if (bericht.Antwoord is { } antwoord)
            look.Judge(antwoord, antwoord, rule, findings);
    };

    public static Walk<Declaratie> Declaratie { get; } = static (bericht, look, rule, findings) =>
    {
        if (bericht.Declaratie is { } declaratie)
            look.Judge(declaratie, declaratie, rule, findings);
    };

    public static Walk<DeclaratieAntwoord> DeclaratieAntwoord { get; } = static (bericht, look, rule, findings) =>
    {
        if (bericht.DeclaratieAntwoord is { } antwoord)
            look.Judge(antwoord, antwoord, rule, findings);
    };

    public static Walk<Prestatie> Prestatie { get; } = static (bericht, look, rule, findings) =>
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
                look.Judge(prestatie, prestatie, rule, findings);
        }
    };
}
