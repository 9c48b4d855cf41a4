import FundDesk

/// The words of the page without data, by the names that its script has for them.
enum CheckerTexts {
    static func script(_ language: Language) -> [String: String] { words.mapValues { $0[language] } }

    static let title = Wording("大修账本核对", "Daxiu verifier")
    static let nothing = Wording("还没有核对什么。", "Nothing was judged yet.")

    static let words: [String: Wording] = about.merging(given) { $1 }.merging(receipts) { $1 }

    private static let about: [String: Wording] = [
        "title": title, "nothing": nothing, "verdict": Wording("结论", "Verdict"),
        "about": Wording(
            "这一页里只有核对程序，没有数据，不连网。文件不离开这台设备。",
            "This page has the verifier and no data, and connects nowhere. No file leaves this device."
        ),
        "choose": Wording(
            "把文件拖到这里，或者选文件（可以一起选几个）：公示网页 notice.html，导出的账本和封条，凭据，公钥，信任策略",
            """
            Drop files here or choose them, several at once: a notice.html, an exported ledger and its checkpoints, \
            receipts, public keys, a trust policy
            """
        ),
        "or-paste": Wording("或者粘贴：公示纸上的码，封条，凭据，公钥", "Or paste: what a code says, a checkpoint, a receipt, public keys"),
        "check-pasted": Wording("核对粘贴的", "Judge what was pasted"),
        "again": Wording("全部拿掉，重新来", "Take everything away"),
        "pasted": Wording("粘贴的", "pasted"),
        "trust": Wording(
            "这个文件的 SHA-256 应与公示纸上印的相同：在电脑上用 sha256sum verify.html 算。",
            "The SHA-256 of this file must be the one on the notice sheet: sha256sum verify.html gives it on a computer."
        ),
        "unfinished": Wording("没有核对完。", "It was not judged to its end."),
        "memory-checker": Wording(
            "这一页什么都不记：请用公示纸、凭据或早先的封条对",
            "this page remembers nothing: compare a notice, a receipt or an earlier checkpoint"
        ),
        "no-origin": VerdictTexts.noOrigin,
        "failed-cut": Wording("账本最后一行不完整", "the last line of the ledger is not whole"),
    ]

    private static let given: [String: Wording] = [
        "is-database": Wording(
            "账本文件（SQLite）：浏览器读不了，请用程序导出（jsonl），或者用公示网页",
            "a ledger’s file (SQLite), which a browser cannot read: export it as jsonl, or use a notice page"
        ),
        "is-lines": Wording("账本的记录", "a ledger’s entries"), "is-notes": Wording("封条", "checkpoints"),
        "is-page": Wording("公示网页里的账本", "the ledger in a notice page"), "is-receipt": Wording("凭据", "a receipt"),
        "is-cosignatures": Wording("会签", "cosignatures"), "is-paper": Wording("公示纸上的码", "what a code on paper says"),
        "is-keys": Wording("公钥", "public keys"), "is-policy": Wording("信任策略", "a trust policy"),
        "is-folder-page": Wording(
            "公示网页，账本在它旁边的文件里：请用 notice.html",
            "a notice page whose ledger lies beside it: use notice.html"
        ),
        "is-unknown": Wording("认不出是什么", "not recognized"), "is-large": Wording("太大", "too large"),
        "is-unreadable": Wording("读不出来", "cannot be read"),
        "lacks-notes": Wording(
            "还要封条：公布的文件夹里的 checkpoints",
            "Its checkpoints are needed too: the file “checkpoints” of a published folder"
        ),
        "lacks-ledger": Wording("要和哪个账本比？请把账本也拿来。", "Compared with which ledger? Give that too."),
    ]

    private static let receipts: [String: Wording] = [
        "receipt-holds": Wording("凭据成立", "The receipt holds"),
        "receipt-fault-malformed": Wording("这不是凭据，或者不完整", "This is no receipt, or not a whole one"),
        "receipt-entry": Wording("第 {0} 条记录，{1}", "entry {0}, {1}"),
        "receipt-fault-proof": Wording(
            "凭据不成立：证明通不到封条的总指纹",
            "The receipt does not hold: its proof does not lead to the root hash"
        ),
        "receipt-fault-signature": Wording("凭据不成立：签名不是真的", "The receipt does not hold: a signature is not true"),
        "receipt-fault-unsigned": Wording(
            "说不了：封条不是您给的密钥签的。请一起给公钥、信任策略或账本",
            "Nothing can be said: no key that you gave signed its checkpoint. Give a public key, a trust policy or the ledger too"
        ),
        "receipt-fault-unjudged": Wording("这个浏览器核对不了签名", "This browser cannot judge signatures"),
        "receipt-fault-ballot": Wording("凭据不成立：选票不在那次表决里", "The receipt does not hold: the ballot is not of that vote"),
        "receipt-fault-balance": Wording(
            "凭据不成立：余额不在那次结账里",
            "The receipt does not hold: the balance is not of that close"
        ),
        "receipt-fault-entry": Wording("凭据不成立：里面的记录不对", "The receipt does not hold: its entry is wrong"),
        "receipt-balance": Wording("{0} 在 {2} 结账时有 {1} 元", "{0} had {1} yuan when {2} was closed"),
        "receipt-ballot": Wording("{0} 投的是：{1}", "{0} voted: {1}"),
        "choice-for": Wording("赞成", "for"), "choice-against": Wording("反对", "against"),
        "choice-abstain": Wording("弃权", "abstain"),
        "receipt-seal": Wording("封条：{0}，{1} 条，总指纹 {2}", "checkpoint: {0}, {1} entries, root hash {2}"),
        "receipt-signer": Wording("由密钥 {0} 签名", "signed by the key {0}"),
        "receipt-another": Wording("与上面的账本不是同一份历史", "It is not of the history of the ledger above"),
    ]
}
