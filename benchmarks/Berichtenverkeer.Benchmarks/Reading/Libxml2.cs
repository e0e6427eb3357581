using System.Globalization;
using System.Runtime.InteropServices;

namespace Berichtenverkeer.Benchmarks;

/// <summary>libxml2 as a C programmer uses it: SAX with the XSD plugged in, the schema compiled once. Not there when the library is not.</summary>
internal sealed unsafe partial class Libxml2 : IDisposable
{
    private const string Library = "libxml2.so.2";
    private nint schema;

    private Libxml2(nint schema) => this.schema = schema;

    /// <summary>The version of the library, such as 2.9.14; null when it is not there.</summary>
    public static string? Version
    {
        get
        {
            if (!NativeLibrary.TryLoad(Library, out var handle) || !NativeLibrary.TryGetExport(handle, "xmlParserVersion", out var version))
                return null;
            // 20914, or with what it was built from behind it.
            var digits = Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(version))?.Split('-')[0];
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"{number / 10_000}.{number / 100 % 100}.{number % 100}" : "?";
        }
    }

    /// <summary>Compiles an XSD.</summary>
    /// <exception cref="InvalidOperationException">It cannot be used.</exception>
    public static Libxml2 Load(string xsd)
    {
        var parser = xmlSchemaNewParserCtxt(xsd);
        var compiled = xmlSchemaParse(parser);
        xmlSchemaFreeParserCtxt(parser);
        return compiled == 0 ? throw new InvalidOperationException($"libxml2 cannot use {xsd}.") : new(compiled);
    }

    /// <summary>Reads and validates a document; every text goes by, none is kept.</summary>
    /// <exception cref="InvalidOperationException">It is not valid.</exception>
    public long Validate(byte[] document)
    {
        fixed (byte* bytes = document)
        {
            var context = xmlSchemaNewValidCtxt(schema);
            // The stream is freed by the validation.
            var result = xmlSchemaValidateStream(context, xmlParserInputBufferCreateMem(bytes, document.Length, 0), 0, 0, 0);
            xmlSchemaFreeValidCtxt(context);
            return result == 0 ? document.Length : throw new InvalidOperationException($"libxml2 says {result} of a document of the corpus.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (schema != 0)
            xmlSchemaFree(schema);
        schema = 0;
    }

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint xmlSchemaNewParserCtxt(string url);

    [LibraryImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint xmlSchemaParse(nint parser);

    [LibraryImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void xmlSchemaFreeParserCtxt(nint parser);

    [LibraryImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint xmlSchemaNewValidCtxt(nint schema);

    [LibraryImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint xmlParserInputBufferCreateMem(byte* memory, int size, int encoding);

    [LibraryImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int xmlSchemaValidateStream(nint context, nint input, int encoding, nint sax, nint data);

    [LibraryImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void xmlSchemaFreeValidCtxt(nint context);

    [LibraryImport(Library)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void xmlSchemaFree(nint schema);
}
