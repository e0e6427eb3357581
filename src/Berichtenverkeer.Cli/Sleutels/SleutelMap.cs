using System.Security.Cryptography;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Pipeline.Outbox;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Sleutels;

/// <summary>
/// The folder with the keys of pseudonyms: one per purpose and domein, so that what is made for one purpose cannot be joined with another.
/// A key is made when it is first needed and never overwritten: without it, what was made with it means nothing any more. It is not in the
/// database, so a dump of that gives nobody away.
/// </summary>
/// <param name="folder">The folder; it is made when needed, for its owner only.</param>
internal sealed class SleutelMap(string folder)
{
    /// <summary>Purpose: to find a client in the lists of the gemeente.</summary>
    public const string Lijsten = "lijsten";

    /// <summary>Purpose: to follow a client through the figures without knowing who it is.</summary>
    public const string Analist = "analist";

    private const int Bytes = 32;
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>The file of a key.</summary>
    public string FileOf(string doel, Domein domein) => Path.Combine(folder, $"pseudoniem-{doel}-{(domein == Domein.Jw ? "jw" : "wmo")}.key");

    /// <summary>The pseudonyms of a purpose and domein; null when there is no key yet.</summary>
    /// <exception cref="SleutelException">The key cannot be used.</exception>
    public ClientPseudoniem? Find(string doel, Domein domein)
    {
        var file = FileOf(doel, domein);
        return File.Exists(file) ? new(Read(file)) : null;
    }

    /// <summary>The pseudonyms of a purpose and domein; the key is made when there is none.</summary>
    /// <exception cref="SleutelException">The key cannot be used.</exception>
    public ClientPseudoniem Of(string doel, Domein domein) => Find(doel, domein) ?? Make(FileOf(doel, domein));

    private static byte[] Read(string file)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & Others) != UnixFileMode.None)
            throw new SleutelException($"{file}: deze sleutel is ook voor anderen toegankelijk. Ga na wie hem kan hebben gelezen, en sluit hem af: chmod 600");
        var key = File.ReadAllBytes(file);
        return key.Length == Bytes
            ? key
            : throw new SleutelException($"{file}: dit is geen sleutel van {Bytes} bytes. Zet de sleutel terug uit een reservekopie; met een nieuwe sleutel is wat eerder is geladen niet meer te gebruiken.");
    }

    /// <summary>Two processes may do this at once: the file appears whole, and the first one stands.</summary>
    private ClientPseudoniem Make(string file)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, Owner | UnixFileMode.UserExecute);
        var unfinished = Path.Combine(folder, $".{Path.GetRandomFileName()}.deel");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = Owner;
            using (var stream = new FileStream(unfinished, options))
            {
                stream.Write(RandomNumberGenerator.GetBytes(Bytes));
                stream.Flush(flushToDisk: true);
            }

            FreeName.Give(unfinished, file);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was first.
        }
        finally
        {
            File.Delete(unfinished);
        }

        return new(Read(file));
    }
}
