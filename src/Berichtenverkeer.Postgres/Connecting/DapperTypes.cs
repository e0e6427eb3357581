using System.Data;
using Dapper;

namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>Teaches Dapper the types for a date and a time of day; Npgsql knows them, Dapper asks for a handler.</summary>
internal static class DapperTypes
{
    /// <summary>Registers the handlers; again does no harm.</summary>
    public static void Register()
    {
        SqlMapper.AddTypeHandler(new PassThrough<DateOnly>());
        SqlMapper.AddTypeHandler(new PassThrough<TimeOnly>());
    }

    private sealed class PassThrough<T> : SqlMapper.TypeHandler<T>
        where T : struct
    {
        public override T Parse(object value) => (T)value;

        public override void SetValue(IDbDataParameter parameter, T value) => parameter.Value = value;
    }
}
