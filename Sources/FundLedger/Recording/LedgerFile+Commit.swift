import Foundation
import FundRules
import GRDB
import TransparencyLog

extension LedgerFile {
    /// Commits; where SQLite says that this failed, looks at the file for what became of it.
    ///
    /// A disk that fails after the journal was taken away has recorded, whatever it answers: whoever believed the answer
    /// would record the same again.
    ///
    /// - Parameter remember: what follows where it is recorded, whatever was said of it.
    /// - Throws: SQLite's error where nothing was recorded, `RecordedButFailed` where it was, and `Problem` with
    ///   `recordingUncertain` where the file cannot be looked at.
    func commit(_ recorded: Recorded, _ database: Database, _ remember: () -> Recorded) throws -> Recorded {
        do {
            try database.commit()
            return remember()
        } catch let failure as DatabaseError {
            // Our own locks must be gone before another connection can look.
            if database.isInsideTransaction { try? database.rollback() }
            guard let deed = recorded.deed, queue.path != ":memory:" else { throw failure }
            guard try isSealed(recorded, failure) else { throw failure }
            _ = remember()
            throw RecordedButFailed(deed, cause: LedgerFile.problem(failure, path))
        }
    }

    /// Whether the file, opened anew, has the checkpoint that seals what was to be recorded; its root is over every line.
    private func isSealed(_ recorded: Recorded, _ failure: DatabaseError) throws -> Bool {
        do {
            // For writing: what a failed commit left behind is rolled back by whoever opens the file next.
            return try LedgerFile(opening: path, writable: true).queue.inDatabase { database in
                let checkpoint = recorded.checkpoint
                return try Bool.fetchOne(
                    database,
                    sql: """
                        SELECT EXISTS (SELECT 1 FROM checkpoint WHERE size = ? AND root = ?)
                        AND EXISTS (SELECT 1 FROM entry WHERE seq = ?)
                        """,
                    arguments: [checkpoint.size, Data(checkpoint.root.bytes), checkpoint.size - 1]
                ) ?? false
            }
        } catch {
            throw Problem(.recordingUncertain, [.file(path), .text(failure.message ?? failure.resultCode.description)])
        }
    }
}
