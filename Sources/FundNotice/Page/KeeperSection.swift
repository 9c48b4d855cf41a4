import FundDesk

/// Who keeps the books and with which keys, who witnesses, and how far the months are closed.
struct KeeperSection {
    let frame: PageFrame
    /// What witnesses say, as the published files have it.
    let witnesses: [Witnessing]

    /// Months that are listed.
    private static let shown = 12

    var context: [String: Any] {
        let members = frame.state.trust.members
        return [
            "heading": frame.said(PageTexts.keepers), "membersHeading": frame.said(PageTexts.members),
            "members": members.filter { $0.until == nil }.map(item),
            "former": former(members.filter { $0.until != nil }) ?? false as Any,
            "keyLabel": frame.said(PageTexts.keyID), "originLabel": frame.said(PageTexts.origin),
            "origin": frame.words(frame.state.fund?.origin ?? ""),
            "witnessHeading": frame.said(PageTexts.witnesses),
            "noWitness": witnesses.isEmpty ? frame.said(PageTexts.noWitnesses) : false as Any,
            "claimed": witnesses.isEmpty ? false : frame.said(PageTexts.claimed) as Any,
            "witnesses": witnesses.map { witness in
                let day = witness.time.day(in: frame.state.zone).description
                return [
                    "name": frame.words(witness.name), "key": witness.keyID.description,
                    "said": frame.said(PageTexts.cosigned, String(witness.size), day),
                ]
            },
        ]
    }

    private func item(_ membership: Membership) -> [String: Any] {
        let member = membership.member
        return [
            "title": frame.audience.shows(membership.since) ? frame.words(member.title) : "",
            "role": frame.said(member.role.name),
            "key": member.key.keyID.description,
            "does": frame.said(member.role.mayRecord ? PageTexts.records : PageTexts.watches),
        ]
    }

    private func former(_ members: [Membership]) -> [String: Any]? {
        guard !members.isEmpty else { return nil }
        return [
            "summary": frame.said(PageTexts.formerMembers, String(members.count)),
            "list": members.map { membership in
                item(membership).merging([
                    "does": frame.said(TrustTexts.former, String(membership.until ?? 0))
                ]) { $1 }
            },
        ]
    }

    /// The last months that were closed.
    var closes: [String: Any] {
        let shown = frame.audience.selection.map { Set($0.closes.map(\.month)) }
        let closes = frame.pass.closes.filter { shown?.contains($0.month) ?? true }.suffix(KeeperSection.shown)
            .reversed()
        return [
            "heading": frame.said(PageTexts.closes), "explained": frame.said(PageTexts.closesExplained),
            "none": closes.isEmpty ? frame.said(PageTexts.noCloses) : false as Any,
            "table": closes.isEmpty
                ? false
                : [
                    "month": frame.said(PageTexts.month), "amount": frame.said(PageTexts.holdings),
                    "entryLabel": ReadingTexts.sequence[frame.language],
                    "rows": closes.map { close in
                        [
                            "month": close.month.description, "entry": String(close.entry),
                            "figure": frame.figure(.money("close/\(close.month)", close.holdings)),
                        ] as [String: Any]
                    },
                ] as [String: Any] as Any,
        ]
    }
}

/// Who cosigned what, at last, by published lines; whether the signatures are true is the verdict's matter.
struct Witnessing {
    let name: String
    let keyID: KeyID
    let size: Int
    let time: Timestamp

    /// The last of each witness, in order of their names.
    ///
    /// - Parameter cosignatures: signature lines by the size of the note that they are over; what is no cosignature among
    ///   them is left out.
    static func last(of cosignatures: [(size: Int, line: NoteSignature)]) -> [Witnessing] {
        var last: [String: Witnessing] = [:]
        for (size, signature) in cosignatures {
            guard let said = Cosignature(line: signature) else { continue }
            let witness = Witnessing(
                name: signature.name,
                keyID: signature.keyID,
                size: size,
                time: Timestamp(seconds: Int64(said.time))
            )
            let key = "\(signature.keyID) \(signature.name)"
            if last[key].map({ $0.size <= size }) ?? true { last[key] = witness }
        }
        return last.values.sorted { ($0.name, $0.keyID.description) < ($1.name, $1.keyID.description) }
    }
}
