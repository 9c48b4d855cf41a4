import ArgumentParser
import FundDesk

/// What `compare` does where one of two is no ledger, or there is only one, and this machine's memory.
struct PaperComparison {
    /// The one: a ledger or a paper.
    let first: String
    /// The other; nil for what this machine remembers.
    let second: String?
    /// The keys that somebody names.
    let signers: [VerifierKey]
    /// Where evidence of a fork is to be written.
    let evidence: Word?
    /// Whether a file of that name gives way.
    let isReplacing: Bool
    /// Whether a program asks.
    let json: Bool

    func run(_ surroundings: Surroundings) async throws {
        let one = try await exhibit(first, surroundings)
        let memory = try surroundings.memory()
        guard let second else {
            guard let memory, case let all = one.compared(with: memory, named: signers), let most = all.first else {
                return try nothing(one, surroundings)
            }
            return try conclude(most, among: all, surroundings)
        }
        let other = try await exhibit(second, surroundings)
        let origin = one.origin ?? other.origin ?? one.origin(named: signers, rememberedBy: memory)
        let remembered = origin.flatMap { memory?.keys(origin: $0) } ?? []
        let comparison = ExhibitComparison(
            origin.map(one.named) ?? one,
            other,
            named: signers,
            remembered: remembered
        )
        try conclude(comparison, among: [], surroundings)
    }

    private func exhibit(_ path: String, _ surroundings: Surroundings) async throws -> Exhibit {
        if UnpackedNotice.isOne(path) {
            let notice = try UnpackedNotice(path)
            // Where it was unpacked nobody will find it: there is nothing to be remembered by its name.
            return Exhibit(notice, try await ComparedLedger(verifying: notice.ledger, memory: nil), path)
        }
        guard !Exhibit.isPaper(path) else { return try Exhibit(reading: path) }
        return Exhibit(try await ComparedLedger(path, surroundings))
    }

    private func nothing(_ exhibit: Exhibit, _ surroundings: Surroundings) throws {
        let origin = exhibit.origin.map { Visible.text($0) } ?? ExhibitTexts.nothingAtAll[surroundings.language]
        if json {
            let answer = JSONValue.object(["relation": .string("unproven"), "remembered": .array([])])
            try surroundings.output.write(answer.text())
        } else {
            try surroundings.say(ExhibitTexts.nothing, origin)
        }
        throw ExitCode(ExitStatus.unchecked)
    }

    private func conclude(
        _ comparison: ExhibitComparison,
        among others: [ExhibitComparison],
        _ surroundings: Surroundings
    ) throws {
        let language = surroundings.language
        let opponents = comparison.opponents(in: try surroundings.memory())
        let text =
            json
            ? try comparison.json(among: others, against: opponents, language).text()
            : ExhibitReport(comparison, among: others, against: opponents, language, words).text
        try surroundings.output.write(text)
        try keep(comparison, surroundings)
        if let evidence {
            let found = comparison.isAttributed ? comparison.evidence : nil
            try evidence.write(found, replacing: isReplacing, isSilent: json, surroundings)
        }
        let status = comparison.exitStatus == 0 && !opponents.isEmpty ? ExitStatus.weak : comparison.exitStatus
        guard status == 0 else { throw ExitCode(status) }
    }

    /// Who asks for the evidence need not be told how.
    private var words: DeskWords {
        var words = DeskWords.commandLine
        if evidence != nil { words.keepEvidence = Wording("", "") }
        return words
    }

    /// Keeps two notes that members signed and that contradict each other, as a receipt's would be kept.
    private func keep(_ comparison: ExhibitComparison, _ surroundings: Surroundings) throws {
        guard comparison.fork != nil, comparison.isAttributed, comparison.settlement == nil,
            let one = comparison.first.note, let other = comparison.second.note, let memory = try surroundings.memory()
        else { return }
        // Whatever the order: two of a kind are kept once.
        let sides = [(comparison.first, one), (comparison.second, other)]
            .sorted { ($0.0.tree.size, $0.1.text) < ($1.0.tree.size, $1.1.text) }
        let paths = sides.map { $0.0.path.isEmpty ? "" : CheckpointMemory.absolute($0.0.path) }
        do {
            let file = try memory.keepEvidence(
                sides[0].1.encoded,
                sides[1].1.encoded,
                contradict: true,
                paths: (paths[0], paths[1])
            )
            if !json { try surroundings.say(EvidenceTexts.kept, Visible.line(file)) }
        } catch let problem as Problem {
            try surroundings.say([problem])
        }
    }
}

extension Word {
    /// Writes evidence into the file of this name, or says that there is none.
    func write(_ found: ForkEvidence?, replacing: Bool, isSilent: Bool, _ surroundings: Surroundings) throws {
        guard let found else {
            let said = EvidenceTexts.noEvidence.text(surroundings.language, [Visible.text(text)])
            return try surroundings.errors.write(said + "\n")
        }
        try FileAccess.write(text, Array(found.text.utf8), replacing: replacing)
        if !isSilent { try surroundings.say(EvidenceTexts.written, Visible.text(text)) }
    }
}

extension ExhibitComparison {
    /// The exit status of a comparison.
    var exitStatus: Int32 {
        switch relation {
        case .trees(.fork): isSound && settlement != nil ? ExitStatus.weak : ExitStatus.fails
        case _ where !isSound: ExitStatus.fails
        case .origins: ExitStatus.weak
        case _ where missing != nil: ExitStatus.weak
        case .trees(.unproven): ExitStatus.unchecked
        case .trees: isForged ? ExitStatus.weak : 0
        }
    }

    /// Whether a signature does not fit.
    private var isForged: Bool { [first, second].contains { $0.signers(among: known.all) == .forged } }
}
