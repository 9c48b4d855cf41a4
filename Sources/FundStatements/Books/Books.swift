public import FundLedger
public import FundRules

/// The books that every statement is computed from: what one verified pass over the ledger adds up to.
///
/// An observer: hand it to `LedgerFile.verified(observing:)`, then build statements. It keeps sums by month and the
/// units' balances; single vouchers only as far as `StatementNeeds` asks. A voucher's business date decides the period it
/// belongs to.
public struct Books: LedgerObserver, Sendable {
    /// What the statements cover.
    public let period: Period
    /// What is kept beyond the sums.
    public let needs: StatementNeeds

    /// The state that the pass ends with.
    private(set) var state = FundState()
    private(set) var turnovers: Turnovers?
    /// What vouchers that move cash posted beside it, where cash flows are asked for.
    private(set) var besideCash: Turnovers?
    /// The turnovers as they are recorded, every reversal in red, where cash flows are asked for: what was undone did not
    /// move cash a second time.
    private(set) var asRecorded: Turnovers?
    /// The units' balances at the end of the period; until the pass is over, without those with which it opens.
    private(set) var unitsAtEnd = SubLedger()
    /// The units' balances with which the period opens.
    private(set) var unitsAtStart = SubLedger()
    /// The cost of every project up to the end of the period, by its index in the state.
    private(set) var projectCosts: [ProjectCost] = []
    /// The vouchers of the period that are listed, in order of entry.
    private(set) var vouchers: [RecordedVoucher] = []

    /// What moved the units in the period.
    private(set) var movements = UnitMovements()
    /// What the project that is asked for has cost the units up to the end of the period.
    private(set) var projectAtEnd = SubLedger()
    /// What the projects cost by kind of cost.
    private(set) var costParts = CostParts()
    /// How many vouchers the period has.
    private(set) var tally = VoucherTally()
    /// What later vouchers name of earlier ones, where vouchers are listed.
    private(set) var trail = VoucherTrail()

    /// The comparisons with the bank, by month, the last one of each.
    private(set) var reconciliations: [Month: ReconciledStatement] = [:]
    /// What was recorded since.
    private(set) var watch = ReconciliationWatch()
    /// The projects' contracts at the end of the period.
    private(set) var contracts = ContractsAtEnd()
    /// The homes as they were registered at the end of the period.
    private(set) var homes: RegisterAtEnd
    /// Which units income was distributed to and how, by the distribution's entry, where vouchers are listed.
    private(set) var distributions: [Int: Sharing] = [:]
    /// The recorded closings of years, by year.
    private(set) var closings: [Int: VoucherLink] = [:]
    /// What corrected earlier years up to the end of the period, in order of entry.
    private(set) var adjustments: [Adjustment] = []
    /// What corrections of earlier years in the period made of the shares of the project that is asked for.
    private(set) var projectAdjusted = SubLedger()
    /// What happened to homes themselves, up to the end of the period.
    private(set) var homeEvents: [HomeEvent] = []
    /// What the units contributed month by month, where arrears are asked for.
    private(set) var contributions = ContributionHistory()

    /// The register as the last entry left it; the state itself is kept at the end only, because whoever keeps it makes
    /// the next entry copy it.
    private var register = FundState().register
    private var bearings = BearingIndex()
    private var movementIndex = UnitMovementIndex()
    /// The indexes of the units whose ledgers are asked for, where they are not all.
    private var units: [Int] = []
    private let firstDay: CalendarDate
    private let lastDay: CalendarDate
    private let keepsStart: Bool
    private let listsVouchers: Bool

    /// Books for statements of a period.
    public init(period: Period, needs: StatementNeeds = StatementNeeds()) {
        self.period = period
        self.needs = needs
        firstDay = period.firstDay
        lastDay = period.lastDay
        homes = RegisterAtEnd(period.lastDay)
        keepsStart = needs.units != .none || needs.movements
        listsVouchers = needs.listsVouchers
    }

    /// Listed vouchers tell their memos.
    public var daysRead: ClosedRange<CalendarDate>? { listsVouchers ? firstDay...lastDay : nil }

