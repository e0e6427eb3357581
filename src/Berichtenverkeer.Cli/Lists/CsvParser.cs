using System.Text;

namespace Berichtenverkeer.Cli.Lists;

/// <summary>
/// Reads CSV strictly: UTF-8 (with or without BOM), a semicolon or comma between fields, quotes around a field and doubled
/// within it. What might be read in two ways is a fault.
/// </summary>
internal static class CsvParser
{
    private const char Quote = '"';
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file; null when it is no UTF-8.</summary>
    public static string? Decode(byte[] content)
    {
        try
        {
            var text = Strict.GetString(content);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>All records. Lines without anything are left out. The first record says what separates the fields.</summary>
    public static List<CsvRecord> Parse(string text, List<ListFault> faults)
    {
        var records = new List<CsvRecord>();
        var separator = SeparatorOf(text);
        var position = 0;
        var line = 1;
        while (position < text.Length)
        {
            var start = line;
            var fields = ReadRecord(text, separator, ref position, ref line, faults);
            if (fields.Count > 1 || fields[0].Length > 0)
                records.Add(new(start, fields));
        }

        return records;
    }

    /// <summary>A header holds names only: a semicolon in it separates.</summary>
    private static char SeparatorOf(string text)
    {
        var header = text.AsSpan();
        if (header.IndexOfAny('\r', '\n') is var end and >= 0)
            header = header[..end];
        return header.Contains(';') ? ';' : ',';
    }

    private static List<string> ReadRecord(string text, char separator, ref int position, ref int line, List<ListFault> faults)
    {
        var fields = new List<string>();
        while (true)
        {
            fields.Add(position < text.Length && text[position] == Quote
                ? ReadQuoted(text, separator, ref position, ref line, faults)
                : ReadPlain(text, separator, ref position, line, faults));
            if (position >= text.Length)
                return fields;
            if (text[position] == separator)
            {
                position++;
                continue;
            }

            if (text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n')
                position++;
            position++;
            line++;
            return fields;
        }
    }

    private static string ReadPlain(string text, char separator, ref int position, int line, List<ListFault> faults)
    {
        var start = position;
        position = EndOfField(text, separator, position);
        var field = text[start..position];
        if (field.Contains(Quote, StringComparison.Ordinal))
            faults.Add(new(line, "er staat een aanhalingsteken midden in een veld. Zet het hele veld tussen aanhalingstekens en verdubbel het teken daarbinnen."));
        return field.Trim();
    }

    private static string ReadQuoted(string text, char separator, ref int position, ref int line, List<ListFault> faults)
    {
        var start = line;
        var field = new StringBuilder();
        position++;
        while (position < text.Length)
        {
            var c = text[position++];
            if (c == Quote)
            {
                if (position < text.Length && text[position] == Quote)
                {
                    field.Append(Quote);
                    position++;
                    continue;
                }

                var end = EndOfField(text, separator, position);
                if (!text.AsSpan(position, end - position).IsWhiteSpace())
                    faults.Add(new(line, "er staat tekst achter een afsluitend aanhalingsteken."));
                position = end;
                return field.ToString().Trim();
            }

            if (c == '\n')
                line++;
            field.Append(c);
        }

        faults.Add(new(start, "een aanhalingsteken wordt niet afgesloten."));
        return field.ToString();
    }

    private static int EndOfField(string text, char separator, int position)
    {
        while (position < text.Length && text[position] != separator && text[position] is not ('\r' or '\n'))
            position++;
        return position;
    }
}
