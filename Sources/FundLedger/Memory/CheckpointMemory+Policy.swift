import Foundation
public import FundRules
public import TransparencyLog

extension CheckpointMemory {
    /// The file that keeps the policy of an origin, as its owner gave it; people may read and mend it.
    public func policyPath(origin: String) -> String { "\(folder)/\(MemoryNote.short(origin)).tlog-policy" }

    /// The octets of the policy that is remembered for an origin; nil where there is none.
    ///
    /// - Throws: `Problem` with `recollectionDamaged` where there is one that cannot be read.
    public func policy(origin: String) throws(Problem) -> [UInt8]? {
        try settled(policyPath(origin: origin))
    }

    /// Remembers a policy for an origin, in place of the one before.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    public func remember(policy: TrustPolicy, origin: String) throws(Problem) {
        try makeFolder()
        try MemoryFile.replace(policyPath(origin: origin), with: policy.source)
    }

    /// Forgets the policy of an origin.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    public func forgetPolicy(origin: String) throws(Problem) {
        try forgetSettled(policyPath(origin: origin))
    }

    /// The bytes of a file that its owner may have written; nil where there is none.
    ///
    /// - Throws: `Problem` with `recollectionDamaged` where there is one that cannot be read.
    func settled(_ path: String) throws(Problem) -> [UInt8]? {
        var status = stat()
        if lstat(path, &status) != 0, errno == ENOENT || errno == ENOTDIR { return nil }
        guard let bytes = MemoryFile.read(path) else { throw Problem(.recollectionDamaged, [.file(path)]) }
        return bytes
    }

    /// Removes a file, if it is there.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    func forgetSettled(_ path: String) throws(Problem) {
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
            throw Problem(.memoryNotWritten, [.file(path)])
        }
    }
}
