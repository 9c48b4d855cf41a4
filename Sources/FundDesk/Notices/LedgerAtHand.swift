/// A ledger to be judged, wherever it lies: a file, or a published folder as one.
package struct LedgerAtHand: Sendable {
    /// The ledger; it can be read as long as this value is kept.
    package let file: LedgerFile
    private let notice: UnpackedNotice?

    /// - Throws: what opening a file or unpacking a folder throws.
    package init(_ path: String) throws {
        notice = UnpackedNotice.isOne(path) ? try UnpackedNotice(path) : nil
        file = try notice?.ledger ?? LedgerFile(opening: path)
    }

    /// Works with the ledger; where it was unpacked nothing is left afterwards.
    package func use<Result>(_ work: (LedgerFile) async throws -> Result) async rethrows -> Result {
        defer { withExtendedLifetime(notice) {} }
        return try await work(file)
    }
}
