using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScopeRules.Yaml;

/// <summary>Nodes to text. What is written reads back as the same nodes.</summary>
internal static class YamlWriter
{
    public static string Write(Node root)
    {
        StringWriter text = new() { NewLine = "\n" };
        Emitter emitter = new(text, EmitterSettings.Default.WithBestWidth(int.MaxValue).WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, root, inFlow: false);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, Node node, bool inFlow)
    {
        switch (node)
        {
            case ScalarNode scalar:
                // Some readers stumble over plain prose in flow style, so prose is quoted always.
                ScalarStyle style = scalar.IsPlain ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted;
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, scalar.Value, style, scalar.IsPlain, !scalar.IsPlain));
                break;
            case ListNode list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true,
                    inFlow || list.Items.All(i => i is ScalarNode { IsPlain: true }) ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (Node item in list.Items) Emit(emitter, item, inFlow);
                emitter.Emit(new SequenceEnd());
                break;
            case MapNode map:
                bool flow = inFlow || map.IsFlow;
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, flow ? MappingStyle.Flow : MappingStyle.Block));
                foreach (Entry entry in map.Entries)
                {
                    Emit(emitter, entry.Key, flow);
                    Emit(emitter, entry.Value, flow);
                }

                emitter.Emit(new MappingEnd());
                break;
        }
    }
}
