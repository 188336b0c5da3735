using System.Text;
using ScopeRules.Build;

// Run by the targets beside it; MSBuild makes errors and warnings of the lines that are printed.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is not [string settings])
{
    Console.Out.WriteLine("ScopeRules.Build : error : expected is one argument, the file of settings that ScopeRules.Build.targets writes");
    return 1;
}

return Generator.Run(GenerationSettings.Read(settings), Console.Out) ? 0 : 1;
