import ArgumentParser
import FundDesk
import FundLedger
import FundRules

/// `show`: everything about an entry.
struct ShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", HelpTexts.show) }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Flag(help: OptionTexts.json.help)
    var json = false

    @Flag(name: .customLong("private"), help: EnclosureTexts.showPrivate.help)
    var isOpen = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let lookup = EntryLookup(file)
        let sequence = try lookup.sequence(entry.text)
        guard let line = try file.line(at: sequence) else {
            throw Problem(.entryMissing, [.text(entry.text), .number(try file.size())])
        }
        let entry = try ShowCommand.decoded(line, sequence)
        let successors = try ShowCommand.successors(of: entry, file, lookup)
        let report = EntryReport(
            entry: entry,
            line: line,
            fund: try ShowCommand.entry(0, file)?.body as? Open,
            members: ((try? file.currentState(memory: try surroundings.memory()))?.trust.members ?? []).map(\.member),
            note: try file.note(covering: sequence),
            original: try (entry.body as? Reversal).flatMap { try ShowCommand.entry($0.entry, file) },
            reversal: successors.reversal,
            refunded: try (entry.body as? Refund).flatMap { try ShowCommand.entry($0.entry, file) },
            refunds: successors.refunds,
            privates: try PrivateReport(entry, file, isOpen: isOpen),
            words: .commandLine
        )
        let language = surroundings.language
        try surroundings.output.write(json ? JSONWriter.text(report.json(language)) : report.text(language))
    }

    /// What reverses or refunds an entry. Only vouchers are reversed, so only for them the rest of the ledger is searched.
    private static func successors(
        of entry: Entry,
        _ file: LedgerFile,
        _ lookup: EntryLookup
    ) throws -> (reversal: Entry?, refunds: [Entry]) {
        guard entry.body is any VoucherBody, !(entry.body is Reversal) else { return (nil, []) }
        let found = try lookup.successors(of: entry.sequence)
        return (
            try found.reversal.flatMap { try self.entry($0, file) },
            try found.refunds.compactMap { try self.entry($0, file) }
        )
    }

    private static func entry(_ sequence: Int, _ file: LedgerFile) throws -> Entry? {
        try file.line(at: sequence).flatMap { try? Entry(decoding: $0) }
    }

    private static func decoded(_ line: [UInt8], _ sequence: Int) throws(Problem) -> Entry {
        do throws(CanonicalError) {
            return try Entry(decoding: line)
        } catch {
            let reason = error.reason.rawValue
            let arguments: [Problem.Argument] = [.text(reason), .number(error.offset), .text(error.detail)]
            throw Problem(.lineNotCanonical, arguments, entry: sequence)
        }
    }
}
