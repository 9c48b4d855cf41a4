import FundStatements

/// Says what a line of the bank's is, or why that is not certain.
///
/// What a person has laid down in a rule comes first, then what the bank's text says, then who paid, and last the
/// amount.
struct BankClassifier {
    /// What a line was understood as.
    typealias Answer = BankProposal.Standing

    private let state: FundState
    private let homes: HomeNames
    private let outgoing: [String: [BankImportBook.Outgoing]]
    private let rules: [(rule: BankRule, words: WordList)]
    private let payers: [String: [BankNotes.Payer]]
    private let requests: [Matter]
    private var dues: DueAmounts
    private let memory = Memory()

    /// What was found out about texts: a file says the same in many of its lines.
    private final class Memory {
        private var mentions: [String: [HomeMention]] = [:]
        private var folded: [String: String] = [:]
        private static let limit = 20_000

        func folded(_ text: String?) -> String {
            guard let text, !text.isEmpty else { return "" }
            if let known = folded[text] { return known }
            let result = FoldedName(text).text
            if folded.count < Memory.limit { folded[text] = result }
            return result
        }

        func mentions(in text: String?, _ homes: HomeNames) -> [HomeMention] {
            guard let text, !text.isEmpty else { return [] }
            if let known = mentions[text] { return known }
            let found = homes.homes(in: text)
            if mentions.count < Memory.limit { mentions[text] = found }
            return found
        }
    }

    init(_ book: BankImportBook, _ notes: BankNotes, _ homes: HomeNames) {
        state = book.state
        self.homes = homes
        outgoing = book.outgoing
        rules = notes.rules.map { ($0, WordList([$0.pattern])) }
        payers = Dictionary(grouping: notes.payers) { FoldedName($0.name).text }
        requests = state.trust.matters.filter { matter in
            matter.outcome == nil && matter.request.map { matter.paid < $0.amount } ?? false
        }
        dues = DueAmounts(state)
    }

    /// What the words of a line say, folded and as they stand.
    struct Said {
        let text: String
        let party: String
        let all: String

        init(_ line: BankLine, folding folded: (String?) -> String = { FoldedName($0 ?? "").text }) {
            (text, party) = (folded(line.text), folded(line.party))
            all = [text, party, folded(line.partyAccount)].joined(separator: "\u{1}")
        }

        /// Whether nobody else than the bank is named.
        var isOfBank: Bool { party.isEmpty || LineWords.has(LineWords.bank, in: party) }
    }

    /// What a line is.
    mutating func answer(_ line: BankLine) -> Answer {
        guard line.amount != 0 else { return .nothing }
        let said = Said(line) { memory.folded($0) }
        let mentions = memory.mentions(in: line.text, homes)
        if let (rule, words) = rules.first(where: { $0.rule.isAbout(line) && $0.words.isAnyIn(said.all) }) {
            return byRule(rule, line, mentions, isInText: words.isAnyIn(said.text))
        }
        return line.amount > 0 ? incoming(line, said, mentions) : outgoing(line, said)
    }

    /// The home that a line's text names for certain.
    func home(_ line: BankLine) -> String? {
        guard line.amount > 0, let text = line.text else { return nil }
        let named = Set(memory.mentions(in: text, homes).map(\.match))
        guard named.count == 1, case .home(let code)? = named.first else { return nil }
        return code
    }

    // MARK: Rules

    /// What a rule says of a line that it is about.
    private func byRule(_ rule: BankRule, _ line: BankLine, _ mentions: [HomeMention], isInText: Bool) -> Answer {
        let basis = BankBasis.rule(rule.line)
        switch rule.target {
        case .home(let name):
            guard case .home(let code) = homes.match(name) else { return .unclear(.ruleHome(rule, name), []) }
            let named = Set(mentions.map(\.match))
            // What the text says for certain, and a rule about the payer: two words against each other.
            if !isInText, !named.isEmpty, named != [.home(code)] {
                let others = named.compactMap { if case .home(let other) = $0 { other } else { nil } }
                let purposes = ([code] + others).map { whole(line, $0) }
                return .unclear(.ruleAgainstText(rule, code, mentions[0].spelling), purposes)
            }
            return contribution([HomeShare(unit: code, amount: line.amount)], basis)
        case .income(let category): return .clear(.income(category), basis)
        case .expense(let category):
            return .clear(.expense(category, payee: BankClassifier.payee(line)), basis)
        case .transfer(let account): return .clear(.transfer(account), basis)
        case .leaveOut: return .leftOut
        case .ask: return .unclear(.askedFor(rule), line.amount > 0 ? guesses(line) : [])
        }
    }

