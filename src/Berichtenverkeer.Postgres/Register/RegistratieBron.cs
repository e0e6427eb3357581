namespace Berichtenverkeer.Postgres.Register;

/// <summary>Where registrations come from, and when.</summary>
/// <param name="Naam">Name of the file; null for the command line.</param>
/// <param name="Kenmerk">Sixteen hexadecimal digits of the hash of that file, by which it is known again; null for the command line.</param>
/// <param name="Op">Moment of registering.</param>
public sealed record RegistratieBron(string? Naam, string? Kenmerk, DateTimeOffset Op)
{
    /// <summary>The command line.</summary>
    public static RegistratieBron Opdracht(DateTimeOffset op) => new(null, null, op);

    /// <summary>As it stands in <c>kern.gt_registratie.bron</c>.</summary>
    internal string Tekst => Naam is null ? "opdracht" : $"{Naam}{Einde}";

    /// <summary>The end of that text by which a file is known again; null for the command line.</summary>
    internal string? Einde => Kenmerk is null ? null : $"#{Kenmerk}";
}
