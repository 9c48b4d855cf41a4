import FundLedger
public import FundRules
import TransparencyLog

extension Provenance {
    private static let ledger = Wording(
        "依据：账本 {0} 条记录（序号 0 到 {2}），总指纹 {1}。",
        "Computed from {0} ledger entries (0 to {2}), root hash {1}. "
    )
    private static let holds = Wording(
        "出表前全账逐条重算、重判：未发现问题。",
        "Every entry was hashed and judged again for this: nothing was found wrong."
    )
    private static let weak = Wording(
        "出表前全账逐条重算、重判：未发现问题，但旁证少于约定。",
        "Every entry was hashed and judged again for this: nothing was found wrong, but fewer vouch for it than agreed."
    )
    private static let doubted = Wording(
        "出表前全账逐条重算、重判：账本自身未发现问题。注意，出表的电脑记住的与它不符，弄清之前不可采信：",
        """
        Every entry was hashed and judged again for this: nothing was found wrong in the ledger itself. Mind: what the \
        computer that made this remembers speaks against it; do not rely on it until that is settled:
        """
    )

    private static let objection = Wording(
        "未答复的异议：第 {0} 条（对第 {1} 条），{2} 提出，最迟应在 {3} 答复。",
        "Open objection: entry {0} (to entry {1}), raised on {2}, a reply is due by {3}."
    )

    private static let overdue = Wording(
        "逾期未公示的紧急用款：第 {0} 条，已付 {1} 元，最迟应在 {2} 公示。",
        "Emergency not published in time: entry {0}, {1} yuan paid, due by {2}."
    )
    private static let publication = Wording(
        "待公示的紧急用款：第 {0} 条，已付 {1} 元，最迟应在 {2} 公示。",
        "Emergency to be published: entry {0}, {1} yuan paid, due by {2}."
    )

    private static let replaced = Wording(
        "续账：另一本账的第 {1} 到第 {2} 条（从 1 数起）作废，由本账接续，见第 {0} 条。",
        "Another copy's entries {1} to {2}, counted from 1, were replaced by this history: see entry {0}."
    )

    private static let uncheckedVote = Wording(
        "未核对的表决：第 {0} 条，选票不在这份账本里。",
        "Vote not checked: entry {0}, whose ballots are not in this ledger."
    )
    private static let uncheckedVotePaid = Wording(
        "未核对的表决：第 {0} 条，选票不在这份账本里；依据它的付款：第 {1} 条。",
        "Vote not checked: entry {0}, whose ballots are not in this ledger; the payments of entries {1} rest on it."
    )

    /// A line for every objection that nobody has answered, then for every emergency that was paid and not published, then
    /// for every other copy of the history that this one replaced, and for every vote that could not be counted again.
    public var openLines: [Wording] { objectionLines + publicationLines + incarnationLines + voteLines }

    private var voteLines: [Wording] {
        votesUnchecked.map { vote in
            let payments = vote.payments.map(String.init).joined(separator: " ")
            let wording = vote.payments.isEmpty ? Provenance.uncheckedVote : Provenance.uncheckedVotePaid
            return wording.filled(String(vote.entry), payments)
        }
    }

    private var incarnationLines: [Wording] {
        incarnations.map { incarnation in
            Provenance.replaced.filled(
                String(incarnation.entry),
                String(incarnation.kept + 1),
                String(incarnation.lost.size)
            )
        }
    }

    private var publicationLines: [Wording] {
        unpublished.map { due in
            (due.isOverdue ? Provenance.overdue : Provenance.publication).filled(
                String(due.request),
                Money(fen: due.paid).grouped,
                due.deadline.description
            )
        }
    }

    private var objectionLines: [Wording] {
        openObjections.map { objection in
            Provenance.objection.filled(
                String(objection.sequence),
                String(objection.entry),
                objection.date.description,
                objection.due.description
            )
        }
    }

    /// The ledger is sound in itself, but this speaks against it.
    private var doubtful: Wording {
        let zh = doubts.map { "（\($0.code.rawValue)）\($0.message(in: .zh))。" }.joined()
        let en = doubts.map { " (\($0.code.rawValue)) \($0.message(in: .en))." }.joined()
        return Wording(Provenance.doubted.zh + zh, Provenance.doubted.en + en)
    }

    /// The lines below every statement: what is open first, then what auditors say of it, then what the figures rest on.
    public var footLines: [Wording] { openLines + attestationLines + [footLine] }

    /// What stands below a page that another follows.
    var leastLines: [Wording] { attestationLines + [footLine] }

    /// The foot line: size, root hash and what the verification found.
    public var footLine: Wording {
        let found = word == .holds ? Provenance.holds : doubts.isEmpty ? Provenance.weak : doubtful
        let ledger = Provenance.ledger.filled(String(size), root.base64, String(max(0, size - 1)))
        return Wording(ledger.zh + found.zh, ledger.en + found.en)
    }
}
