import FundDesk

/// Where the sample year is kept: types the commands, each on its day.
struct DemoDesk {
    let files: SampleFiles
    /// Those who approve what waits, in turn.
    let approvers: [Hand]
    private let surroundings: Surroundings
    /// Entries that are needed later, by what the diary calls them.
    private var entries: [String: String] = [:]
    /// The moment at which the next command is typed.
    private var moment = Timestamp(seconds: 0)

    /// The origin of the sample ledger.
    static let origin = "example.org/shiliyuan"

    /// Members by the names of their keys' files.
    enum Hand: String {
        case treasurer, cashier, supervisor, resident
        case second = "supervisor-2"
    }

    init(_ files: SampleFiles, approvers: [Hand], _ surroundings: Surroundings) {
        self.files = files
        self.approvers = approvers
        // What the demo sees, it remembers in its folder: the estate is fictional, and the next demo is another one.
        var desk = surroundings.adding([
            "DAXIU_LEDGER": files.path("fund.daxiu"), "DAXIU_KEY": files.path("treasurer.key"),
            "DAXIU_STATE": files.path(".memory"),
        ])
        // Whoever watches is asked nothing.
        desk.keyboard = .nobody
        self.surroundings = desk
    }

    /// A key's file.
    func key(_ hand: Hand) -> String { files.path("\(hand.rawValue).key") }

    /// Begins a day at nine in the morning, unless it has begun.
    mutating func turn(to day: CalendarDate) throws {
        let nine = Timestamp(seconds: day.daysSinceEpoch * 86_400 + 3600)
        guard nine > moment else { return }
        moment = nine
        try surroundings.say(DemoTexts.day, day.description)
    }

    /// Types a command and lets a minute pass.
    mutating func run(_ words: [String]) async throws {
        let typed = (["daxiu"] + words).map(DemoDesk.quoted).joined(separator: " ")
        try surroundings.output.write("\n" + DemoTexts.command.text(surroundings.language, [typed]) + "\n")
        try await Program.execute(words, in: surroundings.adding(["DAXIU_NOW": moment.description]))
        moment = Timestamp(seconds: moment.seconds + 60)
    }

    /// The entry that the next command records, as it is typed.
    func next() throws -> String { String(try LedgerFile(opening: files.path("fund.daxiu")).size()) }

    /// Keeps an entry for later.
    mutating func remember(_ name: String, _ entry: String) { entries[name] = entry }

    /// An entry that was kept.
    func entry(_ name: String) -> String { entries[name] ?? "" }

    /// A key's public half, as it is typed.
    func publicKey(_ hand: Hand) throws -> String {
        try KeyFile(path: key(hand)).verifierKey().key.description
    }

    /// Asks for money and has it approved.
    mutating func ask(_ name: String, _ words: [String]) async throws {
        remember(name, try next())
        try await propose(["request"] + words)
    }

    /// Types what waits for the approvers, who approve it, on other machines as it were: what is signed travels in a file.
    mutating func propose(_ words: [String]) async throws {
        let entry = try next()
        try await run(words)
        for hand in approvers {
            let sheet = files.path(hand == .supervisor ? "审批单-\(entry).txt" : "审批单-\(entry)-\(hand.rawValue).txt")
            try await run(["approve", entry, "--export", sheet])
            try await run(["sign", sheet, "--key", key(hand)])
            try await run(["approve", "--import", sheet])
        }
    }

    /// A word as a shell takes it.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:+".contains($0) }
        return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }
}
