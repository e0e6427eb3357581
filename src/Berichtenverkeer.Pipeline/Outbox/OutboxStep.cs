namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>The steps in which answers leave the house. A process may be broken off after each of them.</summary>
internal enum OutboxStep
{
    /// <summary>The database knows which answer goes in which file.</summary>
    Assigned,

    /// <summary>The file is on disk under its temporary name.</summary>
    TemporaryWritten,

    /// <summary>The file has its own name.</summary>
    Renamed,

    /// <summary>The folder is on disk too.</summary>
    FolderSynced,

    /// <summary>The database knows that the file is there.</summary>
    Marked,
}
