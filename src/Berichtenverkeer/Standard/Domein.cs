namespace Berichtenverkeer.Standard;

/// <summary>The law a message belongs to. The two never share keys, dossiers or (without a look at the list) codes.</summary>
public enum Domein
{
    /// <summary>Jeugdwet, exchanged by iJw.</summary>
    Jw,

    /// <summary>Wet maatschappelijke ondersteuning, exchanged by iWmo.</summary>
    Wmo,
}
