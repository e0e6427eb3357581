namespace Berichtenverkeer.Storage;

/// <summary>The answers that wait to leave the house, or have left it.</summary>
public interface IOutbox
{
    /// <summary>Releases answers of modus <c>na-vrijgave</c> that were composed.</summary>
    /// <returns>How many were released.</returns>
    Task<int> ReleaseAsync(AntwoordKeuze keuze, DateTimeOffset moment, CancellationToken cancellationToken);

    /// <summary>
    /// Gives released answers that have no file yet a file. It is stored before anything is written, so a file that was
    /// broken off is written again under the same name with the same content.
    /// </summary>
    /// <param name="keuze">Which answers.</param>
    /// <param name="assign">Divides them over files. Called while no other process divides; its argument is in a fixed order.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task AssignAsync(AntwoordKeuze keuze, Func<IReadOnlyList<WachtendAntwoord>, IReadOnlyList<PakketToewijzing>> assign, CancellationToken cancellationToken);

    /// <summary>Files with an answer that is not sent yet; with <paramref name="again"/> those with an answer that was sent.</summary>
    /// <returns>Names of files, in order of name.</returns>
    Task<IReadOnlyList<string>> PackagesAsync(AntwoordKeuze keuze, bool again, CancellationToken cancellationToken);

    /// <summary>Everything in some files, whatever its state, in order of file and identification.</summary>
    Task<IReadOnlyList<UitgaandAntwoord>> ContentAsync(IReadOnlyCollection<string> packages, CancellationToken cancellationToken);

    /// <summary>Says that files stand whole in their folder. What was sent before keeps its first moment.</summary>
    Task MarkSentAsync(IReadOnlyCollection<string> packages, DateTimeOffset moment, CancellationToken cancellationToken);

    /// <summary>Counts answers per gemeente, kind, modus and state.</summary>
    Task<IReadOnlyList<AntwoordTelling>> CountsAsync(AntwoordKeuze keuze, CancellationToken cancellationToken);
}
