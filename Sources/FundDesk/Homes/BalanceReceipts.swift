/// What one verified pass keeps for the receipts of a month: what every home had when it was closed.
package struct BalanceBooks: LedgerObserver {
    /// The month; nil where none is closed.
    package let month: Month?
    /// The state that the pass ended with.
    package private(set) var state = FundState()
    private(set) var homes: ClosedHomes?
    private var seen = ClosesSeen()

    /// - Parameter month: the month that is asked for; the last closed one where none is.
    package init(_ month: Month?, of ledger: LedgerFile, memory: CheckpointMemory?) throws {
        self.month =
            try month ?? ((try? ledger.glance()) ?? ledger.currentState(memory: memory)).closedThrough
    }

    /// None.
    package var daysRead: ClosedRange<CalendarDate>? { nil }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let month = month
        if let found = seen.takeHomes(judged.entry, state, wanting: { $0 == month }) { homes = found.homes }
    }

    package mutating func finish(_ state: FundState) { self.state = state }
}

/// The receipts of what homes had when a month was closed, each of which shows one home's figure and no other's.
package struct BalanceReceipts {
    /// The month.
    package let month: Month
    /// The keys of the fund's members.
    package let members: [VerifierKey]
    private let homes: ClosedHomes
    private let close: String

    /// What the names of their files end in.
    package static let ending = "balance-proof"

    /// - Parameter witnesses: those that are known.
    /// - Throws: `Problem` with `monthNotClosed`, or `balancesUnsalted` where what a neighbour had could be tried out from the
    ///   hashes in a receipt.
    package init(_ books: Verified<BalanceBooks>, in ledger: LedgerFile, knowing witnesses: [CosignerKey]) throws {
        let state = books.value.state
        let month = books.value.month ?? state.nextToClose
        guard let through = state.closedThrough, month <= through, month >= state.openedOn.month else {
            let through = state.closedThrough.map { Problem.Argument.month($0) } ?? "—"
            throw Problem(.monthNotClosed, [.month(month), through])
        }
        guard state.isSalted, let homes = books.value.homes else { throw Problem(.balancesUnsalted) }
        self.month = month
        self.homes = homes
        members = books.verdict.members
        close = try ledger.receipt(for: homes.entry, knowing: witnesses).text
    }

    /// The receipt of a home.
    ///
    /// - Throws: `Problem` with `unitUnknown` where it was not registered when the month was closed; with `receiptFails` where
    ///   the ledger was exchanged since it was verified.
    package func receipt(of unit: String) throws(Problem) -> Receipt {
        guard let proof = homes.proof(of: unit) else { throw Problem(.unitUnknown, [.name(unit)], entry: homes.entry) }
        return try receipt(proof)
    }

    /// The receipts of all homes, in order of code.
    package func all() throws(Problem) -> [Receipt] {
        var receipts: [Receipt] = []
        for proof in homes.proofs { receipts.append(try receipt(proof)) }
        return receipts
    }

    /// Read back as whoever gets it does.
    private func receipt(_ proof: BalanceProof) throws(Problem) -> Receipt {
        try Receipt(proof.text + close, path: "\(proof.unit).\(BalanceReceipts.ending)")
    }
}
