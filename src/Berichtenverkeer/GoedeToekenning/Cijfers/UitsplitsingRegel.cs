namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>One row of a break-down.</summary>
/// <param name="Code">The value; <c>nvt</c> where it does not apply (the verwijzer of a 317), <c>onbekend</c> where it is not known.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Beoordeeld">Verzoeken judged.</param>
/// <param name="Administratief">To be granted administratively.</param>
/// <param name="Tenzij">To be consulted about first.</param>
public sealed record UitsplitsingRegel(string Code, string Naam, Aantal Beoordeeld, Aantal Administratief, Aantal Tenzij);
