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
            guard let memory, case let all = one.compared(with: memory, keys: signers), let most = all.first else {
                return try nothing(one, surroundings)
            }
            return try conclude(most, among: all, surroundings)
        }
        let other = try await exhibit(second, surroundings)
        let origin = one.origin ?? other.origin
        let remembered = origin.flatMap { memory?.keys(origin: $0) } ?? []
        try conclude(ExhibitComparison(one, other, keys: signers + remembered), among: [], surroundings)
    }

    private func exhibit(_ path: String, _ surroundings: Surroundings) async throws -> Exhibit {
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
        let text =
            json
            ? try comparison.json(among: others, language).text()
            : ExhibitReport(comparison, among: others, language, .commandLine).text
        try surroundings.output.write(text)
        try keep(comparison, surroundings)
        if let evidence {
            let found = comparison.isAttributed ? comparison.evidence : nil
            try evidence.write(found, replacing: isReplacing, isSilent: json, surroundings)
        }
        let status = comparison.exitStatus
        guard status == 0 else { throw ExitCode(status) }
    }

    /// Keeps two notes that members signed and that contradict each other, as a receipt's would be kept.
    private func keep(_ comparison: ExhibitComparison, _ surroundings: Surroundings) throws {
        guard comparison.fork != nil, comparison.isAttributed, comparison.settlement == nil,
            let one = comparison.first.note, let other = comparison.second.note, let memory = try surroundings.memory()
        else { return }
        let paths = [comparison.first, comparison.second].map { $0.path.isEmpty ? "" : CheckpointMemory.absolute($0.path) }
        do {
            let file = try memory.keepEvidence(
                one.encoded,
                other.encoded,
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
        case .trees(.unproven): ExitStatus.unchecked
        case .trees: isForged ? ExitStatus.weak : 0
        }
    }

    /// Whether a signature does not fit.
    private var isForged: Bool { [first, second].contains { $0.signers(among: keys) == .forged } }
}
