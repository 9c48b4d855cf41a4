import Foundation
public import FundRules
import GRDB
public import TransparencyLog

extension LedgerFile {
    /// Makes a new ledger file whose first entry opens the fund; where that fails, no file is left behind.
    ///
    /// - Parameter isDurable: whether what is recorded must outlive a power cut; a ledger made for a benchmark need not.
    /// - Throws: `Problem` or `Problems`.
    public static func create(
        at path: String,
        opening draft: EntryDraft,
        signer: SigningKey,
        time: Timestamp,
        memory: CheckpointMemory? = nil,
        isDurable: Bool = true
    ) throws -> (ledger: LedgerFile, recorded: Recorded) {
        let ledger = try LedgerFile(creating: path, isDurable: isDurable)
        do {
            return (ledger, try ledger.record(signer: signer, time: time, memory: memory, on: .start) { _ in [draft] })
        } catch {
            try? ledger.queue.close()
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }
}
