extension FundState {
    /// Drafts whose homes are named as they are registered, however they were written.
    ///
    /// A home that none fits stays as it was written: the rules say so of the entry.
    ///
    /// - Throws: `Problem` with `unitAmbiguous`, at the draft's place.
    func registered(_ drafts: [EntryDraft]) throws(Problem) -> [EntryDraft] {
        guard drafts.contains(where: { home(of: $0.body).map { register.index(of: $0) == nil } ?? false }) else {
            return drafts
        }
        let names = HomeNames(register)
        var result: [EntryDraft] = []
        for draft in drafts {
            guard let written = home(of: draft.body), register.index(of: written) == nil else {
                result.append(draft)
                continue
            }
            switch names.match(written) {
            case .home(let code): result.append(draft.replacing(FundState.body(draft.body, of: code)))
            case .unknown: result.append(draft)
            case .ambiguous:
                do throws(Problem) { _ = try names.code(written) } catch {
                    throw draft.place.map(error.at) ?? error
                }
            }
        }
        return result
    }

    /// The home that a draft is about, of the kinds in which one is written by hand.
    private func home(of body: any EntryBody) -> String? {
        switch body {
        case let body as Contribution: body.unit
        case let body as Payout: body.unit
        case let body as DebtSettlement: body.unit
        case let body as Objection: body.unit
        case let body as Correction: home(of: body.voucher)
        default: nil
        }
    }

    private static func body(_ body: any EntryBody, of home: String) -> any EntryBody {
        switch body {
        case let body as Contribution: return contribution(body, of: home)
        case let body as Payout:
            let amount = Money(fen: body.amount)
            return Payout(unit: home, amount: amount, reference: body.reference, request: body.request)
        case let body as DebtSettlement:
            return DebtSettlement(unit: home, amount: Money(fen: body.amount), request: body.request)
        case let body as Objection:
            return Objection(to: body.entry, text: body.text, unit: home, signature: body.signature)
        case let body as Correction:
            guard let voucher = body.voucher as? Contribution else { return body }
            return Correction(of: body.year, contribution(voucher, of: home))
        default: return body
        }
    }

    private static func contribution(_ body: Contribution, of home: String) -> Contribution {
        Contribution(
            unit: home,
            amount: Money(fen: body.amount),
            reference: body.reference,
            piece: body.piece,
            isCash: body.isCash
        )
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
