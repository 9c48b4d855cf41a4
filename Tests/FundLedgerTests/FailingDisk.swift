import Foundation
import GRDBSQLite

/// A disk that fails while SQLite takes a journal away, which is the moment of the commit.
///
/// A file system of SQLite's own making over the real one; only journals of ledgers with a certain name are concerned.
enum FailingDisk {
    /// What happens at the next commit.
    enum Fault: CaseIterable {
        /// The journal is gone, so that all is recorded, and an error is reported.
        case persistedButReportedFailed
        /// The journal stays, so that nothing is recorded.
        case failed
    }

    /// The name of a ledger that is concerned.
    static let name = "on-a-failing-disk.daxiu"

    // The tests that use them run one after the other.
    nonisolated(unsafe) static var next: Fault?
    nonisolated(unsafe) private static var remove:
        (
            @convention(c) (
                UnsafeMutablePointer<sqlite3_vfs>?, UnsafePointer<CChar>?, CInt
            ) -> CInt
        )?
    nonisolated(unsafe) private static var isThere = false

    static func install() {
        guard !isThere, let real = sqlite3_vfs_find(nil) else { return }
        isThere = true
        remove = real.pointee.xDelete
        let failing = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        failing.initialize(to: real.pointee)
        failing.pointee.pNext = nil
        failing.pointee.zName = UnsafePointer(strdup("failing"))
        failing.pointee.xDelete = { system, name, flushes in
            guard let name, let fault = FailingDisk.next, String(cString: name).hasSuffix("\(FailingDisk.name)-journal")
            else { return FailingDisk.remove?(system, name, flushes) ?? SQLITE_IOERR }
            FailingDisk.next = nil
            if fault == .persistedButReportedFailed { _ = FailingDisk.remove?(system, name, flushes) }
            // SQLITE_IOERR_DELETE, a macro that Swift does not see.
            return SQLITE_IOERR | (10 << 8)
        }
        sqlite3_vfs_register(failing, 1)
    }
}
