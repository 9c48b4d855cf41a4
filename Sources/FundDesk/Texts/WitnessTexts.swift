/// The words of witnesses.
package enum WitnessTexts {
    // Lists
    package static let origin = Wording("账本标识", "origin")
    package static let cosigned = Wording("会签到", "cosigned")
    package static let time = Wording("时间", "time")
    package static let keys = Wording("信任的密钥", "trusted keys")

    // Following
    package static let fromLedger = Wording(
        "{0}：账本核对成立，{1} 条，总指纹 {2}",
        "{0}: the ledger holds, {1} entries, root hash {2}"
    )
    package static let fromKey = Wording("{0}：由人指定的密钥", "{0}: keys that a person names")
    package static let named = Wording("由人指定", "named by a person")
    package static let keptKey = Wording("信任      {0}  {1}", "trusted     {0}  {1}")
    package static let addedKey = Wording("新增信任  {0}  {1}", "trusted now {0}  {1}")
    package static let droppedKey = Wording("不再信任  {0}  {1}", "no longer   {0}  {1}")

    // Evidence
    package static let evidenceLine = Wording("证据 {0}  {1}  {2}  {3}", "Evidence {0}  {1}  {2}  {3}")
    package static let twoRoots = Wording("同样条数，两个总指纹", "one size, two root hashes")
    package static let otherBeginning = Wording("开头被换过", "another beginning")
    package static let emptyTree = Wording("一条都没有，却有总指纹", "no entries, and a root hash")
    package static let unshown = Wording("没有证明接着会签过的", "not shown to go on")
    package static let ownUnknown = Wording("见证人自己的会签，记录里没有", "the witness's own cosignature, not in its store")
    package static let whyTwoRoots = Wording(
        "{0} 的前 {1} 条，记账的密钥签过两个不同的总指纹：\n  会签过的  {4}\n  后来送来  {2}",
        "Keys of {0} have signed two root hashes over its first {1} entries:\n  cosigned   {4}\n  sent later {2}"
    )
    package static let whyOtherBeginning = Wording(
        """
        会签过的是 {0} 的前 {3} 条，总指纹 {4}。后来送来的 {1} 条也有签名（总指纹 {2}）；随它送来的证明自己就说明：\
        它的前 {3} 条的总指纹是 {5}，不是会签过的那个。
        """,
        """
        What was cosigned are the first {3} entries of {0}, root hash {4}. What was sent later, {1} entries, is signed too \
        (root hash {2}); and the proof that came with it shows that its first {3} entries have the root hash {5}, which is \
        another one.
        """
    )
    package static let whyEmptyTree = Wording(
        "{0} 的密钥签了一个 0 条的封条，总指纹却是 {2}：没有记录的账本不会有这样的总指纹。",
        "A key of {0} signed a checkpoint over no entries with the root hash {2}, which no empty ledger has."
    )
    package static let whyUnshown = Wording(
        """
        会签过的是 {0} 的前 {3} 条，总指纹 {4}。后来送来的 {1} 条有签名（总指纹 {2}），但随它送来的证明没有说明它接着会签过的。
        """,
        """
        What was cosigned are the first {3} entries of {0}, root hash {4}. What was sent later, {1} entries, is signed \
        (root hash {2}), but what came with it does not show that it goes on from there.
        """
    )
    package static let whyOwnUnknown = Wording(
        "下面的封条（{0}，{1} 条）有见证人自己的有效会签，而见证人的记录里没有：记录是旧的，或者有人用同一个密钥开了第二份。",
        """
        The checkpoint below ({0}, {1} entries) carries the witness's own valid cosignature, which its store does not know: \
        the store is an old one, or somebody runs a second one with the same key.
        """
    )
    package static let proven = Wording(
        "两边不能都是真的。签名的人给人看过两份历史，凭下面两段文字和公钥，任何人都能核实。",
        """
        Both cannot be true. Whoever signed has shown two histories, and anybody can tell by the two texts below and the \
        public keys.
        """
    )
    package static let notProven = Wording(
        "光凭这些还不能说历史被换过：可能只是请求做错了。要账本来对比，才能知道。",
        "That alone does not prove that the history was changed: the request may have been made wrongly. The ledger itself tells."
    )
    package static let retires = Wording(
        "这个见证人不能再会签；请另建一个。",
        "This witness can cosign no more; make another one."
    )
    package static let evidenceIn = Wording("{1} 里的证据 {0}", "evidence {0} in {1}")
    package static let ownNote = Wording("会签过的封条：", "The checkpoint that was cosigned:")
    package static let theirRequest = Wording("后来送来的：", "What was sent later:")
    package static let check = Wording(
        "每段“— ”之前的文字就是签名所签的；签名是 Ed25519，会签另加两行（C2SP signed-note、tlog-cosignature），证明按 RFC 6962 §2.1.2。",
        """
        What stands before each “— ” is what was signed, by Ed25519, with two more lines for a cosignature (C2SP signed-note, \
        tlog-cosignature); the proof is that of RFC 6962 §2.1.2.
        """
    )
}
