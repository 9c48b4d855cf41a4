import FundDesk

/// The words of checkpoints, witnesses and trust policies on the command line.
extension CosignatureTexts {
    static let checkpoint = Wording(
        "封条和见证人的会签：请人会签、收下、查看。",
        "Checkpoints, and what witnesses say of them: ask, take in, look."
    )
    static let checkpointDiscussion = Wording(
        """
        封条是每次记账后的签名：多少条、总指纹。邻居当见证人，会签一个封条，就是说那时他见过的最长的账到这里；以后谁截掉、换掉会签过的，\
        拿会签一比就知道。文件用存储卡、聊天软件传都行：request 写出请会签的文件，见证人回的文件用 add 收下；见证人在网上的，send 一步做完。
        """,
        """
        A checkpoint is the signature after every recording: how many entries, and the root hash. A neighbour who cosigns one \
        says that it was the longest history he had seen; whoever cuts or replaces what was cosigned is found out by it. Files \
        go by memory stick or chat: request writes what a witness is asked, add takes in what comes back; for witnesses on the \
        network send does both.
        """
    )
    static let request = Wording("写出请见证人会签的文件。", "Write the file that asks a witness to cosign.")
    static let requestDiscussion = Wording(
        """
        文件里是最新的封条，和它接着上次会签过的那一个往下记的证明。见证人说他签到的条数与文件里的不同，就用 --from 照他说的再写一份；\
        账本没有那么多条，这一份就是旧的，或者是另一段历史。
        """,
        """
        It has the newest checkpoint, and the proof that it goes on from what that witness cosigned last. Where the witness \
        says another number of entries, write it again with --from; a ledger with fewer entries than that is an old copy, or \
        another history.
        """
    )
    static let requestFor = Wording(
        "哪位见证人：密钥的名字、公钥，或信任策略里的名字。",
        "Which witness: the name of the key, the vkey, or the name in the trust policy."
    )
    static let requestFrom = Wording(
        "见证人上次会签到多少条；不写就看账本里收下的。",
        "How many entries the witness cosigned last; by default, by what was taken in."
    )
    static let requested = Wording(
        "已写 {0}：请 {3} 会签前 {1} 条，附有从前 {2} 条接着往下记的证明。",
        "Wrote {0}: asks {3} to cosign the first {1} entries, with the proof that they go on from {2}."
    )
    static let requestedFirst = Wording(
        "已写 {0}：请 {3} 会签前 {1} 条；这是请他会签的第一个封条。",
        "Wrote {0}: asks {3} to cosign the first {1} entries, as the first checkpoint."
    )
    static let add = Wording("收下见证人的会签。", "Take in what a witness answered.")
    static let addDiscussion = Wording(
        """
        逐行核对，真的才附到它会签的那个封条旁；同一位、同一个封条只留最新的一份。认得的见证人：--witness 写的、信任策略里的。\
        封条和账目本身不变。
        """,
        """
        Every line is checked, and what is true is kept beside the checkpoint that it is over: of one witness and one \
        checkpoint the newest alone. Witnesses are known by --witness, or by a trust policy. Neither checkpoints nor books \
        change.
        """
    )
    static let answer = Wording("见证人回的文件。", "The file that came back.")
    static let witness = Wording("见证人的公钥；可写几次。", "The witness's vkey; may be repeated.")
    static let outcome = Wording("{0}（密钥 {1}）：{2}", "{0}, key {1}: {2}")
    static let send = Wording("请网上的见证人会签，并收下。", "Ask witnesses on the network to cosign, and take it in.")
    static let sendDiscussion = Wording(
        """
        把最新的封条送到每个网址（C2SP tlog-witness），回的会签核对过才附上。不写网址，就送给信任策略里有网址的见证人。\
        见证人会签过的不是这份账本的，就是有两份历史：停下来，退出码 1；连不上或不肯会签的是 2。
        """,
        """
        Sends the newest checkpoint to each address (C2SP tlog-witness); what comes back is verified, then kept. Without an \
        address it goes to the witnesses of the trust policy that have one. Where a witness has cosigned what this ledger does \
        not have, there are two histories: it stops with exit status 1; 2 is for a witness that cannot be reached or refuses.
        """
    )
    static let addresses = Wording(
        "见证人的网址，以 http:// 或 https:// 开头。",
        "Witnesses' addresses, beginning with http:// or https://."
    )
    static let noAddress = Wording(
        "请写见证人的网址：信任策略里也没有",
        "name the address of a witness: no trust policy has one"
    )
    static let show = Wording("一个封条连同会签，别的程序也读得懂。", "A checkpoint with its cosignatures, as any program reads it.")
    static let shown = Wording("多少条的封条；默认最新的。", "Of how many entries; the newest by default.")
    static let list = Wording("列出封条：谁封存，谁会签。", "List the checkpoints: who sealed, who cosigned.")

    static let policy = Wording(
        "信任策略文件（C2SP tlog-policy）：认哪些密钥、要几位见证人；none 为不用。",
        "A trust policy (C2SP tlog-policy): which keys, how many witnesses; none for no policy."
    )
    static let pin = Wording(
        "只认这把公钥，和它封存的记录引入的；可写几次。",
        "Trust this vkey, and those that entries under it brought in; may be repeated."
    )
    static let remember = Wording(
        "以后核对这个标识的账本都用这个信任策略、这些机构的证书。",
        "Use the trust policy and the authorities in every later verification of this origin."
    )
    static let rememberWhat = Wording(
        "--remember 要和 --policy 或 --timestamp-ca 一起用",
        "--remember goes with --policy or --timestamp-ca"
    )
    static let rememberOne = Wording("--remember 一次只能用于一个账本", "--remember is for one ledger at a time")
    static let remembered = Wording(
        "已记住：以后核对 {0} 都用这个信任策略；不再用时写 --policy none --remember。",
        "Remembered: every verification of {0} uses this trust policy; --policy none --remember forgets it."
    )
    static let forgotten = Wording("已忘记 {0} 的信任策略。", "The trust policy of {0} is forgotten.")
}
