import ArgumentParser
internal import CEdit
import FundDesk

/// `shell`: commands at one prompt, the key's passphrase asked for once.
struct ShellCommand: Command {
    static var configuration: CommandConfiguration { .init("shell", ShellTexts.shell, ShellTexts.discussion) }

    @Option(help: ShellTexts.idleOption.help("minutes"))
    var idle: Word?

    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var signing: SigningOptions

    func run(in surroundings: Surroundings) async throws {
        let minutes = try Typed.number(idle, "--idle", 1...240) ?? 15
        var named: [String: String] = [:]
        if let ledger = ledger.ledger { named["DAXIU_LEDGER"] = ledger.text }
        if let key = signing.key { named["DAXIU_KEY"] = key.text }
        let inner = surroundings.adding(named)
        // Neither a crash nor another program of this user's is to get at the key.
        keep_memory_private()
        let isKeyNamed = try inner.keyPath() != nil
        let key = isKeyNamed ? try signing.signer(inner) : nil
        if inner.keyboard.isTerminal {
            try inner.errors.write(ShellTexts.welcome.text(inner.language, [Daxiu.version, String(minutes)]) + "\n")
            if let key {
                try inner.errors.write(ShellTexts.keyOpen.text(inner.language, [key.keyID.description]) + "\n")
            }
        }
        let status = try await Shell(inner, limit: .seconds(minutes * 60)).run()
        guard status == 0 else { throw ExitCode(status) }
    }
}
