using ScopeRules.Benchmarks.Cases.IMail;

namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>What is not covered, however the document is read.</summary>
internal static class IMailExclusions
{
    public static IMailClauses Of(IMailCase c)
    {
        IMailClauses found = c.Licence switch
        {
            Licence.Evaluation => IMailClauses.EvaluationLicence,
            Licence.NoneYet => IMailClauses.PreSales,
            _ => IMailClauses.None,
        };
        if (c.Altered == true) found |= IMailClauses.AlteredProduct;
        if (c.RemoteSession == RemoteSession.StaffControl) found |= IMailClauses.StaffControl;
        return found | c.Request switch
        {
            Request.Teach => IMailClauses.Training,
            Request.Quote => IMailClauses.PreSales,
            Request.ContactDevelopers => IMailClauses.Developers,
            Request.JudgeOtherProduct => IMailClauses.ThirdPartyChoice,
            Request.GetPastSafeguard => IMailClauses.Safeguards,
            Request.FindOutSetup => IMailClauses.OwnSystemsUnknown,
            Request.Explain => c.About == About.AddedFiles ? IMailClauses.AddedFiles : IMailClauses.None,
            Request.Promise => c.About == About.EarlierFix ? IMailClauses.EarlierFix : IMailClauses.None,
            Request.Guide => OfHandsOnWork(c.About),
            Request.FixProblem => OfHandsOnWork(c.About) | OfOwnCode(c.About),
            Request.DoWork => OfHandsOnWork(c.About) | OfOwnCode(c.About) | OfOwnInstallation(c.About, IMailClauses.WorkForCustomer),
            Request.CheckOver => OfHandsOnWork(c.About) | OfOwnCode(c.About) | OfOwnInstallation(c.About, IMailClauses.Audit),
            Request.SpeedUp => OfHandsOnWork(c.About) | OfOwnCode(c.About) | OfOwnInstallation(c.About, IMailClauses.Performance),
            _ => IMailClauses.None,
        };
    }

    private static IMailClauses OfHandsOnWork(About? about) => about switch
    {
        About.OtherSoftware => IMailClauses.ThirdParty,
        About.AddedFiles => IMailClauses.AddedFiles,
        About.EarlierFix => IMailClauses.EarlierFix,
        About.Surroundings => IMailClauses.Environment,
        _ => IMailClauses.None,
    };

    private static IMailClauses OfOwnCode(About? about) => about == About.OwnCode ? IMailClauses.CustomCode : IMailClauses.None;

    private static IMailClauses OfOwnInstallation(About? about, IMailClauses clause) =>
        about is About.OtherProgress or About.Licensing or About.SomethingElse ? IMailClauses.None : clause;
}
