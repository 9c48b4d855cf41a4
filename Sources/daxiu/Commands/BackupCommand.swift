import ArgumentParser
import FundDesk

/// `backup`: a copy of the ledger as it is at one moment, verified.
struct BackupCommand: Command {
    static var configuration: CommandConfiguration { .init("backup", BackupTexts.backup, BackupTexts.backupDiscussion) }

    @Argument(help: BackupTexts.target.help)
    var target: Word

    @Option(help: BackupTexts.keep.help)
    var keep: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let count = try keep.map { try Typed.count($0, from: 1, else: BackupTexts.keepWhat) }
        let file = try ledger.open(surroundings)
        try FileAccess.checkFolder(of: target.text)
        let backup = try await file.backUp(to: target.text, now: try surroundings.now())
        try say(backup, surroundings)
        let memory = try surroundings.memory().map { BackupMemory(state: $0.folder) }
        do throws(Problem) {
            try memory?.remember(backup.remembered)
        } catch {
            let file = error.arguments.first?.text(in: surroundings.language) ?? ""
            try surroundings.say(BackupTexts.notRemembered, Visible.text(file))
        }
        // While the ledger does not hold, the older ones may be all that is left of it.
        guard backup.verdict.findings.isEmpty else { throw ExitCode(ExitStatus.fails) }
        if let count, let memory {
            let thinned = memory.keep(count, besides: backup.remembered)
            for path in thinned.deleted { try surroundings.say(BackupTexts.deleted, name(path)) }
            for path in thinned.left { try surroundings.say(BackupTexts.left, name(path)) }
        }
        if backup.privatesRefused != nil { throw ExitCode(Verdict.Word.weak.exitStatus) }
    }

    private func say(_ backup: Backup, _ surroundings: Surroundings) throws {
        let made = backup.remembered
        try surroundings.say(
            backup.verdict.findings.isEmpty ? BackupTexts.made : BackupTexts.madeUnsound,
            Visible.text(backup.path),
            String(made.size),
            made.root.base64,
            String(backup.bytes),
            String(backup.verdict.findings.count)
        )
        if let path = backup.bankNotesPath { try surroundings.say(BackupTexts.withNotes, Visible.text(path)) }
        if let path = backup.privatePath { try surroundings.say(BackupTexts.withPrivates, Visible.text(path)) }
        if let problem = backup.privatesRefused {
            let sentence = Visible.text(problem.message(in: surroundings.language))
            try surroundings.say(BackupTexts.withoutPrivates, sentence)
        }
    }

    /// The name without the folder, which is the new one's.
    private func name(_ path: String) -> String {
        Visible.text(path.split(separator: "/").last.map(String.init) ?? path)
    }
}
