namespace Berichtenverkeer.Standard;

/// <summary>Builds the releases from messages.tsv.</summary>
internal static class ReleaseTable
{
    public static IReadOnlyList<Release> Read(TsvTable table)
    {
        var releases = new List<Release>();
        foreach (var rows in table.Rows.GroupBy(r => r.Required("release"), StringComparer.Ordinal))
        {
            var release = ReleaseOf(rows.First());
            var berichten = rows
                .Select(r => r["basisNamespace"] == release.BasisNamespace ? BerichtRow.From(r) : throw r.Bad("basisNamespace"))
                .OrderBy(r => r.Nummer)
                .Select(r => new BerichtSoort(release, r))
                .ToList();
            var byCode = berichten.ToDictionary(b => b.Code, StringComparer.Ordinal);
            foreach (var bericht in berichten)
            {
                bericht.Link(code => byCode.TryGetValue(code, out var other)
                    ? other
                    : throw new InvalidDataException($"{table.Name}: {bericht} points to {code}, which {release.Name} does not have."));
            }

            release.Berichten = berichten;
            releases.Add(release);
        }

        return releases;
    }

    private static Release ReleaseOf(TsvRow row)
    {
        if (row["release"].Split('-') is not [var standaard, { Length: > 0 } versie])
        {
            throw row.Bad("release");
        }

        var domein = standaard switch
        {
            "ijw" => Domein.Jw,
            "iwmo" => Domein.Wmo,
            _ => throw row.Bad("release"),
        };
        return new Release(standaard, versie, domein, row.Required("basisNamespace"), row.Optional("BasisschemaXsdVersie"));
    }
}
