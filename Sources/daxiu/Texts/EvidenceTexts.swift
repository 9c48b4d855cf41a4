import FundDesk

/// The words of `evidence`, and of what `compare` does with others than ledgers.
enum EvidenceTexts {
    static let evidence = Wording(
        "解释并核实两份历史的证据。",
        "Explain and check evidence of two histories."
    )
    static let discussion = Wording(
        """
        同一本账有两个签了名的封条，又没有一本账能同时有它们，就是有人给人看过两份历史。证据文件里有两个封条和证明这一点的指纹；\
        有这个文件和记账人的公钥就能核实，不用账本，也不用相信给您文件的人。不给公钥的，用本机记住的。
        本机记忆里留下的 .evidence、写着两个封条的任何文字也读；--output 另写成可以给人的证据文件。
        退出状态：0 证明成立，两份都由认识的密钥签名；1 证明不了；2 签名没能核对，或读不了。
        """,
        """
        Two signed checkpoints of one ledger that no ledger can both have: somebody has shown two histories. The file has both \
        and the hashes that prove it; whoever has it and the recorder's public key can check it, without the ledger, and without \
        believing whoever gave it. Without a key, those that this machine remembers count.
        An .evidence of this machine's memory is read too, and any text with two checkpoints; --output writes it as a file to \
        hand on.
        Exit status: 0 it is proven, and known keys have signed both; 1 it proves nothing; 2 the signatures were not checked, or \
        the file cannot be read.
        """
    )
    static let file = Wording("证据文件。", "The evidence.")
    static let signer = Wording("记账人的公钥（vkey），可以多次。", "A recorder's public key (vkey), repeatable.")
    static let output = Wording("另写成可以给人的证据文件。", "Write it as a file to hand on.")
    static let keysRemembered = Wording(
        "（公钥是本机核对账本时记住的。）",
        "(The keys are those of the ledger that this machine verified.)"
    )
    static let written = Wording(
        "证据已写入 {0}：有它和公钥，谁都能核实（daxiu evidence {0}）。",
        "The evidence is in {0}: with it and the public key anybody can check it (daxiu evidence {0})."
    )
    static let evidenceFile = Wording("把矛盾的证据写进这个文件。", "Write the evidence of a contradiction here.")
    static let noEvidence = Wording(
        "没有写 {0}：这里证明不了互相矛盾，或者不是两边都有认识的密钥的签名。",
        "{0} was not written: no contradiction is proven here, or known keys have not signed both sides."
    )
    static let signerOfPaper = Wording(
        "记账人的公钥（vkey），可以多次；默认用账本成员的、本机记住的。",
        "A recorder's public key (vkey), repeatable; else those of the ledger's members, and what this machine remembers."
    )
    static let kept = Wording("两个封条都已留作证据：{0}", "Both checkpoints are kept as evidence: {0}")
    static let bringOfPapers = Wording("只有两份账本才能用 --bring", "--bring needs two ledgers")
}
