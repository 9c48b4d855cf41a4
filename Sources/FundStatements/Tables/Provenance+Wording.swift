import FundLedger
public import FundRules
import TransparencyLog

extension Provenance {
    private static let ledger = Wording(
        "依据：账本 {0} 条记录，总指纹 {1}。",
        "Computed from {0} ledger entries, root hash {1}. "
    )
    private static let holds = Wording(
        "出表前全账逐条重算、重判：未发现问题。",
        "Every entry was hashed and judged again for this: nothing was found wrong."
    )
    private static let weak = Wording(
        "出表前全账逐条重算、重判：未发现问题，但旁证少于约定。",
        "Every entry was hashed and judged again for this: nothing was found wrong, but fewer vouch for it than agreed."
    )
    private static let unchecked = Wording(
        "账本没有核对完：本表不可采信。",
        "The ledger could not be verified to its end: do not rely on this."
    )
    private static let fails = Wording(
        "核对发现 {0} 个问题：本表不可采信。",
        "The verification found {0} problems: do not rely on this."
    )

    private static let objection = Wording(
        "未答复的异议：第 {0} 条（对第 {1} 条），{2} 提出，应在 {3} 前答复。",
        "Open objection: entry {0} (to entry {1}), raised on {2}, a reply is due by {3}."
    )

    /// A line for every objection that nobody has answered.
    public var objectionLines: [Wording] {
        openObjections.map { objection in
            Provenance.objection.filled(
                String(objection.sequence),
                String(objection.entry),
                objection.date.description,
                objection.due.description
            )
        }
    }

    /// The lines below every statement: objections first, then what the figures rest on.
    public var footLines: [Wording] { objectionLines + [footLine] }

    /// The foot line: size, root hash and what the verification found.
    public var footLine: Wording {
        let found =
            switch word {
            case .holds: Provenance.holds
            case .weak: Provenance.weak
            case .unchecked: Provenance.unchecked
            case .fails: Provenance.fails.filled(String(findings))
            }
        let ledger = Provenance.ledger.filled(String(size), root.base64)
        return Wording(ledger.zh + found.zh, ledger.en + found.en)
    }
}
