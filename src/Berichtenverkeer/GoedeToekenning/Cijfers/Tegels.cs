namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>The tiles. Administratief + tenzij = beoordeeld.</summary>
/// <param name="Beoordeeld">Verzoeken judged.</param>
/// <param name="Administratief">To be granted administratively.</param>
/// <param name="Tenzij">To be consulted about first.</param>
/// <param name="MeestVoorkomend">The bepaling that holds most often; all of them when there is a tie; none without tenzij.</param>
/// <param name="Open">Verzoeken without an outcome on the peildatum.</param>
/// <param name="TechnischAfgewezen">Verzoeken refused with a retourcode: apart, they are not judged.</param>
/// <param name="Gewijzigd">Verzoeken of which staff registered another judgement than the advice.</param>
public sealed record Tegels(
    Aantal Beoordeeld,
    Aantal Administratief,
    Aantal Tenzij,
    IReadOnlyList<Keuze> MeestVoorkomend,
    Aantal Open,
    Aantal TechnischAfgewezen,
    Aantal Gewijzigd);
