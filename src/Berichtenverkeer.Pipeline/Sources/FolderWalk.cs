using System.IO.Enumeration;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>The files in a folder and the folders in it, in ordinal order of their paths.</summary>
/// <remarks>
/// Files and folders whose name begins with a dot are not offered: they belong to the system, or are not finished yet.
/// Links to files are followed; a link to a folder is not (it may lead back to itself) but is reported.
/// </remarks>
internal static class FolderWalk
{
    /// <summary>One thing that the walk came upon.</summary>
    /// <param name="Path">The path, beginning with the folder as the user named it.</param>
    /// <param name="Refused">Why this folder is not read; null for a file.</param>
    public readonly record struct Found(string Path, string? Refused);

    private readonly record struct Child(string Name, bool IsFolder, bool IsLink)
    {
        /// <summary>With this key, sorting each folder by itself sorts all paths.</summary>
        public string SortKey => IsFolder ? Name + "/" : Name;
    }

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = default,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <summary>True for a name that begins with a dot.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.') && name is not ("." or "..");

    /// <summary>Walks the folder. Folders are listed when the walk comes to them.</summary>
    public static IEnumerable<Found> Walk(string folder)
    {
        var pending = new Stack<(string Path, Child Child)>();
        pending.Push((folder, new Child(folder, IsFolder: true, IsLink: false)));
        while (pending.TryPop(out var at))
        {
            if (!at.Child.IsFolder)
            {
                yield return new Found(at.Path, null);
            }
            else if (at.Child.IsLink)
            {
                yield return new Found(at.Path, "Dit is een verwijzing naar een map; die wordt niet gevolgd. Bied de map zelf aan.");
            }
            else if (List(at.Path) is { } children)
            {
                foreach (var child in children.OrderByDescending(child => child.SortKey, StringComparer.Ordinal))
                    pending.Push((Path.Join(at.Path, child.Name), child));
            }
            else
            {
                yield return new Found(at.Path, "Deze map kan niet worden gelezen: hij is verdwenen of er zijn geen rechten.");
            }
        }
    }

    private static List<Child>? List(string folder)
    {
        try
        {
            var children = new FileSystemEnumerable<Child>(
                folder,
                static (ref entry) => new Child(entry.FileName.ToString(), entry.IsDirectory, entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
                Everything)
            {
                ShouldIncludePredicate = static (ref entry) => !entry.FileName.StartsWith('.'),
            };
            return [.. children];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
