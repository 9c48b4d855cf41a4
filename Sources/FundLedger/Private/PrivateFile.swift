import Foundation
import FundRules
import TransparencyLog

/// The file of private details beside a ledger, `fund.private` beside `fund.daxiu`: a line for each, kept under its
/// commitment.
///
/// Trusted for nothing but to give values back: one counts only with its commitment. What it must be able to do is
/// lose a value. Hence lines that are overwritten where they stand, and no database, whose journal and free pages would
/// keep what was erased; and never a second file beside it, which a kill would leave behind. Only who holds the write
/// lock of the ledger writes it. Readers never do, and may meet it at any moment.
struct PrivateFile: Sendable {
    /// Where it is.
    let path: String

    /// A change of the file, each whole or not at all.
    enum Step: CaseIterable, Sendable {
        /// Details are written, to wait for the commit of their entry.
        case append
        /// A detail is bound: its entry stands.
        case bind
        /// A value is overwritten.
        case blank
    }
    /// The two sides of a step: one that does not come to be, and one that does and is said to have failed.
    enum Moment: CaseIterable, Sendable {
        case before, after
    }
    /// Called around every step; what it throws is what the disk would have thrown.
    var watch: @Sendable (Step, Moment) throws -> Void = { _, _ in }

    /// The file that belongs to a ledger; a ledger that is reached by a link has it where the ledger itself lies.
    init(beside ledger: String) {
        let isLink = PrivateFile.isLink(ledger)
        let place = isLink ? URL(fileURLWithPath: ledger).resolvingSymlinksInPath().path : ledger
        self.init(path: place.hasSuffix(".daxiu") ? String(place.dropLast(6)) + ".private" : place + ".private")
    }

    init(path: String) {
        self.path = path
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// What is in a file.
    struct Contents: Sendable {
        /// What was found in the file's place.
        enum Presence: Sendable {
            /// There is no such file.
            case absent
            /// It is somebody else's, or may not be opened: nothing of it can be said.
            case anothers(Problem)
            /// It is not touched.
            case refused(Problem)
            /// It was read.
            case here
        }
        var presence = Presence.absent
        /// Why it was not read, where there is a file.
        var refusal: Problem? {
            switch presence {
            case .anothers(let problem), .refused(let problem): problem
            case .absent, .here: nil
            }
        }
        /// Bytes that were read.
        var size = 0
        /// Lines that are none.
        var unreadable = 0
        /// Where the last of them ends.
        var unreadableEnd = 0
        /// Where an erasure or a writing was cut off; to be overwritten by the next who may write.
        var remnants: [Range<Int>] = []
    }

    /// Gives every detail to `body`, in order of line.
    ///
    /// - Throws: `Problem` with `fileNotRead`, and what `body` throws; a file that is refused is said, not thrown.
    func read(_ body: (PrivateRecord) throws -> Void) throws -> Contents {
        let handle: PrivateHandle
        do throws(Problem) {
            handle = try PrivateHandle(path, writable: false)
        } catch {
            switch error.code {
            case .fileMissing: return Contents()
            case .privateFileRefused where error == Problem(refused: path, .another):
                return Contents(presence: .anothers(error))
            case .privateFileRefused: return Contents(presence: .refused(error))
            default: throw error
            }
        }
        return try PrivateLines.contents(of: handle, body)
    }

    /// Every detail that is here, for who is about to use or to look up values.
    ///
    /// - Throws: `Problem` with `privateFileRefused`; a file of somebody else's is as good as none.
    func records() throws -> [PrivateRecord] {
        var records: [PrivateRecord] = []
        let contents = try read { records.append($0) }
        if case .refused(let problem) = contents.presence { throw problem }
        return records
    }
}
