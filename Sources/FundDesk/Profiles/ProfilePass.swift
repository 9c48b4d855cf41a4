/// Keeps what a folder for one profile is made of.
package struct ProfilePass: LedgerObserver {
    /// The statements, with the names of their files.
    let statements: [(file: String, request: StatementRequest)]
    /// The books of each statement.
    private(set) var books: [Books]
    /// The entry lines, for who gets them.
    private(set) var lines: LineExport?
    /// The entries that changed the balance of the unit and of nobody else.
    private(set) var own: [Int] = []
    /// What a household is told of its objections and votes.
    private(set) var home: HomeBooks?
    private let unit: String?

    /// - Parameter unit: whose folder it is; `owner` has one, the others have none.
    /// - Parameter issued: the day on which it is made, after which no statement is dated.
    package init(
        _ profile: ExportProfile,
        _ period: Period,
        unit: String?,
        in file: LedgerFile,
        issued: CalendarDate,
        words: DeskWords
    ) throws {
        let notice = StatementNotice(words: words.papers)
        var statements: [(file: String, request: StatementRequest)] = []
        for (file, kind) in profile.statements {
            let request = try StatementRequest(kind, period: period, subject: unit, notice: notice, issued: issued)
            statements.append((file, request))
        }
        self.statements = statements
        self.unit = unit
        books = statements.map { Books(for: $0.request) }
        if profile == .auditor { lines = try LineExport() }
        if profile == .owner, let unit {
            home = HomeBooks(HomeAccount.books(of: [unit], try file.days(through: issued)))
        }
    }

    /// Those of the lines, or of the books, which are all of one period.
    package var daysRead: ClosedRange<CalendarDate>? {
        lines.map(\.daysRead) ?? home.map(\.daysRead) ?? books.compactMap(\.daysRead).first
    }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        for index in books.indices { books[index].observe(judged, state) }
        lines?.observe(judged, state)
        home?.observe(judged, state)
        guard case .unit(let index, _) = judged.effect, state.register.units[index].code == unit else { return }
        own.append(judged.entry.sequence)
    }

    package mutating func finish(_ state: FundState) {
        for index in books.indices { books[index].finish(state) }
        home?.finish(state)
    }
}
