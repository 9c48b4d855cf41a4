public import TransparencyLog

/// `attestation` (审计意见): what an auditor who is no member says of a statement, signed with a key of the auditor's own.
///
/// What is signed is the *root* of the statement (`AttestedStatement`): the figures of the books at both ends of the
/// period, and the ledger that they stand in. It names no layout, no language and no program, so that anybody can make it
/// again from the entries alone. Source: 中国注册会计师审计准则第1501号、第1502号.
public struct Attestation: EntryBody {
    /// `attestation`.
    public static let kind = "attestation"
    /// 审计意见.
    public static let name = Wording("审计意见", "audit opinion")

    /// What an auditor can say of a statement.
    public enum Opinion: String, Sendable, CaseIterable {
        /// 无保留意见.
        case unqualified
        /// 保留意见.
        case qualified
        /// 否定意见.
        case adverse
        /// 无法表示意见.
        case disclaimer
    }

    /// What the opinion is on.
    public enum Statement: String, Sendable, CaseIterable {
        /// 财务报表: every statement of the period.
        case annual
        /// 资产负债表.
        case balanceSheet = "balance-sheet"
        /// 收支表.
        case income
        /// 净资产变动表.
        case netAssets = "net-assets"
        /// 现金流量表.
        case cashFlow = "cash-flow"
        /// 分户账: what every home has.
        case units
        /// 维修项目表.
        case projects
        /// 公共收益明细表.
        case commonIncome = "common-income"
    }

    /// What is said, and of what: all that is signed but for the day.
    public struct Terms: Hashable, Sendable {
        /// Who says it, such as an audit firm; one line.
        public let auditor: String
        /// What the opinion is on.
        public let statement: Statement
        /// The first month of the period.
        public let from: Month
        /// The last month of the period.
        public let to: Month
        /// How many entries the auditor had before them.
        public let size: Int
        /// The root of the statement.
        public let root: Digest
        /// The opinion.
        public let opinion: Opinion
        /// The opinion in the auditor's words.
        public let text: String

        /// An opinion on a statement.
        public init(
            by auditor: String,
            on statement: Statement,
            from: Month,
            to: Month,
            size: Int,
            root: Digest,
            _ opinion: Opinion,
            _ text: String
        ) {
            // What is signed is what the line will have.
            self.auditor = auditor.composed
            self.statement = statement
            (self.from, self.to) = (from, to)
            self.size = size
            self.root = root
            self.opinion = opinion
            self.text = text.composed
        }
    }

    /// What is said, and of what.
    public let terms: Terms
    /// The day on which it was signed.
    public let signed: CalendarDate
    /// The auditor's key, which is no member's.
    public let key: VerifierKey
    /// The signed note over `signedText(origin:_:on:)`.
    public let note: String
    /// The entries that closed the period and what was before it.
    public let closes: Closes

    /// Where what the statement is made of stands.
    public struct Closes: Hashable, Sendable {
        /// The close of the month before the period; nil where the fund began within it.
        public let opening: Int?
        /// The close of the last month.
        public let close: Int

        /// The closes at both ends of a period.
        public init(opening: Int?, close: Int) {
            self.opening = opening
            self.close = close
        }
    }

    /// An opinion that was signed.
    public init(_ terms: Terms, between closes: Closes, signed: CalendarDate, key: VerifierKey, note: String) {
        self.terms = terms
        self.closes = closes
        self.signed = signed
        self.key = key
        self.note = note
    }

    /// The first line of what an auditor signs.
    package static let textMark = "daxiu/attestation/v1"

    /// What an auditor signs: the ledger, the statement with its period and root, who says what, the day, and the words.
    public static func signedText(origin: String, _ terms: Terms, on day: CalendarDate) -> String {
        signedText(origin: origin, terms, day: day.description)
    }

    /// The same with something else in the place of the day, on what nobody has signed.
    package static func signedText(origin: String, _ terms: Terms, day: String) -> String {
        let head = [
            textMark, origin, terms.statement.rawValue, terms.from.description, terms.to.description,
            String(terms.size), terms.root.base64, terms.auditor, terms.opinion.rawValue, day,
        ]
        return (head + [terms.text]).map { $0 + "\n" }.joined()
    }

    /// Who says it, and the words.
    public var texts: [FreeText] { [FreeText(.auditor, terms.auditor), FreeText(.text, terms.text)] }

