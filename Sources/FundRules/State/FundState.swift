public import TransparencyLog

/// The state machine: everything the rules need to know of all entries so far, and the rules' one entry point.
///
/// The writer runs `apply` before an entry is stored; the verifier runs the same `apply` over every stored entry. A
/// value: whoever does not like what came of it throws it away.
public struct FundState: Sendable {
    /// Number of entries applied.
    public private(set) var size = 0
    /// Leaf hash of the last entry; before the first, the empty-tree root.
    public private(set) var lastHash = TreeHasher.emptyRoot
    /// When the last entry was recorded.
    public private(set) var lastTime = Timestamp(seconds: Int64.min)
    /// Where the time jumped, in order of entry, as far as no clock has taken it back.
    var jumps: [ClockJump] = []
    /// The clocks in effect, in the order in which they took effect.
    public internal(set) var clocks: [CorrectedTime] = []
    /// What the first entry said of the fund; nil before it.
    public internal(set) var fund: Open?
    /// The accounts of the fund's chart that vouchers post to.
    var accounts = AccountTable()
    /// Members, policy, requests and resolutions.
    public internal(set) var trust = Trust()
    /// The member who recorded last, found to be one who may record.
    private var admitted: KeyID?
    /// The day of the first entry; no entry is dated before it.
    public internal(set) var openedOn = CalendarDate(number: 0)
    /// The last month that is closed.
    public internal(set) var closedThrough: Month?
    /// The units.
    public internal(set) var register = UnitRegister()
    /// The projects, in order of entry.
    public internal(set) var projects: [ProjectAccount] = []
    /// Vouchers that have been reversed.
    public internal(set) var reversed: Set<Int> = []
    /// The bank serials that several vouchers share.
    var sharedSerials: [FoldedName: SharedSerial] = [:]
    /// Invoices that are paid in part.
    var partPaid = PartPaidInvoices()
    /// What stands refunded of contributions, by the contribution's entry, in fen.
    package internal(set) var refunded: [Int: Int64] = [:]
    /// What is owed to destroyed units (2001), by unit index, in fen.
    public internal(set) var payables: [Int: Int64] = [:]
    /// What destroyed units owed and was written off, by unit index, in fen.
    var settled: [Int: Int64] = [:]
    /// The years whose income and expenditure have not been closed, as far as their months are, in order.
    public internal(set) var years: [OpenYear] = []
    /// What there was of money at the end of every closed year, as it is corrected since.
    var yearEnds = YearEnds()
    /// Debits less credits of 1001 at the end of every closed month, in fen.
    var bankAtClose: [(month: Month, balance: Int64)] = []
    /// The rates, in order of entry.
    public internal(set) var rates: [Rate] = []
    /// The budgets in effect; one a year.
    public internal(set) var budgets: [Budget] = []
    /// The months whose bank statements were compared; one line a month.
    public internal(set) var reconciled: [ReconciledMonth] = []
    /// What changed what was closed; in no snapshot, because a ledger without opinions need not keep it.
    var lateChanges = LateChanges()
    /// The auditors' opinions, in order of entry.
    public internal(set) var attestations: [StandingAttestation] = []
    /// The objections, in order of entry.
    public internal(set) var objections: [StandingObjection] = []
    /// The private details that were erased by recorded decision.
    public internal(set) var erased: Set<Erasure.Detail> = []
    /// Whether a voucher other than an opening one has been recorded.
    public internal(set) var hasTraded = false
    /// Debits less credits of every postable account over all vouchers, by its index in the chart, in fen.
    public internal(set) var balances: [Int64] = []
    /// The closed months together.
    public internal(set) var closed = Book(month: nil, balances: [])
    /// The open months that have vouchers, in order.
    public internal(set) var open: [Book] = []
    /// The day of the last moment that was asked for.
    private var today = FundState.noDay
    private static let noDay = (
        time: Timestamp(seconds: Int64.min), day: CalendarDate(number: 0), earliest: CalendarDate(number: 0)
    )
    /// The number of entries that this machine has judged before by these rules, and whose every byte is now compared
    /// with what it was then: what takes hashing to judge, the balance roots of closed months, need not be judged again.
    public var judgedBefore = 0
    /// All salts so far; nil where the ledger has none.
    var salts: SaltChain?
    /// Whether a line is missing or cannot be read, so that nobody knows the salts so far; never in a valid ledger.
    var lacksSalts = false
    /// Whether a close named other balances than the books have; never in a valid ledger, so in no snapshot.
    var hasFalseClose = false
    var projectIndexes: [String: Int] = [:]

    /// The state before the first entry.
    public init() {}

    /// The ledger's time zone.
    public var zone: TimeZoneOffset { fund?.zone ?? .china }

    /// Judges an entry and carries it out.
    ///
    /// Where a rule is broken the entry is carried out as far as it makes sense, so that one broken rule does not
    /// make every later entry look broken too; a writer that sees a violation must discard the state.
    ///
    /// - Parameter hash: the leaf hash of the entry's line.
    public mutating func apply(_ entry: Entry, hash: Digest, history: any EntryHistory) -> Judgement {
        var judgement = Judgement(date: entry.date, history: history)
        checkChain(entry, &judgement)
        if size == 0, entry.content.type.dating != .first { judgement.add(.firstEntryNotOpen, .text(entry.kind)) }
        if fund != nil {
            checkDates(entry, &judgement)
            checkRecorder(entry, &judgement)
            switch entry.content {
            case .contribution(let contribution): contribution.apply(entry, to: &self, &judgement)
            case .other(let body):
                checkNames(in: body, &judgement)
                judgement.day = effectiveDay(of: entry)
                body.apply(entry, to: &self, &judgement)
            }
        } else if case .other(let body) = entry.content, type(of: body).dating == .first {
            checkNames(in: body, &judgement)
            body.apply(entry, to: &self, &judgement)
        }
        takeSalt(entry.salt, &judgement)
        size += 1
        lastHash = hash
        return judgement
    }

