extension FundState {
    /// Drafts whose buildings and homes are named as they are registered, however they were written.
    ///
    /// What none fits stays as it was written: the rules say so of the entry.
    ///
    /// - Throws: `Problem` with `unitAmbiguous` or `scopeAmbiguous`, at the draft's place; with `unitRepeated` or
    ///   `ballotRepeated` where two spellings of one list name one home.
    func registered(_ drafts: [EntryDraft]) throws(Problem) -> [EntryDraft] {
        guard !drafts.allSatisfy({ isRegistered($0.body) }) else { return drafts }
        let names = PlaceNames(register)
        var result: [EntryDraft] = []
        for draft in drafts {
            do throws(Problem) {
                result.append(isRegistered(draft.body) ? draft : draft.replacing(try names.registered(draft.body)))
            } catch {
                throw draft.place.map(error.at) ?? error
            }
        }
        return result
    }

    /// One body, its buildings and homes named as they are registered.
    package func registered<Body: EntryBody>(_ body: Body) throws(Problem) -> Body {
        guard !isRegistered(body) else { return body }
        return try PlaceNames(register).registered(body) as? Body ?? body
    }

    /// Whether every name in a body is one of the register's, as nearly always.
    private func isRegistered(_ body: any EntryBody) -> Bool {
        switch body {
        case let body as Contribution: isHome(body.unit)
        case let body as Payout: isHome(body.unit)
        case let body as DebtSettlement: isHome(body.unit)
        case let body as Objection: body.unit.map(isHome) ?? true
        case let body as Correction: isRegistered(body.voucher)
        case let body as Opening: body.units.allSatisfy { isHome($0.unit) }
        case let body as Handover: body.units.allSatisfy { isHome($0.unit) }
        case let body as Resolution:
            body.scope.allSatisfy(register.knows)
                && Ballots.Choice.allCases.allSatisfy { body.ballots?.units($0).allSatisfy(isHome) ?? true }
        case let body as Project: body.scope.allSatisfy(register.knows)
        case let body as Distribution: body.scope.allSatisfy(register.knows)
        case let body as Rate: body.scope.allSatisfy(register.knows)
        default: true
        }
    }

    private func isHome(_ code: String) -> Bool { register.index(of: code) != nil }
}

/// The registered names in the place of those that somebody wrote, in every kind of entry that has any.
private struct PlaceNames {
    private let homes: HomeNames
    private let scopes: ScopeNames

    init(_ register: UnitRegister) {
        homes = HomeNames(register)
        scopes = ScopeNames(register, homes)
    }

    func registered(_ body: any EntryBody) throws(Problem) -> any EntryBody {
        switch body {
        case let body as Contribution: return try contribution(body)
        case let body as Payout:
            let amount = Money(fen: body.amount)
            return Payout(unit: try home(body.unit), amount: amount, reference: body.reference, request: body.request)
        case let body as DebtSettlement:
            return DebtSettlement(unit: try home(body.unit), amount: Money(fen: body.amount), request: body.request)
        case let body as Objection:
            guard let unit = body.unit else { return body }
            return Objection(to: body.entry, text: body.text, unit: try home(unit), signature: body.signature)
        case let body as Correction:
            guard let voucher = body.voucher as? Contribution else { return body }
            return Correction(of: body.year, try contribution(voucher))
        case let body as Opening:
            let units = try list(body.units, .unitRepeated)
            return Opening(assets: body.assets, undistributed: body.undistributed, units: units)
        case let body as Handover:
            return Handover(
                body.direction,
                custodian: body.custodian,
                undistributed: body.undistributed,
                units: try list(body.units, .unitRepeated),
                reference: body.reference,
                request: body.request
            )
        default: return try scoped(body)
        }
    }

    private func scoped(_ body: any EntryBody) throws(Problem) -> any EntryBody {
        switch body {
        case let body as Project:
            let budget = Money(fen: body.budget)
            let scope = try scopes.names(body.scope)
            return Project(id: body.id, title: body.title, scope: scope, budget: budget, sharing: body.sharing)
        case let body as Distribution:
            let (amount, scope) = (Money(fen: body.amount), try scopes.names(body.scope))
            return Distribution(amount: amount, scope: scope, sharing: body.sharing, request: body.request)
        case let body as Rate:
            let scope = try scopes.names(body.scope)
            return Rate(amount: body.amount, basis: body.basis, from: body.from, scope: scope)
        case let body as Resolution:
            return Resolution(
                title: body.title,
                matter: body.matter,
                project: body.project,
                custodian: body.custodian,
                scope: try scopes.names(body.scope),
                heads: body.heads,
                from: body.from,
                to: body.to,
                votes: try votes(body.votes)
            )
        default: return body
        }
    }

    private func contribution(_ body: Contribution) throws(Problem) -> Contribution {
        Contribution(
            unit: try home(body.unit),
            amount: Money(fen: body.amount),
            reference: body.reference,
            piece: body.piece,
            isCash: body.isCash
        )
    }

    private func votes(_ votes: Votes) throws(Problem) -> Votes {
        guard case .open(let ballots) = votes else { return votes }
        let written = Ballots.Choice.allCases.flatMap { choice in
            ballots.units(choice).map { (unit: $0, amount: choice) }
        }
        return .open(Ballots(try list(written, .ballotRepeated).map { (unit: $0.unit, choice: $0.amount) }))
    }

    /// A list of homes with something of each.
    ///
    /// - Throws: `Problem` with a code and the later of two names that are one home's.
    private func list<Value>(
        _ list: [(unit: String, amount: Value)],
        _ repeated: ProblemCode
    ) throws(Problem) -> [(unit: String, amount: Value)] {
        var result: [(unit: String, amount: Value)] = []
        var seen: Set<String> = []
        for (written, amount) in list {
            let code = try home(written)
            guard seen.insert(code).inserted else { throw Problem(repeated, [.name(written)]) }
            result.append((code, amount))
        }
        return result
    }

    /// The code of a home; what was written where it is none's.
    ///
    /// - Throws: `Problem` with `unitAmbiguous`.
    private func home(_ written: String) throws(Problem) -> String {
        if case .unknown = homes.match(written) { return written }
        return try homes.code(written)
    }
}

extension EntryDraft {
    /// The same draft of another body.
    fileprivate func replacing(_ body: any EntryBody) -> EntryDraft {
        var draft = EntryDraft(body, date: date, memo: memo, place: place)
        draft.attachments = attachments
        draft.privateDetails = privateDetails
        draft.sealsBallots = sealsBallots
        return draft
    }
}
