public import TransparencyLog

extension Problem {
    /// An actual value in a problem, by what it is: the sentence is made in the reader's language, where it is shown.
    public enum Argument: Hashable, Sendable {
        /// Words as they stand: what somebody typed, what a file or the system says.
        case text(String)
        /// What somebody or something goes by: a home, a project, a payee, a key, a column.
        case name(String)
        /// The path of a file or folder.
        case file(String)
        /// How many or how large; and an entry, by its number.
        case number(Int), entry(Int)
        /// What there is of money or of area.
        case money(Money), area(Area)
        /// When.
        case date(CalendarDate), time(Timestamp), month(Month), year(Int)
        /// An account, and a voucher by its number.
        case account(AccountCode), voucher(VoucherNumber)
        /// The postings of a voucher.
        indirect case postings(Postings)
        /// A key, and a hash or root.
        case key(KeyID), hash(Digest)
        /// A member's role.
        case role(Role)
        /// A kind of entry, by the ledger's word for it.
        case kind(String)
        /// As what something was typed: the name of the member, and of the column or option.
        case field(String)
        /// What has words of its own in both languages, with values in them.
        case wording(Wording, [Argument] = [])
        /// Several values, and what stands between them.
        case list([Argument], Wording)
    }
}

extension Problem.Argument {
    /// The value as people of a language say it.
    public func text(in language: Language) -> String {
        switch self {
        case .text(let text), .name(let text), .file(let text): text
        case .number(let number), .entry(let number), .year(let number): String(number)
        case .money(let money): money.grouped
        case .area(let area): area.description
        case .date(let date): date.description
        case .time(let time): time.description
        case .month(let month): month.description
        case .account(let account): Chart.standard.named(account)[language]
        case .voucher(let number): number.description
        case .postings(let postings): postings.text(in: language)
        case .key(let key): key.description
        case .hash(let digest): digest.base64
        case .role(let role): role.name[language]
        case .kind(let kind): EntryKinds.name(of: kind)[language]
        case .field(let name): FreeText.name(of: name)[language]
        case .wording(let wording, let arguments): wording.text(language, arguments.map { $0.text(in: language) })
        case .list(let values, let between):
            values.map { $0.text(in: language) }.joined(separator: between[language])
        }
    }
}

extension Problem.Argument: ExpressibleByStringLiteral {
    /// Words that are the same in every language, such as “—” for what is not there.
    public init(stringLiteral text: String) { self = .text(text) }
}

extension Problem.Argument {
    /// An amount in fen.
    public static func money(_ fen: Int64) -> Self { .money(Money(fen: fen)) }
    /// How many or how large.
    public static func number(_ value: Int64) -> Self { .number(Int(value)) }
    /// An area in 0.01 m².
    public static func area(_ hundredths: Int64) -> Self { .area(Area(hundredths: hundredths)) }
    /// What something goes by; “—” where there is nothing.
    public static func name(_ name: String?) -> Self { name.map(Self.name) ?? "—" }
    /// The number of a voucher; “—” of what has none.
    public static func voucher(_ number: VoucherNumber?) -> Self { number.map(Self.voucher) ?? "—" }
    /// As what something was typed.
    public static func field(_ field: FreeText.Field) -> Self { .field(field.rawValue) }
    /// A project; the running costs where there is none.
    public static func project(_ id: String?) -> Self {
        id.map(Self.name) ?? .wording(Wording("日常支出", "running costs"))
    }
    /// Several values, with the same between them in every language.
    public static func list(_ values: [Self], _ between: String) -> Self { .list(values, Wording(between, between)) }
    /// What several things go by.
    public static func names(_ names: some Sequence<String>) -> Self { .list(names.map(Self.name), " ") }
    /// The numbers of several entries.
    public static func entries(_ entries: some Sequence<Int>) -> Self { .list(entries.map(Self.entry), " ") }
    /// Several keys.
    public static func keys(_ keys: some Sequence<KeyID>) -> Self { .list(keys.map(Self.key), " ") }
    /// Roles one of which it takes.
    public static func roles(_ roles: some Sequence<Role>) -> Self { .list(roles.map(Self.role), Role.or) }
    /// What may be chosen from.
    public static func choice(_ words: [String]) -> Self { .list(words.map(Self.text), Wording("、", ", ")) }
    /// The entry that keeps a private detail; one that is being recorded has no number yet.
    public static func holder(_ entry: Int?) -> Self {
        entry.map { .wording(Wording("第 {0} 条", "entry {0}"), [.entry($0)]) } ?? .wording(Wording("这一条", "this entry"))
    }
    /// Why a key, a note, a checkpoint or a proof cannot be used.
    public static func reason(_ error: LogError) -> Self { .wording(NoteFault.wording(of: error.reason)) }
}
