import Foundation
public import FundRules
import TransparencyLog

/// The entries that only the other copy has, sorted into those that can be recorded anew in this one and the rest.
public struct CarryOver: Sendable {
    /// Why an entry stays behind.
    public enum Reason: Sendable {
        /// What ties it to the other history.
        case tied(Tie)
        /// It was reversed there.
        case reversed(by: Int)
        /// A private detail that goes with it is not there.
        case detailMissing(field: String)
        /// A file that goes with it is not there.
        case attachmentMissing(name: String)
        /// The line is not what was verified.
        case unreadable
        /// This ledger's rules refuse it.
        case refused(Problem)
    }

    /// An entry that stays behind.
    public struct Left: Sendable {
        /// Its position in the other copy.
        public let sequence: Int
        /// The entry; nil where it cannot be read.
        public let entry: Entry?
        /// Its line.
        public let line: [UInt8]
        /// Why.
        public let reason: Reason
    }

    /// What is to be recorded, in the order of the other copy; each draft's place is the entry there.
    public private(set) var drafts: [EntryDraft] = []
    /// The files that the drafts name.
    public private(set) var files: [AttachmentFile] = []
    /// How many are here already: the same bank serial or invoice, or the same in every word.
    public private(set) var doubles = 0
    /// The rest, in order.
    public private(set) var left: [Left] = []
    private let other: ComparedLedger
    private let folder: String

    /// Sorts the entries from where the histories part.
    ///
    /// - Parameter folder: where the files that go with entries are put until they are recorded.
    public init(_ comparison: LedgerComparison, into folder: String) throws {
        other = comparison.second
        self.folder = folder
        var here = try Standing(comparison.first, from: comparison.common)
        let there = try Standing(other, from: comparison.common)
        for sequence in comparison.common..<max(comparison.common, other.readable) {
            guard let (entry, line) = try other.entry(at: sequence) else {
                left.append(Left(sequence: sequence, entry: nil, line: [], reason: .unreadable))
                continue
            }
            if here.takes(entry, line) {
                doubles += 1
            } else if let reversal = there.reversed[sequence] {
                left.append(Left(sequence: sequence, entry: entry, line: line, reason: .reversed(by: reversal)))
            } else if (entry.body as? Reversal).map({ there.reversed[$0.entry] == sequence }) == true {
                // It and what it reverses stay behind together; that is said once, of the other.
                continue
            } else {
                try take(entry, line)
            }
        }
    }

    private mutating func take(_ entry: Entry, _ line: [UInt8]) throws {
        func leave(_ reason: Reason) {
            left.append(Left(sequence: entry.sequence, entry: entry, line: line, reason: reason))
        }
        let tie = entry.body.about.tie
        guard tie == .none else { return leave(.tied(tie)) }
        let kept = entry.commitments.isEmpty ? [] : try other.ledger.privateDetails(of: [entry])[entry.sequence] ?? []
        let fields = Set(kept.map(\.field))
        if let missing = entry.commitments.first(where: { !fields.contains($0.field) }) {
            return leave(.detailMissing(field: missing.field))
        }
        for attachment in entry.attachments where try !other.ledger.holds(attachment) {
            return leave(.attachmentMissing(name: attachment.name))
        }
        var draft = EntryDraft(
            entry.body,
            date: entry.date,
            memo: entry.memo?.string(in: line),
            place: Problem.Place(file: other.ledger.path, line: entry.sequence)
        )
        draft.attachments = entry.attachments
        // Salted anew: two entries with one commitment would say that they are about one person.
        draft.privateDetails = try kept.map { try PrivateDetail(field: $0.field, value: $0.value) }
        for attachment in entry.attachments { files.append(try copy(attachment)) }
        drafts.append(draft)
    }

    private func copy(_ attachment: Attachment) throws -> AttachmentFile {
        let path = "\(folder)/\(files.count)"
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw Problem(.fileNotWritten, [.file(path), .systemError]) }
        defer { try? file.close() }
        do {
            try other.ledger.forEachPiece(of: attachment) { try file.write(contentsOf: Data($0)) }
        } catch let error as CocoaError {
            let code: ProblemCode = error.code == .fileWriteOutOfSpace ? .diskFull : .fileNotWritten
            throw Problem(code, [.file(path), .text(error.localizedDescription)])
        }
        return AttachmentFile(path: path, attachment)
    }

    /// Leaves drafts behind that this ledger's rules refuse.
    ///
    /// - Parameter problems: what the rules say, each at the place of its draft.
    /// - Returns: whether any was left behind; where none was, the problems are about something else.
    public mutating func leave(_ problems: [Problem]) throws -> Bool {
        let reasons = Dictionary(problems.map { ($0.place?.line, $0) }) { first, _ in first }
        let refused = drafts.filter { reasons[$0.place?.line] != nil && $0.place != nil }
        guard !refused.isEmpty else { return false }
        drafts.removeAll { draft in refused.contains { $0.place == draft.place } }
        for draft in refused {
            guard let sequence = draft.place?.line, let problem = reasons[sequence] else { continue }
            let found = try other.entry(at: sequence)
            let reason = Reason.refused(Problem(problem.code, problem.arguments, entry: problem.entry))
            left.append(Left(sequence: sequence, entry: found?.entry, line: found?.line ?? [], reason: reason))
        }
        left.sort { $0.sequence < $1.sequence }
        let named = Set(drafts.flatMap(\.attachments).map(\.sha256))
        files.removeAll { !named.contains($0.attachment.sha256) }
        return true
    }
}
