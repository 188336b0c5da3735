using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>
/// Which of some tests a value meets, in 128 bits: every test has a random number, and a value's signature is that of all that it
/// meets, by exclusive or. Among a million signatures two that should differ are alike once in 10^26 policies; the numbers are new
/// in each process, so that nobody can write a policy to bring it about, and nothing else depends on them.
/// </summary>
internal sealed class TestSignatures
{
    private readonly IReadOnlyList<ValueTest> _tests;
    private readonly UInt128[] _numbers;

    public TestSignatures(IReadOnlyList<ValueTest> tests)
    {
        _tests = tests;
        _numbers = new UInt128[tests.Count];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(_numbers.AsSpan()));
    }

    /// <summary>Of any value; takes the longer the more tests there are.</summary>
    public UInt128 Of(long value)
    {
        UInt128 signature = 0;
        for (int i = 0; i < _numbers.Length; i++)
            if (_tests[i].Holds(value)) signature ^= _numbers[i];
        return signature;
    }

    /// <summary>Of many values at once, where all tests ask by order: a test's number comes in where a range of it starts and goes out behind it.</summary>
    /// <param name="values">The stretches into which the tests cut the values.</param>
    /// <returns>By stretch.</returns>
    public UInt128[] OfAll(Stretches values)
    {
        UInt128[] signatures = new UInt128[values.Count + 1];
        for (int i = 0; i < _numbers.Length; i++)
        {
            foreach (ValueRange range in ValueRange.Apart(_tests[i].Cuts!))
            {
                (int first, int behind) = values.StartingIn(range);
                signatures[first] ^= _numbers[i];
                signatures[behind] ^= _numbers[i];
            }
        }

        for (int i = 1; i < signatures.Length; i++) signatures[i] ^= signatures[i - 1];
        return signatures;
    }
}
