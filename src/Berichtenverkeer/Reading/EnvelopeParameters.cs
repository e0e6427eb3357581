namespace Berichtenverkeer.Reading;

/// <summary>What a StUF GGk envelope says besides <see cref="Envelope"/>: the applications and the versions. An engine that reads does not need it, one that writes does.</summary>
/// <param name="ZenderApplicatie">Product name of the sender, 3 to 50 characters, without version.</param>
/// <param name="FunctieVersie">Release of the message, 4 digits: <c>0003</c> for 3.2.</param>
/// <param name="FunctieSubversie">Second part of the release, 4 digits: <c>0002</c> for 3.2.</param>
/// <param name="ApplicatieVersie">Version of the product, 4 digits.</param>
/// <param name="ApplicatieSubversie">Second part of the version, 4 digits.</param>
/// <param name="OntvangerApplicatie">Always <c>GGk</c> in messages to the hub.</param>
public sealed record EnvelopeParameters(
    string ZenderApplicatie,
    string FunctieVersie,
    string FunctieSubversie,
    string ApplicatieVersie = "0001",
    string ApplicatieSubversie = "0000",
    string OntvangerApplicatie = EnvelopeNames.HubApplicatie);
