namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>Documents to offer.</summary>
internal static class Messages
{
    public const string Bsn = "999900006";

    /// <summary>A good JW305 for gemeente 0037. Taakgericht: without ToewijzingNummer it needs no toewijzing before it.</summary>
    public static string Good(string identificatie = "START-1") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <b:Bericht xmlns:b="http://www.istandaarden.nl/ijw/3_2/jw305/schema" xmlns:s="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">
          <b:Header>
            <b:BerichtCode>438</b:BerichtCode>
            <b:BerichtVersie>3</b:BerichtVersie>
            <b:BerichtSubversie>2</b:BerichtSubversie>
            <b:Afzender>98000001</b:Afzender>
            <b:Ontvanger>0037</b:Ontvanger>
            <b:BerichtIdentificatie><s:Identificatie>{identificatie}</s:Identificatie><s:Dagtekening>2026-03-02</s:Dagtekening></b:BerichtIdentificatie>
            <b:XsdVersie><s:BasisschemaXsdVersie>1.0.0</s:BasisschemaXsdVersie><s:BerichtXsdVersie>1.0.0</s:BerichtXsdVersie></b:XsdVersie>
          </b:Header>
          <b:Client>
            <b:Bsn>{Bsn}</b:Bsn>
            <b:Geboortedatum><s:Datum>2014-06-10</s:Datum></b:Geboortedatum>
            <b:Geslacht>1</b:Geslacht>
            <b:Naam><s:Geslachtsnaam><s:Achternaam>Jansen</s:Achternaam></s:Geslachtsnaam></b:Naam>
            <b:StartProducten>
              <b:StartProduct>
                <b:Product><s:Categorie>45</s:Categorie></b:Product>
                <b:Begindatum>2026-03-02</b:Begindatum>
                <b:StatusAanlevering>1</b:StatusAanlevering>
              </b:StartProduct>
            </b:StartProducten>
          </b:Client>
        </b:Bericht>
        """;

    /// <summary>A Begindatum that is no date, in a message with a Bsn.</summary>
    public static string Broken { get; } = Good("START-2").Replace("<b:Begindatum>2026-03-02", "<b:Begindatum>2026-02-30", StringComparison.Ordinal);

    /// <summary>XML of something else.</summary>
    public const string Foreign = "<factuur xmlns=\"urn:iets:anders\"><regel/></factuur>";

    /// <summary>A release that nobody knows yet.</summary>
    public const string UnknownRelease = "<Bericht xmlns=\"http://www.istandaarden.nl/ijw/9_9/jw305/schema\"/>";

    /// <summary>Entities that double at every step.</summary>
    public const string DtdBomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY c \"&a;&a;&a;&a;\">]><b>&c;</b>";
}
