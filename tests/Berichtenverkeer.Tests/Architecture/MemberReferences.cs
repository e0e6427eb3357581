using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Berichtenverkeer.Tests.Architecture;

/// <summary>Which members of other assemblies an assembly names, read from its metadata.</summary>
internal static class MemberReferences
{
    public static IReadOnlyList<(string Type, string Member)> Of(Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var pe = new PEReader(stream);
        var metadata = pe.GetMetadataReader();
        var result = new List<(string, string)>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            result.Add((metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name), metadata.GetString(member.Name)));
        }

        return result;
    }
}
