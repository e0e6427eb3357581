namespace Berichtenverkeer.Postgres;

/// <content>Statements about terms.</content>
public static partial class SqlText
{
    /// <summary>Terms that are open on a day: Peildatum, TeLaat, Gemeente and Soort (null for all).</summary>
    public static string OpenTermijnen => Load(nameof(OpenTermijnen));

    /// <summary>Withdraws the terms on the verzoeken in messages: Gemeente, RunId, BerichtIds.</summary>
    public static string WithdrawTermijnen => Load(nameof(WithdrawTermijnen));

    /// <summary>Puts the terms of messages back: Gemeente, BerichtIds.</summary>
    public static string RestoreTermijnen => Load(nameof(RestoreTermijnen));
}
