using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// Rows in PostgreSQL's binary COPY format, encoded straight into a pooled buffer that goes to the server whenever it holds
/// enough. Dispose gives the buffer back; it does not send what is left.
/// </summary>
/// <remarks>
/// The importer of Npgsql looks up a converter for every value: of a night of declaraties it took 31% of the time of the
/// engine, and this takes 4% (50,000 prestaties of 48 columns, sampled).
/// </remarks>
internal sealed class CopyBuffer(Stream stream) : IDisposable
{
    /// <summary>Enough to send: a row more than this is sent by itself.</summary>
    private const int Enough = 64 * 1024;

    private const int TextOid = 25;

    /// <summary>Days of PostgreSQL count from here.</summary>
    private static readonly int Epoch = new DateOnly(2000, 1, 1).DayNumber;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Enough + (16 * 1024));
    private int length;

    private static ReadOnlySpan<byte> Signature => [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00];

    /// <summary>Begins the stream: signature, no flags, no extension.</summary>
    public void Begin()
    {
        Signature.CopyTo(Take(Signature.Length));
        Take(8).Clear();
    }

    /// <summary>Begins a row. What is complete goes to the server when it is enough.</summary>
    /// <param name="columns">How many values follow.</param>
    public void BeginRow(int columns)
    {
        if (length >= Enough)
            Send();
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), (short)columns);
    }

    /// <summary>Ends the stream and sends what is left.</summary>
    public void End()
    {
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), -1);
        Send();
    }

    public void Null() => Length(-1);

    public void Boolean(bool value)
    {
        var field = Field(1);
        field[0] = value ? (byte)1 : (byte)0;
    }

    public void Smallint(short value) => BinaryPrimitives.WriteInt16BigEndian(Field(sizeof(short)), value);

    public void Integer(int value) => BinaryPrimitives.WriteInt32BigEndian(Field(sizeof(int)), value);

    public void Bigint(long value) => BinaryPrimitives.WriteInt64BigEndian(Field(sizeof(long)), value);

    /// <summary>As a number of days: 0001-01-01 and 9999-12-31 are days like any other, and stand in messages.</summary>
    public void Date(DateOnly value) => Integer(value.DayNumber - Epoch);

    /// <summary>In microseconds since midnight.</summary>
    public void Time(TimeOnly value) => Bigint(value.Ticks / TimeSpan.TicksPerMicrosecond);

    public void Text(string value)
    {
        var place = length;
        var room = Take(sizeof(int) + Encoding.UTF8.GetMaxByteCount(value.Length));
        var written = Encoding.UTF8.GetBytes(value, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(room, written);
        length = place + sizeof(int) + written;
    }

    /// <summary>An array of one dimension, without nulls.</summary>
    public void TextArray(string[] values)
    {
        var place = length;
        Take(sizeof(int));
        Take(4 * 3).Clear();
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(place + 12), TextOid);
        if (values.Length > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(place + 4), 1);
            Length(values.Length);
            Length(1);
            foreach (var value in values)
                Text(value);
        }

        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(place), length - place - sizeof(int));
    }

    /// <summary>Bytes of any length: many do not pass the buffer.</summary>
    public void Bytea(byte[] value)
    {
        Length(value.Length);
        if (value.Length <= Enough)
        {
            value.CopyTo(Take(value.Length));
            return;
        }

        Send();
        stream.Write(value);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = [];
    }

    private void Length(int value) => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), value);

    private Span<byte> Field(int size)
    {
        var field = Take(sizeof(int) + size);
        BinaryPrimitives.WriteInt32BigEndian(field, size);
        return field[sizeof(int)..];
    }

    private Span<byte> Take(int count)
    {
        if (buffer.Length - length < count)
            Grow(count);
        var taken = buffer.AsSpan(length, count);
        length += count;
        return taken;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + count));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = larger;
    }

    private void Send()
    {
        stream.Write(buffer, 0, length);
        length = 0;
    }
}
