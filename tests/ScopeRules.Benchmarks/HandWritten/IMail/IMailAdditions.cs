using ScopeRules.Benchmarks.Cases.IMail;

namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>What is said along with an answer, however the document is read.</summary>
internal static class IMailAdditions
{
    public static IMailRiders ToCover(IMailCase c)
    {
        IMailRiders found = c.Request switch
        {
            Request.Guide => IMailRiders.OwnConfiguration,
            Request.FixProblem => IMailRiders.CauseAndWorkaround,
            Request.CheckCompatibility => IMailRiders.ListedDevices | IMailRiders.NoBuyingAdvice,
            Request.SuggestProgressProduct => IMailRiders.NoBuyingAdvice,
            _ => IMailRiders.None,
        };
        if (c.CanWait == true) found |= IMailRiders.InTheNextHours;
        if (c.Stage is Stage.InstallUpgrade or Stage.Moving or Stage.Moved) found |= IMailRiders.OwnSystems;
        if (c.RemoteSession == RemoteSession.CustomerControls) found |= IMailRiders.RemoteSession;
        return found;
    }

    public static IMailRiders ToAskManager(IMailCase c) =>
        (c.About == About.Licensing ? IMailRiders.LicenceTerms : IMailRiders.None)
        | (c.Request == Request.BuySupport ? IMailRiders.SalesOfSupport : IMailRiders.None);
}
