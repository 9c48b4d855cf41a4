import Foundation

/// What the treasurer's machine keeps of bank files, in a text file beside the ledger: rules, who paid for which
/// home, the lines that wait for a person, and the batches.
///
/// Nothing of it is trusted, and nothing doubles without it. It names payers, so nobody else may read it, and no copy
/// for others has it. A person may read and edit it.
public struct BankNotes: Sendable, Equatable {
    /// A line of the rules: a rule, or what a person wrote between them.
    enum RuleLine: Hashable, Sendable {
        case rule(BankRule)
        case comment(String)
    }

    /// A home that somebody paid for.
    struct Payer: Hashable, Sendable {
        /// The name as the bank has it.
        let name: String
        /// The last four digits of the account; empty where the bank does not say.
        let tail: String
        /// The home's code.
        let unit: String
        /// The batch that it was learned from.
        let batch: Int
    }

    /// The rules in their order, with what stands between them.
    var ruleLines: [RuleLine] = []
    /// Who paid for which home.
    var payers: [Payer] = []
    /// The lines that were not certain.
    public internal(set) var lines: [NotedLine] = []
    /// The batches, in order.
    public internal(set) var batches: [BankBatch] = []

    /// No notes.
    public init() {}

    /// The rules, in their order, each with the line of the file that it stood on.
    var rules: [BankRule] { ruleLines.compactMap { if case .rule(let rule) = $0 { rule } else { nil } } }

    /// The lines that wait for a person.
    public var waiting: [NotedLine] { lines.filter { $0.state == .waiting } }

    /// The entries that were recorded from a bank's lines.
    var entries: Set<Int> { batches.reduce(into: []) { $0.formUnion($1.entries.all) } }

    /// The number of the next batch.
    var nextBatch: Int { (batches.map(\.number).max() ?? 0) + 1 }

    /// The number of the next line that waits.
    var nextLine: Int { (lines.map(\.number).max() ?? 0) + 1 }

    /// The last four digits of the account that a line names; empty where it names none.
    static func tail(_ line: BankLine) -> String {
        let digits = (line.partyAccount ?? "").filter(\.isNumber)
        return digits.count >= 4 ? String(digits.suffix(4)) : ""
    }

    /// Where the notes of a ledger are: `fund.bank.txt` beside `fund.daxiu`.
    public static func path(beside ledger: LedgerFile) -> String { ledger.bankNotesPath }
}

/// What a bank's line is, by words in it.
struct BankRule: Hashable, Sendable {
    /// What must stand in the line: its text, the party or the party's account, compared as names are.
    let pattern: String
    /// What the line then is, as it is written: a home, a category, `transfer 1201`, `leave-out`, `ask`.
    let target: Target
    /// The line of the file that it was read from; 0 of a new one.
    var line = 0

    /// What a rule says.
    enum Target: Hashable, Sendable {
        /// The home that is meant, by its code or another spelling.
        case home(String)
        case income(Income.Category)
        case expense(Expense.Category)
        case transfer(AccountCode)
        case leaveOut
        /// Always asked.
        case ask

        /// Whether money of this kind comes in; nil where it may go either way.
        var comesIn: Bool? {
            switch self {
            case .home, .income: true
            case .expense: false
            case .transfer, .leaveOut, .ask: nil
            }
        }
    }

    /// Whether it is about money that goes the way a line's does.
    func isAbout(_ line: BankLine) -> Bool { target.comesIn.map { $0 == (line.amount > 0) } ?? true }
}

/// A line of the bank's that was not certain.
public struct NotedLine: Hashable, Sendable {
    /// What became of it.
    public enum State: Hashable, Sendable {
        /// It waits for a person.
        case waiting
        /// A person said that nothing is to be recorded for it.
        case leftOut
        /// It was recorded as some entries.
        case recorded([Int])
    }

    /// Its number, by which people call it.
    public let number: Int
    /// The line.
    public let line: BankLine
    /// The batch that it came with.
    public let batch: Int
    /// What became of it.
    public internal(set) var state: State
}

/// What one command took over from a bank's file.
public struct BankBatch: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The day it was recorded.
    public let day: CalendarDate
    /// The file's name, without its folder.
    public let file: String
    /// The lines of the file.
    public let lines: Int
    /// How many were recorded already.
    public let known: Int
    /// How many were not certain.
    public let unclear: Int
    /// What was recorded from it, later settled lines too.
    public internal(set) var entries: EntryRanges
    /// The reversals that undid it.
    public internal(set) var undone: EntryRanges
}

extension BankBatch {
    /// What a reversal gives as its reason that undid a batch, or a run of entries.
    static func reason(_ name: String) -> String { BankImportTexts.undoing.zh.replacing("{0}", with: name) }

    /// Whether a reversal with some reason undid what was recorded, and no money went back.
    static func isUndoing(_ reason: String) -> Bool {
        let parts = BankImportTexts.undoing.zh.components(separatedBy: "{0}")
        return reason.hasPrefix(parts[0]) && reason.hasSuffix(parts.last ?? "")
    }
}

/// Entries by the runs they lie in, as people write them: `17-63, 75`.
public struct EntryRanges: Hashable, Sendable, CustomStringConvertible {
    /// The runs, in order.
    public private(set) var ranges: [ClosedRange<Int>] = []

    /// The runs of some entries.
    public init(_ entries: some Sequence<Int>) {
        for entry in Set(entries).sorted() {
            if let last = ranges.last, last.upperBound + 1 == entry {
                ranges[ranges.count - 1] = last.lowerBound...entry
            } else {
                ranges.append(entry...entry)
            }
        }
    }

    /// Reads `17-63, 75`; nil where it is nothing of that kind.
    package init?(reading text: String) {
        var entries: [Int] = []
        for part in text.split(separator: ",").map({ String($0).trimmed }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first >= 0,
                last >= first, last - first < EntryRanges.limit - entries.count
            else { return nil }
            entries += first...last
        }
        self.init(entries)
    }

    /// More entries than this are no batch of anybody's.
    private static let limit = 1_000_000

    /// All entries, in order.
    public var all: [Int] { ranges.flatMap { Array($0) } }

    /// How many they are.
    public var count: Int { ranges.reduce(0) { $0 + $1.count } }

    /// `17-63, 75`.
    public var description: String {
        ranges.map { $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