    /// What an auditor signed of these books.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .signature) }
    /// The statement, the period and the opinion.
    public var subject: Wording {
        Wording("{0} {1}，{2}", "{0}, {1}: {2}")
            .filled(with: terms.statement.name, terms.periodName, terms.opinion.name)
    }
    /// Who says it, on what it rests, and what was signed.
    public var particulars: Particulars {
        [
            Particular(Wording("审计人", "auditor"), terms.auditor),
            Particular(Wording("意见", "opinion"), terms.opinion.name),
            Particular(Wording("正文", "text"), lines: terms.text),
            Particular(Wording("签名日期", "signed on"), signed.description),
            Particular(Wording("所依账本条数", "entries it rests on"), String(terms.size)),
            Particular(Wording("报表根", "statement root"), terms.root.base64),
            Particular(Wording("审计人公钥", "auditor's key"), key.description), .note(note),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("auditor")
        let start = reader.position
        let auditor = try reader.string()
        guard !auditor.utf8.contains(0x0A) else { throw reader.failure(.controlCharacter, at: start) }
        try reader.member("close")
        let close = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("from")
        let from = try reader.month()
        try reader.member("key")
        key = try reader.verifierKey()
        try reader.member("note")
        note = try reader.string(limit: Limits.attestationBytes)
        let opening =
            reader.optionalMember("opening") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.member("opinion")
        let opinion: Opinion = try reader.choice()
        try reader.member("root")
        let root = try reader.digest()
        try reader.member("signed")
        signed = try reader.date()
        try reader.member("size")
        let size = Int(try reader.integer(in: 1...Limits.integer))
        try reader.member("statement")
        let statement: Statement = try reader.choice()
        try reader.member("text")
        let text = try reader.string()
        try reader.member("to")
        let to = try reader.month()
        try reader.endObject()
        closes = Closes(opening: opening, close: close)
        terms = Terms(by: auditor, on: statement, from: from, to: to, size: size, root: root, opinion, text)
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("auditor", terms.auditor)
            $0.member("close", Int64(closes.close))
            $0.member("from", terms.from.description)
            $0.member("key", key.description)
            $0.member("note", note)
            if let opening = closes.opening { $0.member("opening", Int64(opening)) }
            $0.member("opinion", terms.opinion.rawValue)
            $0.member("root") { $0.digest(terms.root) }
            $0.member("signed", signed.description)
            $0.member("size", Int64(terms.size))
            $0.member("statement", terms.statement.rawValue)
            $0.member("text", terms.text)
            $0.member("to", terms.to.description)
        }
    }

    /// Keeps the opinion: somebody who is no member signed it, over what these books have of a period that is closed.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard state.attestations.count < Limits.attestations else {
            return judgement.add(.attestationsTooMany, .number(Limits.attestations))
        }
        if signed < terms.to.lastDay || signed > entry.date {
            judgement.add(.attestationDay, .date(signed), .date(terms.to.lastDay), .date(entry.date))
        }
        if !state.isOutsider(key) { judgement.add(.attestationByMember, .name(key.name), .key(key.keyID)) }
        let due = Attestation.signedText(origin: state.fund?.origin ?? "", terms, on: signed)
        if !SignedNote.proves(due, signedBy: [key], note) {
            judgement.add(.attestationUnsigned, .name(terms.auditor), .key(key.keyID))
        }
        guard isClosed(in: state, judgement.history) else {
            return judgement.add(.attestationPeriod, .month(terms.from), .month(terms.to), .number(terms.size))
        }
        let root = root(in: judgement.history)
        if root != terms.root {
            judgement.add(.attestationRoot, .number(terms.size), root.map { .hash($0) } ?? "—", .hash(terms.root))
        }
        state.keep(self, &judgement)
    }

    /// Whether the closes at both ends are those of the period, which was closed by the entries that the auditor saw.
    private func isClosed(in state: FundState, _ history: any EntryHistory) -> Bool {
        func period(_ sequence: Int) -> Month? {
            sequence < terms.size ? Attestation.close(at: sequence, in: history)?.period : nil
        }
        guard terms.from <= terms.to, terms.size <= state.size, period(closes.close) == terms.to else { return false }
        guard let opening = closes.opening else { return terms.from <= state.openedOn.month }
        return period(opening)?.next == terms.from
    }

    private static func close(at sequence: Int, in history: any EntryHistory) -> Close? {
        history.entry(at: sequence)?.entry.body as? Close
    }

    /// The root of the statement by what a ledger has; nil where an entry of it cannot be read or is no close.
    package func root(in history: any EntryHistory) -> Digest? {
        let opening = closes.opening.map { Attestation.close(at: $0, in: history)?.balances }
        guard let close = Attestation.close(at: closes.close, in: history)?.balances, opening != .some(nil),
            let ledger = history.root(over: terms.size)
        else { return nil }
        return AttestedStatement(terms, opening: opening ?? nil, close: close).root(ledger: ledger)
    }
}

extension Attestation.Terms {
    /// The period, in months: `2025-01 … 2025-12`, or the one month.
    public var periodName: Wording {
        from == to ? .plain(from.description) : .plain("\(from) … \(to)")
    }
}

extension FundState {
    /// Whether a key is nobody's who is or was a member, under whatever name: an auditor is no part of what is audited.
    public func isOutsider(_ key: VerifierKey) -> Bool {
        key.name != fund?.origin && !trust.members.contains { $0.member.key.publicKey == key.publicKey }
    }
}
