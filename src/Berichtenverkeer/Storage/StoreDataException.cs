namespace Berichtenverkeer.Storage;

/// <summary>The store refused the data of a chunk, for good: nothing was stored. One of its messages holds what the store cannot keep.</summary>
/// <remarks>The message never quotes data. A store that is away or slow is another matter: that is retried, and then reported as such.</remarks>
public sealed class StoreDataException(string code, Exception innerException) : Exception($"De database weigert gegevens van dit bericht (fout {code}).", innerException)
{
    /// <summary>Error code of the store, such as an SQLSTATE.</summary>
    public string Code { get; } = code;
}