    /// Adds an entry.
    public mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        watch.observe(judged.entry)
        let links = listsVouchers ? trail.take(judged) : VoucherTrail.Links()
        if judged.entry.number == nil || state.register.revision != register.revision {
            homes.observe(judged.entry, register, state.register)
            register = state.register
            prepare(state)
            note(judged.entry)
        }
        guard let number = judged.entry.number else { return }
        // A later reversal needs to know where a voucher was counted, also where it is not counted here.
        let bearing = bearings.bearing(of: judged.entry)
        guard judged.entry.date <= lastDay else { return }
        let postings = bearings.shown(judged.entry)
        turnovers?.add(postings, on: judged.entry.date, bearing)
        if judged.entry.date >= firstDay, bearing != .opening {
            let attachments = judged.entry.hasEnclosures ? judged.entry.attachments.count : 0
            tally.add(number, by: judged.entry.recorder, attachments: attachments)
        }
        if bearing == .closing || bearing == .adjustment { keepRare(judged, number, bearing) }
        asRecorded?.add(judged.entry.postings, on: judged.entry.date, bearing)
        besideCash?.add(judged.entry.postings, beside: CashFlow.accounts, on: judged.entry.date, bearing)
        let isBefore = keepsStart && (judged.entry.date < firstDay || bearing == .opening)
        if isBefore { unitsAtStart.add(judged.effect) } else { unitsAtEnd.add(judged.effect) }
        addCost(judged, bearing, state)
        guard keepsStart || listsVouchers || needs.arrears else { return }
        let nature = movementIndex.movement(of: judged.entry)
        let movement = bearing == .adjustment ? .adjustment : nature
        if keepsStart, !isBefore, let movement { movements.add(judged.effect, movement) }
        if needs.arrears, nature?.isContribution ?? false {
            contributions.add(judged.effect, in: judged.entry.date.month)
        }
        if listsVouchers, movement == .distribution { noteSharing(judged, state) }
        if listsVouchers, judged.entry.date >= firstDay, isListed(judged, number, bearing, state) {
            vouchers.append(
                RecordedVoucher(judged, number, bearing, movement, links, postings, register)
            )
        }
    }

    /// Keeps the last state, and adds up the units, once for all statements.
    public mutating func finish(_ state: FundState) {
        self.state = state
        unitsAtStart.settle(state)
        unitsAtEnd.add(unitsAtStart)
        unitsAtEnd.settle(state)
    }

    /// Keeps the closings of years, and what corrects an earlier one.
    private mutating func keepRare(_ judged: JudgedEntry, _ number: VoucherNumber, _ bearing: Bearing) {
        let entry = judged.entry
        if bearing == .closing {
            closings[entry.date.year] = VoucherLink(entry)
        } else {
            adjustments.append(Adjustment(judged, number, of: bearings.year(of: entry), bearings.undone(by: entry)))
        }
    }

    /// Remembers what the state does not keep of entries that are no plain vouchers.
    private mutating func note(_ entry: Entry) {
        if entry.number == nil, entry.date <= lastDay { contracts.observe(entry) }
        if entry.date <= lastDay, let event = HomeEvent(entry) { homeEvents.append(event) }
        if let result = entry.body as? Reconciliation {
            reconciliations[result.period] = ReconciledStatement(
                entry: entry.sequence,
                date: entry.date,
                result: result
            )
        }
    }

    private mutating func noteSharing(_ judged: JudgedEntry, _ state: FundState) {
        guard let body = judged.entry.body as? Distribution else { return }
        distributions[judged.entry.sequence] = Sharing(
            scope: Scope(names: body.scope, sequence: judged.entry.sequence),
            basis: body.sharing ?? state.fund?.sharing ?? .area
        )
    }

    /// Looks up what the pass needs, once the state has it.
    private mutating func prepare(_ state: FundState) {
        if turnovers == nil, let chart = state.fund?.chart {
            turnovers = Turnovers(chart: chart, boundaries: boundaries)
            if needs.cash { (besideCash, asRecorded) = (turnovers, turnovers) }
        }
        units = needs.units.codes.compactMap { state.register.index(of: $0) }
    }

    /// The days that the period, and what it is compared with, begin on, and those that follow them.
    private var boundaries: [CalendarDate] {
        [period, period.yearBefore, period.previous].compactMap { $0 }.flatMap { period in
            [period.firstDay, CalendarDate(daysSinceEpoch: period.lastDay.daysSinceEpoch + 1)]
        }
    }

    /// A correction of an earlier year costs a project something, but is nothing paid in the period.
    @inline(__always)
    private mutating func addCost(_ judged: JudgedEntry, _ bearing: Bearing, _ state: FundState) {
        guard let charge = judged.effect.charge else { return }
        costParts.add(judged.entry, charge.project, charge.amounts.sum, bearing, in: period)
        while projectCosts.count <= charge.project { projectCosts.append(ProjectCost()) }
        projectCosts[charge.project].charged = projectCosts[charge.project].charged + charge.amounts
        contracts.observe(judged.entry)
        let isInPeriod = judged.entry.date >= firstDay
        if isInPeriod, bearing == .movement { projectCosts[charge.project].paidInPeriod &+= charge.amounts.sum }
        if isInPeriod, bearing == .adjustment { projectCosts[charge.project].adjusted &+= charge.amounts.sum }
        guard let wanted = needs.project, judged.effect.project(in: state) == wanted else { return }
        projectAtEnd.add(judged.effect)
        if isInPeriod, bearing == .adjustment { projectAdjusted.add(judged.effect) }
    }

    private func isListed(
        _ judged: JudgedEntry,
        _ number: VoucherNumber,
        _ bearing: Bearing,
        _ state: FundState
    ) -> Bool {
        if needs.vouchers || needs.range?.contains(number) ?? false { return true }
        if needs.adjustments, bearing == .adjustment { return true }
        if let project = needs.project, judged.effect.project(in: state) == project { return true }
        if !needs.accounts.isEmpty,
            judged.entry.postings.contains(where: {
                needs.accounts.contains($0.account) || needs.accounts.contains($0.account.parent)
            })
        {
            return true
        }
        switch needs.units {
        case .none: return false
        case .all: return judged.effect.concernsUnits
        case .one, .some: return units.contains { judged.effect.mayConcern(unit: $0) }
        }
    }
}

/// What a project has cost, in fen.
struct ProjectCost: Sendable {
    /// Up to the end of the period, by the classes that bear it.
    var charged = TenureAmounts()
    /// In the period.
    var paidInPeriod: Int64 = 0
    /// By what corrected earlier years in the period.
    var adjusted: Int64 = 0
}
