using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Policies of a set that can both apply to one possible case.</summary>
internal sealed class MemberOverlaps(DecisionTable table)
{
    /// <summary>Pairs of members, each with facts of such a case.</summary>
    public IEnumerable<(Member First, Member Second, string Facts)> Find()
    {
        IReadOnlyList<Member> members = table.Model.Members;
        for (int second = 1; second < members.Count; second++)
            for (int first = 0; first < second; first++)
                if (Witness.Of(table, table.Compile(new AllOf([members[first].When, members[second].When]))) is { } facts) yield return (members[first], members[second], facts);
    }
}
