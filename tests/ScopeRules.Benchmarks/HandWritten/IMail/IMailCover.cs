using ScopeRules.Benchmarks.Cases.IMail;

namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>What is covered, and how far.</summary>
internal static class IMailCover
{
    private const IMailClauses Limited =
        IMailClauses.InstallGuidance | IMailClauses.InstallBreakFix | IMailClauses.MigrationGuidance | IMailClauses.MigrationBreakFix;

    public static IMailClauses Of(IMailCase c, bool otherProducts)
    {
        bool isSupportedPart = c.About is About.Imail or About.InstalledDefaults;
        IMailClauses asOtherProduct = c.About == About.OtherProgress && otherProducts ? IMailClauses.OtherProductsToo : IMailClauses.None;
        return c.Request switch
        {
            Request.Explain when c.About is About.Surroundings or About.OtherSoftware =>
                c.Stage == Stage.MovingOther ? IMailClauses.None : IMailClauses.EnvironmentAdvice,
            Request.Explain or Request.Guide => isSupportedPart ? Guidance(c.Stage) : asOtherProduct,
            Request.FixProblem => isSupportedPart ? BreakFix(c.Stage) : asOtherProduct,
            Request.GetRelease => c.About == About.Imail ? IMailClauses.NewReleases : asOtherProduct,
            Request.RequestFeature => c.About == About.Imail ? IMailClauses.EnhancementRequests : asOtherProduct,
            Request.CheckCompatibility => isSupportedPart || c.About is About.Surroundings or About.OtherSoftware ? IMailClauses.Compatibility : asOtherProduct,
            Request.SuggestProgressProduct => IMailClauses.ProgressProducts,
            Request.PassOn => isSupportedPart ? IMailClauses.Engagement : IMailClauses.None,
            _ => IMailClauses.None,
        };
    }

    /// <summary>The worst level of these clauses.</summary>
    public static string LevelOf(IMailClauses clauses) =>
        (clauses & IMailClauses.EnvironmentAdvice) != 0 ? "advice-only" : (clauses & Limited) != 0 ? "limited" : "full";

    private static IMailClauses Guidance(Stage? stage) => stage switch
    {
        Stage.InUse => IMailClauses.Guidance,
        Stage.InstallUpgrade => IMailClauses.InstallGuidance,
        Stage.Moving or Stage.Moved => IMailClauses.MigrationGuidance,
        _ => IMailClauses.None,
    };

    private static IMailClauses BreakFix(Stage? stage) => stage switch
    {
        Stage.InUse or Stage.MovingOther => IMailClauses.Troubleshooting,
        Stage.InstallUpgrade => IMailClauses.InstallBreakFix,
        Stage.Moving or Stage.Moved => IMailClauses.MigrationBreakFix,
        _ => IMailClauses.None,
    };
}
