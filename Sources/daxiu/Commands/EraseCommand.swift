import ArgumentParser
import FundDesk

/// `erase`: a private detail leaves the file beside the ledger, by a decision that stays in the ledger.
struct EraseCommand: Command {
    static var configuration: CommandConfiguration {
        .init("erase", EnclosureTexts.erase, EnclosureTexts.eraseDiscussion)
    }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Argument(help: EnclosureTexts.field.help)
    var field: Word

    @Option(help: EnclosureTexts.eraseReason.help)
    var reason: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let field = try Typed.code(field, "<field>")
        let reason = try Typed.text(reason, "--reason")
        let ledger = try LedgerFile(opening: recording.ledger.path(surroundings), writable: true)
        let detail = Erasure.Detail(entry: try EntryLookup(ledger).sequence(entry.text), field: field)
        let isHere = try ledger.holds(detail)
        let value = try value(of: detail, ledger)
        if isHere, try ledger.currentState(memory: surroundings.memory()).erased.contains(detail) {
            try surroundings.say(EnclosureTexts.recordedBefore, String(detail.entry), field)
        } else {
            try recording.record(surroundings) { _ in Erasure(detail, reason: reason) }
        }
        try complete(detail, value, ledger, surroundings.memory())
        guard isHere else { return try surroundings.say(EnclosureTexts.notHere, Visible.text(ledger.privatePath)) }
        try surroundings.say(EnclosureTexts.gone)
        try tellCopies(of: value, in: detail.entry, ledger, surroundings)
    }

    private func value(of detail: Erasure.Detail, _ ledger: LedgerFile) throws -> PrivateDetail? {
        guard let entry = try ledger.entry(at: detail.entry) else { return nil }
        return try ledger.privateDetails(of: [entry])[detail.entry]?.first { $0.field == detail.field }
    }

    /// Overwrites the value and looks whether it is gone.
    ///
    /// - Throws: `Problem` with `erasureUnfinished`: the decision is recorded by now, whatever became of the value.
    private func complete(
        _ detail: Erasure.Detail,
        _ value: PrivateDetail?,
        _ ledger: LedgerFile,
        _ memory: CheckpointMemory?
    ) throws {
        // Why it could not be overwritten matters less than that it still stands.
        try? ledger.completeErasures(memory: memory)
        let own = [ledger.privatePath, ledger.path, ledger.path + "-journal"]
        var left = value.map { Traces(of: $0).files(among: own) } ?? []
        if left.isEmpty, try ledger.holds(detail) { left = [ledger.privatePath] }
        guard left.isEmpty else {
            let places = left.map(Visible.text).joined(separator: " ")
            throw Problem(.erasureUnfinished, [.entry(detail.entry), .name(detail.field), .text(places)])
        }
    }

    /// Names the copies on this computer that still have the value.
    private func tellCopies(
        of value: PrivateDetail?,
        in entry: Int,
        _ ledger: LedgerFile,
        _ surroundings: Surroundings
    ) throws {
        guard let value, let line = try ledger.line(at: 0), let open = try Entry(decoding: line).body as? Open else {
            return
        }
        let memory = try surroundings.memory()
        let copies = KnownCopies(of: ledger, origin: open.origin, holding: entry, memory)
        let holding = Traces(of: value).files(among: copies.paths)
        guard !holding.isEmpty else { return }
        try surroundings.say(EnclosureTexts.copies)
        try surroundings.output.write(holding.map { "  \(Visible.text($0))\n" }.joined())
    }
}
