import FundDesk

/// Emergencies, with the day by which the owners had to be told.
struct EmergencySection {
    let frame: PageFrame

    /// Nil where there never was one.
    var context: [String: Any]? {
        let matters = frame.state.trust.matters.filter {
            $0.request?.ground != nil && frame.audience.shows($0.sequence)
        }
        guard !matters.isEmpty else { return nil }
        return [
            "heading": frame.said(PageTexts.emergencies), "explained": frame.said(PageTexts.emergencyExplained),
            "lateWord": frame.said(PageTexts.late), "items": matters.reversed().map(item),
        ]
    }

    private func item(_ matter: Matter) -> [String: Any] {
        let publication = frame.pass.records.publications.first { $0.body.entry == matter.sequence }
        let place = publication.flatMap { frame.audience.shows($0.entry) ? frame.words($0.body.place) : nil }
        return MatterItem(frame: frame, matter: matter).context.merging([
            "ground": frame.said(matter.request?.ground?.name ?? Wording("", "")), "deadline": deadline(matter),
            "isLate": isLate(matter), "place": place ?? false as Any,
        ]) { $1 }
    }

    private func isLate(_ matter: Matter) -> Bool {
        guard let deadline = matter.deadline, matter.paid > 0 else { return false }
        return (matter.published?.date ?? frame.state.lastTime.day(in: frame.state.zone)) > deadline
    }

    private func deadline(_ matter: Matter) -> String {
        let deadline = matter.deadline?.description ?? "—"
        if let published = matter.published {
            return frame.said(PageTexts.publishedOn, published.date.description, deadline)
        }
        return frame.said(matter.paid > 0 ? PageTexts.notPublished : PageTexts.toPublish, deadline)
    }
}

/// A request for money or a change, with what it waits for.
struct MatterItem {
    let frame: PageFrame
    let matter: Matter

    /// What was paid on it is no part of the request itself.
    private var isSpentShown: Bool { matter.request != nil && frame.audience.hasHomes }

    var context: [String: Any] {
        let policy = frame.state.trust.policy
        let missing = DecisionReport(matter: matter, policy: policy, words: DeskWords()).missing(frame.language)
        let standing = RequestStanding(matter, policy, on: frame.pass.issued)
        let key = "request/\(matter.sequence)"
        return [
            "anchor": PageFrame.anchor(matter.sequence), "kind": frame.said(type(of: matter.subject.body).name),
            "what": frame.words(matter.request?.purpose ?? matter.subject.body.subject[frame.language]),
            "payee": matter.request.map { frame.words($0.payee) } ?? false as Any,
            "amount": matter.request.map { frame.figure(.money("\(key)/amount", $0.amount)) } ?? false as Any,
            "spent": isSpentShown ? frame.figure(.money("\(key)/paid", matter.paid)) : false as Any,
            "amountLabel": frame.said(PageTexts.asked), "spentLabel": frame.said(PageTexts.paidSoFar),
            "payeeLabel": frame.said(PageTexts.payee), "yuan": frame.said(PageTexts.yuan),
            "standing": frame.said(standing.wording),
            "missing": missing.isEmpty ? false : frame.said(PageTexts.waitsFor, missing) as Any,
            "date": matter.date.description, "entry": frame.said(PageTexts.entryNumber, String(matter.sequence)),
        ]
    }
}

/// What waits: for approvals, to be paid, to be answered, to be compared with the bank and closed.
struct OpenSection {
    let frame: PageFrame

    var context: [String: Any] {
        let matters = frame.state.trust.matters(.pending, .approved, on: frame.pass.issued)
            .filter { frame.audience.shows($0.sequence) && ($0.register == nil || frame.audience.hasHomes) }
        let lines = objections + months
        return [
            "heading": frame.said(PageTexts.open),
            "none": matters.isEmpty && lines.isEmpty ? frame.said(PageTexts.nothingOpen) : false as Any,
            "matters": matters.map { MatterItem(frame: frame, matter: $0).context }, "lines": lines,
        ]
    }

    private var objections: [String] {
        frame.state.objections.filter { $0.reply == nil }.map { objection in
            frame.said(
                objection.isOverdue(on: frame.pass.issued) ? PageTexts.replyLate : PageTexts.replyDue,
                String(objection.sequence),
                objection.due.description
            )
        }
    }

    private var months: [String] {
        let (state, day) = (frame.state, frame.pass.issued)
        let compared = state.reconciled.map(\.period).max()
        let stale =
            state.register.units.isEmpty
            ? []
            : [
                (PageTexts.closedThrough, state.closedThrough),
                (PageTexts.comparedThrough, compared),
            ]
        return stale.filter { $0.1.map { $0.lastDay < day.month.firstDay } ?? true }
            .map { frame.said($0.0, $0.1?.description ?? frame.said(PageTexts.never)) }
    }
}

/// What was doubted, and what was answered.
struct ObjectionSection {
    let frame: PageFrame

    var context: [String: Any] {
        let records = frame.pass.records
        let shown = records.objections.filter { frame.audience.shows($0.entry) }
        let hidden = records.objections.count - shown.count
        return [
            "heading": frame.said(PageTexts.objections),
            "none": records.objections.isEmpty ? frame.said(PageTexts.noObjections) : false as Any,
            "hidden": hidden > 0 ? frame.said(PageTexts.hiddenObjections, String(hidden)) : false as Any,
            "items": shown.reversed().map(item),
        ]
    }

    private func item(_ objection: PageRecords.Record<Objection>) -> [String: Any] {
        let replies = frame.pass.records.replies.filter {
            $0.body.objection == objection.entry && frame.audience.shows($0.entry)
        }
        let standing = frame.state.objections.first { $0.sequence == objection.entry }
        let isLate = standing?.isOverdue(on: frame.pass.issued) ?? false
        return [
            "anchor": PageFrame.anchor(objection.entry), "text": frame.words(objection.body.text),
            "date": objection.date.description,
            "about": frame.said(PageTexts.toEntry, String(objection.body.entry)),
            "unit": objection.body.unit.map { frame.words($0) } ?? false as Any,
            "isSigned": objection.body.signature == nil ? false : frame.said(PageTexts.signedByOwner) as Any,
            "replies": replies.map { reply in
                [
                    "heading": frame.said(PageTexts.reply, reply.date.description),
                    "text": frame.words(reply.body.text),
                ]
            },
            "open": standing?.reply == nil
                ? frame.said(isLate ? PageTexts.openLate : PageTexts.openUntil, standing?.due.description ?? "") as Any
                : false,
            "entry": frame.said(PageTexts.entryNumber, String(objection.entry)),
        ]
    }
}