    // MARK: What came in

    private mutating func incoming(_ line: BankLine, _ said: Said, _ mentions: [HomeMention]) -> Answer {
        if LineWords.has(LineWords.back, in: said.text) { return returned(line, said) }
        if !mentions.isEmpty { return named(mentions, line, .memo) }
        let inParty = memory.mentions(in: line.party, homes)
        if !inParty.isEmpty, inParty.allSatisfy({ if case .home = $0.match { true } else { false } }) {
            return named(inParty, line, .party)
        }
        if LineWords.has(LineWords.bondInterest, in: said.text) { return .clear(.income(.bondInterest), .words) }
        if LineWords.has(LineWords.bonds, in: said.text) {
            return .unclear(.bonds, [.transfer(.bonds), .income(.bondInterest)])
        }
        if LineWords.has(LineWords.interest, in: said.text), said.isOfBank {
            return .clear(.income(.depositInterest), .words)
        }
        if let answer = byPayer(line, said) { return answer }
        if let earlier = outgoing[said.party]?.last(where: { $0.amount == line.amount && $0.date <= line.date }) {
            return .unclear(.maybeReturned(earlier.entry), [.returned(earlier.entry)])
        }
        if LineWords.has(LineWords.cash, in: said.text), state.net(.imprest) >= line.amount {
            return .clear(.transfer(.imprest), .words)
        }
        return byDue(line)
    }

    /// What came back of a payment.
    private func returned(_ line: BankLine, _ said: Said) -> Answer {
        let candidates = outgoing[said.party] ?? []
        let entry = candidates.last { $0.amount == line.amount && $0.date <= line.date }?.entry
        return .unclear(.cameBack(entry), entry.map { [.returned($0)] } ?? [])
    }

    /// The homes that a text names.
    private func named(_ mentions: [HomeMention], _ line: BankLine, _ basis: BankBasis) -> Answer {
        var codes: [String] = []
        for mention in mentions {
            switch mention.match {
            case .home(let code): if !codes.contains(code) { codes.append(code) }
            case .ambiguous(let several):
                return .unclear(.homeAmbiguous(mention.spelling, several), several.prefix(6).map { whole(line, $0) })
            case .unknown:
                let near = homes.near(mention.spelling)
                return .unclear(.homeUnknown(mention.spelling, near), near.map { whole(line, $0) })
            }
        }
        if codes.count == 1 { return contribution([HomeShare(unit: codes[0], amount: line.amount)], basis) }
        if let shares = dues.split(line.amount, among: codes, on: line.date) { return contribution(shares, basis) }
        let sum = dues.dues(of: codes, on: line.date)?.reduce(0, &+)
        return .unclear(.homesDiffer(codes, sum), codes.map { whole(line, $0) })
    }

    private func contribution(_ shares: [HomeShare], _ basis: BankBasis) -> Answer {
        for share in shares {
            if let index = state.register.index(of: share.unit), !state.register.stands(index) {
                let successors = state.register.departure(of: index)?.successors.map {
                    state.register.units[$0.unit].code
                }
                return .unclear(
                    .homeGone(share.unit),
                    (successors ?? []).map { .homes([HomeShare(unit: $0, amount: share.amount)]) }
                )
            }
        }
        return .clear(.homes(shares), basis)
    }

