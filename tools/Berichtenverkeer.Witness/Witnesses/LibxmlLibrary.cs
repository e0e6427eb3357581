using System.Runtime.InteropServices;

namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>The functions of the distribution's libxml2 that are needed to validate.</summary>
internal static unsafe partial class LibxmlLibrary
{
    /// <summary>No network, and nothing on the console.</summary>
    public const int Options = 2048 | 64 | 32;

    private const string Name = "libxml2";

    // Debian 12 and before, then what comes after it.
    private static readonly string[] Files = ["libxml2.so.2", "libxml2.so.16"];

    private static readonly nint Handle = Load();

    /// <summary>Whether it is installed.</summary>
    public static bool IsPresent => Handle != 0;

    /// <summary>Its version, such as <c>20914</c>.</summary>
    public static string Version { get; } = Handle == 0 ? string.Empty : Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(NativeLibrary.GetExport(Handle, "xmlParserVersion")))!;

    [LibraryImport(Name, EntryPoint = "xmlInitParser")]
    public static partial void InitParser();

    [LibraryImport(Name, EntryPoint = "xmlSetExternalEntityLoader")]
    public static partial void SetExternalEntityLoader(nint loader);

    [LibraryImport(Name, EntryPoint = "xmlSchemaNewParserCtxt", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint SchemaNewParserContext(string url);

    [LibraryImport(Name, EntryPoint = "xmlSchemaParse")]
    public static partial nint SchemaParse(nint context);

    [LibraryImport(Name, EntryPoint = "xmlSchemaFreeParserCtxt")]
    public static partial void SchemaFreeParserContext(nint context);

    [LibraryImport(Name, EntryPoint = "xmlSchemaFree")]
    public static partial void SchemaFree(nint schema);

    [LibraryImport(Name, EntryPoint = "xmlSchemaNewValidCtxt")]
    public static partial nint SchemaNewValidContext(nint schema);

    [LibraryImport(Name, EntryPoint = "xmlSchemaFreeValidCtxt")]
    public static partial void SchemaFreeValidContext(nint context);

    [LibraryImport(Name, EntryPoint = "xmlSchemaSetValidStructuredErrors")]
    public static partial void SchemaSetValidStructuredErrors(nint context, delegate* unmanaged<nint, nint, void> callback, nint data);

    [LibraryImport(Name, EntryPoint = "xmlSchemaValidateDoc")]
    public static partial int SchemaValidateDocument(nint context, nint document);

    [LibraryImport(Name, EntryPoint = "xmlNewParserCtxt")]
    public static partial nint NewParserContext();

    [LibraryImport(Name, EntryPoint = "xmlFreeParserCtxt")]
    public static partial void FreeParserContext(nint context);

    [LibraryImport(Name, EntryPoint = "xmlCtxtReadMemory")]
    public static partial nint ReadMemory(nint context, byte* buffer, int size, nint url, nint encoding, int options);

    /// <summary>Of the calling thread.</summary>
    [LibraryImport(Name, EntryPoint = "xmlSetStructuredErrorFunc")]
    public static partial void SetStructuredError(nint data, delegate* unmanaged<nint, nint, void> callback);

    [LibraryImport(Name, EntryPoint = "xmlGetIntSubset")]
    public static partial nint InternalSubset(nint document);

    [LibraryImport(Name, EntryPoint = "xmlFreeDoc")]
    public static partial void FreeDocument(nint document);

    private static nint Load()
    {
        foreach (var file in Files)
        {
            if (!NativeLibrary.TryLoad(file, out var handle))
                continue;
            NativeLibrary.SetDllImportResolver(typeof(LibxmlLibrary).Assembly, (name, _, _) => string.Equals(name, Name, StringComparison.Ordinal) ? handle : 0);
            InitParser();
            // A hint in a message where its schema would be found is never followed onto the network.
            SetExternalEntityLoader(NativeLibrary.GetExport(handle, "xmlNoNetExternalEntityLoader"));
            return handle;
        }

        return 0;
    }
}
