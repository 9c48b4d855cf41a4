import FundStatements

extension BankPurpose {
    /// The entries that record a line.
    ///
    /// - Parameter pieces: the pieces of its bank number; nil where it has the number alone.
    /// - Parameter state: the books, which know the requests.
    /// - Throws: `Problem` with `bankPurposeUnfit` where money of this kind goes the other way, or the parts do not
    /// come to   the line's amount; `requestOfNothing`.
    func bodies(of line: BankLine, pieces: ClosedRange<Int>? = nil, in state: FundState) throws(Problem)
        -> [any EntryBody]
    {
        let isIn = line.amount > 0
        guard comesIn.map({ $0 == isIn }) ?? true else { throw unfit(line) }
        let amount = Money(fen: Int64(line.amount.magnitude))
        let (reference, piece) = (line.reference, pieces?.lowerBound)
        switch self {
        case .homes(let shares): return try contributions(shares, of: line, pieces)
        case .income(let category):
            return [Income(category: category, amount: amount, reference: reference, piece: piece)]
        case .expense(let category, let payee):
            return [
                Expense(
                    category: category,
                    amount: amount,
                    payee: payee,
                    invoice: nil,
                    reference: reference,
                    piece: piece
                )
            ]
        case .request(let entry):
            return [try BankPurpose.payment(on: entry, amount, reference, piece, in: state)]
        case .transfer(let account):
            let (from, to) = isIn ? (account, AccountCode.bank) : (AccountCode.bank, account)
            return [Transfer(amount: amount, from: from, to: to, reference: reference)]
        case .refund(let entry, let request):
            return [Refund(of: entry, amount: amount, reference: reference, request: request)]
        case .returned(let entry): return [Reversal(entry: entry, reason: BankImportTexts.cameBackReason)]
        case .leftOut: return []
        }
    }

    private func contributions(
        _ shares: [HomeShare],
        of line: BankLine,
        _ pieces: ClosedRange<Int>?
    ) throws(Problem) -> [any EntryBody] {
        guard shares.reduce(Int64(0), { $0 &+ $1.amount }) == line.amount, shares.allSatisfy({ $0.amount > 0 }) else {
            throw unfit(line)
        }
        let first = line.reference == nil ? nil : pieces?.lowerBound ?? (shares.count > 1 ? 1 : nil)
        return shares.enumerated().map { index, share in
            Contribution(
                unit: share.unit,
                amount: Money(fen: share.amount),
                reference: line.reference,
                piece: first.map { $0 + index }
            )
        }
    }

    private func unfit(_ line: BankLine) -> Problem {
        Problem(.bankPurposeUnfit, [.wording(wording), .money(line.amount)])
    }

    /// A payment, or a running cost, on a request.
    private static func payment(
        on entry: Int,
        _ amount: Money,
        _ reference: String?,
        _ piece: Int?,
        in state: FundState
    ) throws(Problem) -> any EntryBody {
        guard let request = state.trust.matter(entry).flatMap({ state.trust.matters[$0].request }) else {
            throw Problem(.requestOfNothing, [.entry(entry)])
        }
        if let project = request.project {
            return Payment(
                project: project,
                amount: amount,
                payee: request.payee,
                invoice: nil,
                reference: reference,
                piece: piece,
                request: entry
            )
        }
        return Expense(
            category: request.line.flatMap(Expense.Category.init(cited:)) ?? .other,
            amount: amount,
            payee: request.payee,
            invoice: nil,
            reference: reference,
            piece: piece,
            request: entry
        )
    }
}

extension Expense.Category {
    /// The category of a budget line as requests cite it: `expense audit`.
    fileprivate init?(cited line: String) {
        guard let word = line.split(whereSeparator: { " :".contains($0) }).last else { return nil }
        self.init(rawValue: String(word))
    }
}

extension BankProposal {
    /// The drafts that record it; none where it is not certain.
    ///
    /// - Parameter file: the file as the user named it, for errors.
    func drafts(_ file: String, in state: FundState) throws(Problem) -> [EntryDraft] {
        guard let purpose else { return [] }
        let place = Problem.Place(file: file, line: line.line)
        let bodies: [any EntryBody]
        do throws(Problem) { bodies = try purpose.bodies(of: line, pieces: pieces, in: state) } catch {
            throw error.at(place)
        }
        return bodies.map { EntryDraft($0, date: line.date, place: place) }
    }
}