    /// The home that the payer paid for before.
    private mutating func byPayer(_ line: BankLine, _ said: Said) -> Answer? {
        guard let known = payers[said.party], !known.isEmpty else { return nil }
        let tail = BankNotes.tail(line)
        let same = known.filter { !tail.isEmpty && $0.tail == tail }
        let units = Set((same.isEmpty ? known : same).map(\.unit)).sorted()
        guard units.count == 1 else {
            // One of several homes, and the amount is what that one owes.
            let owing = dues.homes(owing: line.amount, on: line.date).filter(units.contains)
            if owing.count == 1 { return contribution([HomeShare(unit: owing[0], amount: line.amount)], .payer) }
            return .unclear(.payerOfSeveral(units), units.map { whole(line, $0) })
        }
        if same.isEmpty, !tail.isEmpty, known.allSatisfy({ !$0.tail.isEmpty }) {
            return .unclear(.payerWithOtherAccount(units[0]), [whole(line, units[0])])
        }
        return contribution([HomeShare(unit: units[0], amount: line.amount)], .payer)
    }

    /// The only home that owes the amount.
    private mutating func byDue(_ line: BankLine) -> Answer {
        let owing = dues.homes(owing: line.amount, on: line.date)
        switch owing.count {
        case 0: return .unclear(.unknownIncoming, guesses(line))
        case 1: return contribution([HomeShare(unit: owing[0], amount: line.amount)], .due)
        default: return .unclear(.dueOfSeveral(owing), owing.prefix(6).map { whole(line, $0) })
        }
    }

    /// What an incoming line may be that nobody knows anything of.
    private func guesses(_ line: BankLine) -> [BankPurpose] { [.income(.commonIncome)] }

    private func whole(_ line: BankLine, _ unit: String) -> BankPurpose {
        .homes([HomeShare(unit: unit, amount: line.amount)])
    }

    // MARK: What went out

    private func outgoing(_ line: BankLine, _ said: Said) -> Answer {
        if LineWords.has(LineWords.fee, in: said.text), said.isOfBank {
            return .clear(.expense(.bankFee, payee: BankClassifier.payee(line)), .words)
        }
        if let answer = onRequest(line, said) { return answer }
        if LineWords.has(LineWords.back, in: said.text) { return .unclear(.goesBack, []) }
        if LineWords.has(LineWords.bonds, in: said.text) { return .clear(.transfer(.bonds), .words) }
        if LineWords.has(LineWords.cash, in: said.text) { return .clear(.transfer(.imprest), .words) }
        return .unclear(.unknownOutgoing, [])
    }

    /// A payment that an open request is for: the same payee, and what is left of the amount.
    private func onRequest(_ line: BankLine, _ said: Said) -> Answer? {
        let amount = 0 &- line.amount
        let fitting = requests.filter { matter in
            guard let request = matter.request, !matter.isExpired(on: line.date) else { return false }
            let payee = FoldedName(request.payee).text
            return said.party == payee || said.party.isEmpty && said.text.contains(payee)
        }
        func left(_ matter: Matter) -> Int64 { (matter.request?.amount ?? 0) &- matter.paid }
        let exact = fitting.filter { left($0) == amount }
        if exact.count == 1, fitting.count == 1 { return .clear(.request(exact[0].sequence), .request) }
        if !exact.isEmpty {
            return .unclear(.requestsSeveral(exact.map(\.sequence)), exact.map { .request($0.sequence) })
        }
        if let part = fitting.first {
            return .unclear(.requestAmount(part.sequence, left(part)), fitting.map { .request($0.sequence) })
        }
        let byAmount = requests.filter { left($0) == amount && !$0.isExpired(on: line.date) }
        guard let other = byAmount.first else { return nil }
        return .unclear(.requestPayee(other.sequence), byAmount.map { .request($0.sequence) })
    }

    /// Who is paid a cost: the party, or the bank.
    static func payee(_ line: BankLine) -> String {
        guard let party = line.party, let text = try? InputText.text(party, "payee") else { return BankClassifier.bank }
        return text
    }

    /// What a bank is called that does not say its name.
    private static let bank = "开户银行"
}
