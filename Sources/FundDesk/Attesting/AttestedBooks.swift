/// What one verified pass over a ledger gives for an opinion on a period: what the closes at both ends commit to.
package struct AttestedBooks: LedgerObserver, Sendable {
    /// The first month of the period.
    package let from: Month
    /// The last month of the period.
    package let to: Month
    /// The state that the pass ended with.
    package private(set) var state = FundState()
    /// What there was before the period; nil where the fund began within it.
    private var opening: ClosedFigures?
    /// What there was at its end; nil where that is not closed.
    private var close: ClosedFigures?
    private var seen = ClosesSeen()

    package init(from: Month, to: Month) {
        (self.from, self.to) = (from, to)
    }

    /// None.
    package var daysRead: ClosedRange<CalendarDate>? { nil }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let (from, to) = (from, to)
        guard let found = seen.take(judged.entry, state, wanting: { $0 == to || $0.next == from }) else { return }
        if found.month == to { close = found.figures } else { opening = found.figures }
    }

    package mutating func finish(_ state: FundState) { self.state = state }

    /// The sheet on which an auditor finds the figures, and what is going to be signed.
    ///
    /// - Parameter auditor: who signs, one line.
    /// - Parameter text: the opinion in words; empty lines are left out.
    /// - Throws: `Problem` with `attestationPeriod` where the period is not closed.
    package static func sheet(
        _ books: Verified<AttestedBooks>,
        on statement: Attestation.Statement,
        by auditor: String,
        _ opinion: Attestation.Opinion,
        _ text: String
    ) throws(Problem) -> AttestationSheet {
        let (value, verdict) = (books.value, books.verdict)
        let isWhole = value.opening != nil || value.from <= value.state.openedOn.month
        guard value.from <= value.to, isWhole, let close = value.close else {
            throw Problem(.attestationPeriod, [.month(value.from), .month(value.to), .number(verdict.size)])
        }
        let figures = AttestedFigures(
            zone: value.state.zone,
            size: verdict.size,
            ledger: verdict.root,
            opening: value.opening,
            close: close
        )
        let terms = Attestation.Terms(
            by: auditor,
            on: statement,
            from: value.from,
            to: value.to,
            size: figures.size,
            root: figures.root(of: statement, from: value.from, to: value.to),
            opinion,
            AttestationSheet.words(text)
        )
        return AttestationSheet(origin: verdict.origin, terms, figures)
    }
}

/// The figures that an opinion is on, as a sheet carries them: whoever has them makes the statement's root again, so that
/// nobody is shown one thing and signs another.
package struct AttestedFigures: Hashable, Sendable {
    /// The time zone in which the day of signing is told.
    let zone: TimeZoneOffset
    /// How many entries the ledger had.
    let size: Int
    /// The root over them.
    let ledger: Digest
    /// What there was before the period.
    let opening: ClosedFigures?
    /// What there was at its end.
    let close: ClosedFigures

    init(zone: TimeZoneOffset, size: Int, ledger: Digest, opening: ClosedFigures?, close: ClosedFigures) {
        self.zone = zone
        self.size = size
        self.ledger = ledger
        self.opening = opening
        self.close = close
    }

    /// The figures as lines of a sheet.
    var lines: [String] {
        let before = opening.map { ["opening \($0.entry)"] + $0.lines } ?? ["opening -"]
        return ["ledger \(size) \(ledger.base64) \(zone)"] + before + ["close \(close.entry)"] + close.lines
    }

    /// Reads the lines; nil where they are none.
    init?(_ lines: [String]) {
        guard let head = lines.first?.split(separator: " "), head.count == 4, head[0] == "ledger",
            let size = Int(head[1]), let ledger = Digest(base64: String(head[2])),
            let zone = TimeZoneOffset(String(head[3])),
            let split = lines.firstIndex(where: { $0.hasPrefix("close ") }),
            let entry = Int(lines[split].dropFirst(6)), let close = ClosedFigures(lines[(split + 1)...], entry: entry),
            lines.count > 1, lines[1].hasPrefix("opening ")
        else { return nil }
        let before = lines[1].dropFirst(8)
        let opening = Int(before).flatMap { ClosedFigures(lines[2..<split], entry: $0) }
        guard opening != nil || before == "-" && split == 2 else { return nil }
        self.init(zone: zone, size: size, ledger: ledger, opening: opening, close: close)
    }

    /// The root of a statement of these figures.
    func root(of statement: Attestation.Statement, from: Month, to: Month) -> Digest {
        AttestedStatement(
            statement,
            from: from,
            to: to,
            size: size,
            opening: opening?.balances,
            close: close.balances
        ).root(ledger: ledger)
    }
}
