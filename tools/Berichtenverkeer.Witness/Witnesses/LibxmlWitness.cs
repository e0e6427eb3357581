using System.Globalization;
using System.Runtime.InteropServices;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>
/// libxml2, in this process: what <c>xmllint --schema</c> does, without a process per call. For one thread and one message; threads share no schema,
/// because a hint in a message makes libxml2 add to it.
/// </summary>
internal sealed unsafe class LibxmlWitness : IDisposable
{
    /// <summary>Its name.</summary>
    public const string Name = "libxml2";

    private const int LevelError = 2;
    private const int DomainNamespace = 3;
    private const int DomainSchemas = 17;

    [ThreadStatic]
    private static SortedSet<string>? errors;

    private readonly nint schema;
    private readonly nint validator;
    private readonly nint parser;

    /// <summary>A witness for one message.</summary>
    /// <exception cref="InvalidOperationException">libxml2 cannot use the XSD.</exception>
    public LibxmlWitness(MessageSchema message, SchemaFolder folder)
    {
        var context = LibxmlLibrary.SchemaNewParserContext(folder.PathOf(message.File));
        schema = LibxmlLibrary.SchemaParse(context);
        LibxmlLibrary.SchemaFreeParserContext(context);
        if (schema == 0)
            throw new InvalidOperationException($"libxml2 cannot use {message.File}.");
        validator = LibxmlLibrary.SchemaNewValidContext(schema);
        LibxmlLibrary.SchemaSetValidStructuredErrors(validator, &OnError, 0);
        parser = LibxmlLibrary.NewParserContext();
    }

    /// <summary>Judges a document. A document that it calls valid has reasons too when it saw a breach of the namespaces standard, which does not stop it.</summary>
    public Answer Judge(byte[] xml)
    {
        if (errors is null)
        {
            errors = new(StringComparer.Ordinal);
            LibxmlLibrary.SetStructuredError(0, &OnError);
        }

        errors.Clear();
        nint document;
        fixed (byte* start = xml)
            document = LibxmlLibrary.ReadMemory(parser, start, xml.Length, 0, 0, LibxmlLibrary.Options);
        if (document == 0)
        {
            return new(Name, Verdict.Invalid, [.. errors]);
        }

        try
        {
            if (LibxmlLibrary.InternalSubset(document) != 0)
                return new(Name, Verdict.OwnRule, ["doctype"]);
            return LibxmlLibrary.SchemaValidateDocument(validator, document) switch
            {
                0 => new(Name, Verdict.Valid, [.. errors]),
                > 0 => new(Name, Verdict.Invalid, [.. errors.Where(error => error.StartsWith("xsd", StringComparison.Ordinal))]),
                _ => throw new InvalidOperationException("libxml2 failed on a document."),
            };
        }
        finally
        {
            LibxmlLibrary.FreeDocument(document);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        LibxmlLibrary.FreeParserContext(parser);
        LibxmlLibrary.SchemaFreeValidContext(validator);
        LibxmlLibrary.SchemaFree(schema);
    }

    /// <summary>Keeps the code of an error: the fields of a <c>xmlError</c> are domain, code, message, level. Numbers as in <c>xmlerror.h</c>.</summary>
    [UnmanagedCallersOnly]
    private static void OnError(nint data, nint error)
    {
        if (Marshal.ReadInt32(error, 8 + nint.Size) < LevelError)
            return;
        var domain = Marshal.ReadInt32(error) switch { DomainNamespace => "namespace", DomainSchemas => "xsd", _ => "xml" };
        errors?.Add(string.Create(CultureInfo.InvariantCulture, $"{domain} {Marshal.ReadInt32(error, 4)}"));
    }
}
