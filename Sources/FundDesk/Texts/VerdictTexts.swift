/// The words of a verification.
package enum VerdictTexts {
    package static let title = Wording("核对账本 {0}（{1}）", "Verification of {0} ({1})")
    package static let noOrigin = Wording("标识不明", "origin unknown")
    package static let yes = Wording("是", "yes")
    package static let no = Wording("否", "no")
    package static let unchecked = Wording("未核对", "not checked")
    package static let check = Wording("{0}：{1}", "{0}: {1}")

    /// How a question is answered.
    package static func answer(_ answer: Verdict.Check.Answer) -> Wording {
        switch answer {
        case .yes: yes
        case .no: no
        case .unchecked: unchecked
        }
    }

    /// The questions, in the order in which they are answered.
    package static func question(_ question: Verdict.Check.Question) -> Wording {
        switch question {
        case .integrity: Wording("字节、链和总指纹完好", "bytes, chain and tree intact")
        case .rules: Wording("账是平的，每条规则都遵守", "books balance and every rule kept")
        case .seals: Wording("由成员的密钥封存", "sealed by members' keys")
        case .memory: Wording("延续本机上次见到的账本", "extends what this machine saw before")
        case .witnesses: Wording("有见证人会签", "cosigned by witnesses")
        case .timestamp: Wording("有可信时间证明", "existed no later than a proven time")
        case .erasures: Wording("删除个人信息都有记录", "private details erased only by recorded decision")
        }
    }

    /// A verdict in a word.
    static func word(_ word: Verdict.Word) -> Wording {
        switch word {
        case .holds: Wording("成立", "holds")
        case .fails: Wording("不成立", "does not hold")
        case .unchecked: Wording("没能核对", "not checked")
        case .weak: Wording("成立但较弱", "weak")
        }
    }

    package static let found = Wording("发现 {0} 处问题：", "{0} findings:")
    package static let group = Wording("{0} {1}（{2} 处）", "{0} {1} ({2})")
    package static let finding = Wording("  第 {0} 条：{1}", "  entry {0}: {1}")
    package static let fileFinding = Wording("  整个文件：{1}", "  whole file: {1}")
    package static let remedy = Wording("  → {0}", "  → {0}")

    package static let remarked = Wording(
        "值得一问的 {0} 处；账目没有违反规则，请经手人说明：",
        "Worth a question, {0} in all; no rule is broken, ask those who acted to explain:"
    )

    package static let weak = Wording(
        "结论：成立，但旁证少于制度要求。{0} 条记录，总指纹 {1}。",
        "Verdict: it holds, but less vouches for it than the policy asks. {0} entries, root hash {1}."
    )
    package static let doubted = Wording(
        "本机记住的与它不符，要由人来认定：",
        "What this machine remembers speaks against it, until a person settles it:"
    )
    package static let doubtful = Wording(
        "结论：账本自身成立，但与本机记住的不符，见上；弄清之前不要据此付款或公示。{0} 条记录，总指纹 {1}。",
        """
        Verdict: it holds in itself, but what this machine remembers speaks against it, see above; neither pay nor publish
        by it until that is settled. {0} entries, root hash {1}.
        """
    )
    package static let unremembered = Wording(
        "注意：这次核对的结果没能在本机记住：{0}{1}",
        "Mind: this machine could not remember what it has just verified: {0} {1}"
    )
    package static let fails = Wording(
        "结论：不成立，有 {2} 处问题，见上。在查清之前不要据此付款或公示。",
        "Verdict: it does not hold; {2} findings, see above. Neither pay nor publish by it until they are explained."
    )
    package static let incomplete = Wording(
        "结论：没能核对完，不能说成立，也不能说不成立。",
        "Verdict: it could not be verified to its end; nothing can be said either way."
    )
    package static let stronger = Wording("怎样更牢靠：", "What would make it stronger:")
    static let moreOpen = Wording("……还有 {0} 项。", "… and {0} more.")
    package static let limits = Wording(
        "任何账本都证明不了的：从没入账的钱；记账之前就已串通的经手人。",
        "What no ledger can show: cash never recorded; officers who colluded before."
    )
}