    /// Steps over entries that cannot be read, so that those after them can still be judged.
    public mutating func skip(to size: Int, hash: Digest) {
        lacksSalts = true
        self.size = size
        lastHash = hash
    }

    mutating func restore(size: Int, hash: Digest, time: Timestamp) {
        self.size = size
        lastHash = hash
        lastTime = time
    }

    private mutating func checkChain(_ entry: Entry, _ judgement: inout Judgement) {
        if entry.sequence != size { judgement.add(.sequenceDiffers, .entry(size), .entry(entry.sequence)) }
        if entry.previous != lastHash {
            judgement.add(.previousDiffers, .hash(lastHash), .hash(entry.previous))
        }
        checkTime(entry, &judgement)
    }

    /// Time does not go back, but for a clock and for decisions on one.
    private mutating func checkTime(_ entry: Entry, _ judgement: inout Judgement) {
        if !jumps.isEmpty, case .other(let body) = entry.content, checkTime(about: body, entry, &judgement) { return }
        // All entries of an import were recorded in the same second.
        guard entry.time != lastTime else { return }
        if entry.time < lastTime { return addTimeGoesBack(entry.time, lastTime, &judgement) }
        if size > 0, entry.time.isJump(after: lastTime) {
            jumps.append(ClockJump(entry: size, from: lastTime, to: entry.time))
        }
        lastTime = entry.time
    }

    /// Goes on from a time that was before others, because a clock is in effect.
    mutating func setTime(back time: Timestamp) { lastTime = time }

    private mutating func checkDates(_ entry: Entry, _ judgement: inout Judgement) {
        // All entries of an import were recorded in the same second, and a division is dear a million times.
        if entry.time != today.time {
            let day = entry.time.day(in: zone)
            today = (entry.time, day, max(openedOn, earliestDate(recordedOn: day)))
        }
        let today = today.day
        if entry.date > today, !bearsCorrectedDate(entry, judgement.history) {
            judgement.add(.dateInFuture, .date(entry.date), .date(today))
        }
        if entry.date < self.today.earliest { checkEarliest(entry, &judgement) }
        if let closedThrough, entry.date.month <= closedThrough, entry.content.type.dating != .closed {
            judgement.add(.monthClosed, .month(entry.date.month), .month(closedThrough), .date(entry.date))
        }
        if !entry.content.type.isVoucher, entry.number != nil || !entry.postings.isEmpty {
            judgement.add(.postingsUnexpected, .text(entry.kind))
        }
    }

    /// The first day that an entry recorded on a day may have.
    private func earliestDate(recordedOn day: CalendarDate) -> CalendarDate {
        trust.policy.backdating.map { day.adding(days: 0 - $0) } ?? openedOn
    }

    private func checkEarliest(_ entry: Entry, _ judgement: inout Judgement) {
        if entry.date < openedOn {
            judgement.add(.dateBeforeFund, .date(entry.date), .date(openedOn))
        } else if !isOfEarlierDays(entry.content.type) {
            judgement.add(.dateTooFarBack, .date(entry.date), .date(today.earliest))
        }
    }

    /// Forgets who recorded last and what day it was, because members or policy have changed.
    mutating func forgetRecent() {
        admitted = nil
        today = FundState.noDay
    }

    /// Violation where nothing is seen of what somebody or something is called.
    private func checkNames(in body: any EntryBody, _ judgement: inout Judgement) {
        for name in body.names where FoldedName.isBlank(name) {
            let points = name.unicodeScalars.prefix(8).map { "U+" + String($0.value, radix: 16, uppercase: true) }
            judgement.add(.nameInvisible, .names(points))
        }
    }

    mutating func checkRecorder(_ entry: Entry, _ judgement: inout Judgement) {
        // Looked up once for a run of entries by one member; whoever changes the members must forget it.
        guard entry.recorder != admitted else { return }
        guard let member = member(entry.recorder) else {
            judgement.add(.recorderUnknown, .key(entry.recorder))
            return
        }
        guard member.role.mayRecord else {
            if fund != nil, isOpenToAnyMember(entry.body) {
                noteOther(member, entry, &judgement)
                // Whoever may record ends the silence, also the one who was found to be one before.
                admitted = nil
            } else {
                judgement.add(.recorderRole, .key(entry.recorder), .role(member.role))
            }
            return
        }
        admitted = entry.recorder
        if trust.silence != nil { trust.silence = nil }
    }

    /// The member a key belongs to now.
    public func member(_ key: KeyID) -> Member? {
        trust.members.first { $0.until == nil && $0.member.key.keyID == key }?.member
    }

    /// The number of the next voucher dated in a month.
    public func nextNumber(in month: Month) -> VoucherNumber {
        let vouchers = open.last { $0.month == month }?.vouchers ?? vouchersOfClosedDecember(month) ?? 0
        return VoucherNumber(month: month, serial: vouchers + 1)
    }

    /// The debits less credits of an account with its details, in fen.
    public func net(_ account: AccountCode) -> Int64 {
        guard let chart = fund?.chart else { return 0 }
        var sum: Int64 = 0
        for (index, candidate) in chart.postable.enumerated()
        where candidate.code == account || candidate.code.parent == account {
            sum += balances[index]
        }
        return sum
    }

    /// The index of a project.
    public func project(_ id: String) -> Int? { projectIndexes[id] }
}
