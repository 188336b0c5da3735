using System.Text;
using ScopeRules.Build;

// Run by the targets beside it; MSBuild makes errors and warnings of the lines that are printed.
const int Refused = 2; // and why has been printed; all else is a fault of this program or of what runs it
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is not [string file])
{
    Console.Out.WriteLine("ScopeRules.Build : error : expected is one argument, the file of settings that ScopeRules.Build.targets writes");
    return Refused;
}

GenerationSettings settings = GenerationSettings.Read(file);
try
{
    return Generator.Run(settings, Console.Out) ? 0 : Refused;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    Console.Out.WriteLine($"{settings.Output} : error : typed facts can't be written: {e.Message}");
    return Refused;
}
