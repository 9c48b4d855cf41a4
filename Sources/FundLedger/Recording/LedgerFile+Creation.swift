import Foundation
public import FundRules
import GRDB
public import TransparencyLog

extension LedgerFile {
    /// Makes a new ledger file whose first entry opens the fund; where that fails, no file is left behind.
    ///
    /// - Throws: `Problem` or `Problems`.
    public static func create(
        at path: String,
        opening draft: EntryDraft,
        signer: SigningKey,
        time: Timestamp
    ) throws -> (ledger: LedgerFile, recorded: Recorded) {
        let ledger = try LedgerFile(creating: path)
        do {
            return (ledger, try ledger.record(signer: signer, time: time) { _ in [draft] })
        } catch {
            try? ledger.queue.close()
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }
}
