import Foundation
import FundDesk

/// What a command is given by its caller besides its arguments: environment, language, clock and streams.
struct Surroundings: Sendable {
    /// The environment variables.
    let environment: [String: String]
    /// The language of everything that is printed.
    private(set) var language: Language
    /// Standard input, where answers come from.
    var keyboard = Keyboard(descriptor: STDIN_FILENO)
    /// Whether answers are read from standard input whatever it is, as a command of questions alone does.
    var readsAnswers = false
    /// Standard output.
    var output: Output
    /// Standard error.
    let errors: Output
    /// The keys that were opened on behalf of them.
    var keyring = Keyring()
    /// What was recorded on behalf of them.
    let deeds = Deeds()
    /// What the command met that does not stop it.
    var aftermath = Aftermath()
    /// The ledger that the line names, for what is read before it is opened.
    var ledger: String?
    private let held = HeldSettings()

    /// Whether questions are answered: by somebody at a terminal, or by what a command reads its answers from.
    var isAttended: Bool { keyboard.isTerminal || readsAnswers }

    /// Those of this process.
    static let process: Surroundings = {
        var process = Surroundings(
            environment: ProcessInfo.processInfo.environment,
            language: .zh,
            output: Output(descriptor: STDOUT_FILENO),
            errors: Output(descriptor: STDERR_FILENO)
        )
        let settled = (try? process.settings())?.language
        process.language = Speech.choose(CommandLine.arguments, process.environment, otherwise: settled)
        return process
    }()

    /// The value of an environment variable; nil where it is empty.
    func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The moment it is: `DAXIU_NOW`, else the computer's clock.
    ///
    /// - Throws: `Problem` with `clockMalformed`.
    func now() throws(Problem) -> Timestamp {
        guard let text = variable("DAXIU_NOW") else {
            return machineTime
        }
        guard let moment = Timestamp(text) else { throw Problem(.clockMalformed, [.text(text)]) }
        return moment
    }

    /// The day it is in the ledger's own time zone, for words such as 昨天; where no ledger can be read, in that of ledgers
    /// which say nothing else (+08:00).
    ///
    /// - Throws: `Problem` with `clockMalformed`.
    func today() throws(Problem) -> CalendarDate { try now().day(in: zone) }

    /// What the first entry says: whether it holds is for whoever reads the ledger.
    private var zone: TimeZoneOffset {
        (try? LedgerFile(opening: ledgerPath(ledger)))?.statedZone ?? .china
    }

    /// The moment it is by the computer's own clock, whatever `DAXIU_NOW` says.
    var machineTime: Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }

    /// Where new lines' salts come from: where a script sets the clock, from the key, so that the script's run can be had
    /// again byte for byte.
    var salts: SaltSource { variable("DAXIU_NOW") == nil ? .system : .key }

    /// What this machine remembers of the ledgers it has seen: in `DAXIU_STATE`, else where the system keeps such
    /// things for the user; nil where there is no such place.
    func memory() throws(Problem) -> CheckpointMemory? {
        let folder =
            variable("DAXIU_STATE") ?? variable("XDG_STATE_HOME").map { "\($0)/daxiu" }
            ?? variable("HOME").map { "\($0)/.local/state/daxiu" }
        guard let folder else { return nil }
        return CheckpointMemory(folder: folder, now: try now())
    }

    /// The file of the user's settings: `DAXIU_CONFIG`, else where the system keeps such files; nil where there is no such
    /// place.
    var settingsPath: String? {
        variable("DAXIU_CONFIG") ?? variable("XDG_CONFIG_HOME").map { "\($0)/daxiu/config" }
            ?? variable("HOME").map { "\($0)/.config/daxiu/config" }
    }

    /// A path with `~` for the user's own folder.
    func shortened(_ path: String) -> String {
        guard let home = variable("HOME"), home.count > 1, path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }

    /// The user's settings; none where there is no file.
    func settings() throws(Problem) -> Settings {
        try held.settings { () throws(Problem) in
            guard let path = settingsPath else { return Settings() }
            return try Settings.read(path, .user(home: variable("HOME")), called: shortened(path))
        }
    }

    /// The user's settings, and what a ledger's own say of its papers, which counts for more.
    func settings(beside ledger: String) throws(Problem) -> Settings {
        try settings().overridden(by: try Settings.read(Settings.path(beside: ledger), .besideLedger))
    }

    /// The path of the ledger: the one that is named, else `DAXIU_LEDGER`, else the settings', else the only one in this folder.
    ///
    /// - Throws: `Problem` with `ledgerNotNamed` or `ledgersSeveral`, or one of the settings.
    func ledgerPath(_ named: String? = nil) throws(Problem) -> String {
        if let path = named ?? variable("DAXIU_LEDGER") { return path }
        if let path = try settings()[.ledger] { return path }
        return try FolderSearch.onlyLedger(in: ".")
    }

    /// The key that signs unless one is named: `DAXIU_KEY`, else the settings'.
    func keyPath() throws(Problem) -> String? {
        if let path = variable("DAXIU_KEY") { return path }
        return try settings()[.key]
    }

    /// Says on standard error what whoever records should know of this machine's memory.
    func say(_ notices: [Problem]) throws {
        try errors.write(notices.map { $0.line(language) + "\n" }.joined())
    }

    /// The same surroundings with other environment variables.
    func adding(_ variables: [String: String]) -> Surroundings {
        Surroundings(
            environment: environment.merging(variables) { $1 },
            language: language,
            keyboard: keyboard,
            readsAnswers: readsAnswers,
            output: output,
            errors: errors,
            keyring: keyring,
            aftermath: aftermath
        )
    }

    /// The same surroundings for another command in the same run, of which nothing is recorded yet.
    func anew(_ language: Language) -> Surroundings {
        Surroundings(
            environment: environment,
            language: language,
            keyboard: keyboard,
            output: output,
            errors: errors,
            keyring: keyring
        )
    }

    /// Prints a list on standard output, for people or for programs.
    func show(_ list: some Listing, json: Bool = false) throws {
        let width = output.isTerminal ? screen.columns : nil
        try output.write(json ? list.json(language).text() : list.text(language, width: width))
    }

    /// Prints a help screen on standard output.
    func show(_ request: HelpRequest) throws {
        try output.write(request.text(language, width: screen.columns))
    }

    /// Prints a line on standard output.
    func say(_ wording: Wording, _ arguments: String...) throws {
        try output.write(wording.text(language, arguments) + "\n")
    }
}
