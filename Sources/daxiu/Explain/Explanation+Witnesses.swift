import FundDesk

extension Explanation {
    /// What is said of witnesses and what they are asked.
    static let witnesses: [Explanation] = stores + requests + followed + network

    private static let again = "daxiu witness cosign neighbour request.add-checkpoint"

    private static let stores: [Explanation] = [
        Explanation(.notAWitness)
            .because(
                "见证人住在一个文件夹里：密钥，和会签过什么的记录。",
                "A witness lives in a folder: its key, and the store of what it cosigned."
            )
            .mostly("文件夹名敲错，或者还没有做见证人。", "A wrong folder, or no witness was made yet.")
            .refused("daxiu witness list backups")
            .instead("daxiu witness list neighbour"),
        Explanation(.witnessStoreLost)
            .because(
                "忘了会签过什么的见证人，会给第二份历史也会签；所以宁可换一个。",
                "A witness that forgot what it cosigned would cosign a second history too; a new one is better."
            )
            .mostly("只拷了密钥，没有拷记录；或者磁盘坏了。", "Only the key was copied, or the disk failed.")
            .refused("rm neighbour/witness.sqlite", "daxiu witness list neighbour"),
        Explanation(.witnessStoreOlder)
            .because(
                "恢复了昨天的记录，今天会签过的就不认得了，可能给另一份历史会签。",
                "With yesterday's store put back, what was cosigned today is unknown, and another history could be cosigned."
            )
            .mostly("从备份恢复了见证人的文件夹。", "The witness's folder was put back from a backup.")
            .refused(
                "cp neighbour/witness.sqlite yesterday.sqlite",
                again,
                "cp yesterday.sqlite neighbour/witness.sqlite",
                "daxiu witness list neighbour"
            ),
        Explanation(.witnessForgetful)
            .because(
                "自己签过的东西记录里却没有，就说明记录是旧的，或者有第二份在用同一个密钥。",
                "What it signed itself and does not know shows that its store is old, or that a second one has the same key."
            )
            .mostly("把见证人的文件夹拷到另一台电脑上，两边都用了。", "The folder was copied to another computer, and both were used.")
            .refused(
                "cp -r neighbour second",
                "daxiu witness cosign second request.add-checkpoint",
                "(printf 'old 0\\n\\n'; daxiu witness show second example.org/shiliyuan) > shown.add-checkpoint",
                "daxiu witness cosign neighbour shown.add-checkpoint"
            ),
        Explanation(.witnessClockBehind)
            .because(
                "会签写着时刻；时刻往回走，后来的就冒充先前的。",
                "A cosignature carries its time; if time went back, a later one could pretend to be earlier."
            )
            .mostly("电脑换了电池，或者上一次会签时时钟走快了。", "A new battery, or a clock that was ahead the last time.")
            .refused(
                again,
                "sed \"1s/0/$(sed -n 4p request.add-checkpoint)/\" request.add-checkpoint > again.add-checkpoint",
                "DAXIU_NOW=2025-12-04T09:00:00Z daxiu witness cosign neighbour again.add-checkpoint"
            ),
    ]

    private static let requests: [Explanation] = [
        Explanation(.witnessRequestMalformed)
            .because(
                "请求是一段固定样子的文字：原有条数、证明、封条；差一个字就不知道请求的是什么。",
                "A request is a text of one form: the old size, the proof, the seal; with a letter missing nobody knows what it asks."
            )
            .mostly("给成了别的文件，或者传的时候断了。", "Another file was given, or it was cut on its way.")
            .refused("daxiu witness cosign neighbour my.tlog-proof")
            .instead(again),
        Explanation(.witnessOriginUnknown)
            .because("见证人只见证核对过密钥的账本。", "A witness follows ledgers whose keys somebody compared.")
            .mostly("还没有跟随这本账，或者标识敲错。", "The ledger is not followed yet, or its origin was mistyped.")
            .refused("daxiu witness show neighbour example.org/other")
            .instead("daxiu witness list neighbour"),
        Explanation(.witnessNotSigned)
            .because(
                "没有它信任的密钥签名，谁都可以冒充这本账。",
                "Without a signature of a key that it trusts anybody could speak for the ledger."
            )
            .mostly("换了记账人，见证人还没有跟随最新的账本。", "The recorder changed, and the witness has not followed since.")
            .refused(
                "daxiu witness init second --name witness.example/second --no-passphrase",
                "daxiu witness follow second $(sed -n 's/Verifier-Key: //p' new.key) --yes",
                "daxiu witness cosign second request.add-checkpoint"
            ),
        Explanation(.witnessSizeDiffers)
            .because(
                "证明要从上一次会签的地方算起，中间不能有空。",
                "The proof must begin where the last cosignature ended, with no gap between."
            )
            .mostly("同一份请求给了两遍，或者请求是很久以前做的。", "One request was given twice, or it was made long ago.")
            .refused(again, again),
        Explanation(.witnessContradicted)
            .because(
                "这正是见证人要防的：一把密钥给两个人看两份历史。",
                "This is what witnesses are for: one key that shows two people two histories."
            )
            .mostly("恢复了旧备份又接着记；或者有人另做了一份历史。", "A backup was put back and kept on, or somebody made another history.")
            .refused(
                "daxiu witness cosign neighbour one.add-checkpoint",
                "daxiu witness cosign neighbour other.add-checkpoint"
            )
            .instead("daxiu witness evidence neighbour"),
        Explanation(.witnessNotShown)
            .because(
                "新的封条要附证明，说明旧的都在、没有变；没有证明就不会签。",
                "A new seal comes with the proof that all of the old one is in it, unchanged; without it nothing is cosigned."
            )
            .mostly("请求传坏了，或者账本换过。", "The request was damaged on its way, or the ledger was replaced.")
            .refused(again, "daxiu witness cosign neighbour bare.add-checkpoint"),
        Explanation(.witnessEvidenceUnknown)
            .because("证据按先后编号。", "Evidence is numbered in the order in which it came.")
            .mostly("编号敲错。", "A wrong number.")
            .refused("daxiu witness evidence neighbour 7")
            .instead("daxiu witness evidence neighbour"),
    ]

    private static let followed: [Explanation] = [
        Explanation(.witnessLedgerOlder)
            .because(
                "旧的一份里，后来停用的密钥还是好的；照它改，被赶走的人又能签了。",
                "In an old copy a key that was revoked since is still good: whoever was dismissed could sign again."
            )
            .mostly("拿错了旧的副本。", "An old copy was taken by mistake.")
            .refused(
                "cp fund.daxiu older.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu witness follow neighbour fund.daxiu",
                "daxiu witness follow neighbour older.daxiu"
            )
            .instead("daxiu witness follow neighbour fund.daxiu"),
        Explanation(.witnessLedgerForks)
            .because(
                "见证人会签过的必须都在：换过历史的账本，它的成员也是换过的人写的。",
                "All that was cosigned must be in it: of a ledger whose history was replaced, the members are its writer's too."
            )
            .mostly("账本被换过，或者恢复了旧备份又接着记。", "The ledger was replaced, or a backup was put back and kept on.")
            .refused(
                "daxiu witness cosign neighbour one.add-checkpoint",
                "daxiu witness follow neighbour other.daxiu"
            )
            .instead("daxiu witness evidence neighbour"),
        Explanation(.witnessRangeLost)
            .because(
                "见证人保证它会签过的只有一份历史；丢失的那一段它签过，新的一段就不能再由它签。",
                "It vouches that what it cosigned is one history: it cosigned what was lost, so it cannot cosign what goes on in its stead."
            )
            .mostly("账本丢了，从旧备份接着记。", "The ledger was lost, and goes on from an older backup.")
            .refused(
                "daxiu witness cosign neighbour one.add-checkpoint",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu restore --reason 商定以这一份为准 --from one.daxiu",
                "daxiu approve 35 --approver supervisor.key",
                "daxiu witness follow neighbour fund.daxiu"
            ),
        Explanation(.witnessKeysUncompared)
            .because(
                "第一次谁也不能替您判断密钥是不是真的：假账本里写的是假密钥。",
                "The first time nobody can tell for you that the keys are right: a forged ledger names forged keys."
            )
            .mostly("没有终端可以问，也没有写 --yes。", "There was no terminal to ask at, and no --yes.")
            .refused(
                "daxiu witness init second --name witness.example/second --no-passphrase",
                "daxiu witness follow second fund.daxiu"
            )
            .instead("daxiu witness follow neighbour fund.daxiu --yes"),
    ]

    private static let network: [Explanation] = [
        Explanation(.witnessNotAnswering)
            .because(
                "会签要见证人自己给；网上不通，用文件也一样。",
                "A cosignature is the witness's to give; where the network fails, files do as well."
            )
            .mostly(
                "网址敲错，见证人的电脑关着，或者他还没有跟随这本账。",
                "A wrong address, a computer that is off, or a witness that does not follow the ledger."
            )
            .refused("daxiu checkpoint send http://127.0.0.1:1")
            .instead("daxiu checkpoint request --for witness.example/zhang --output for-zhang.add-checkpoint"),
        Explanation(.witnessSawOther)
            .because(
                "见证人会签过的必须都在这份账本里；不在，就有人看到的是另一份历史。",
                "All that a witness cosigned must be in the ledger; if it is not, somebody was shown another history."
            )
            .mostly("恢复了旧备份又接着记；或者这一份被换过。", "A backup was put back and kept on, or this copy was replaced.")
            .refused(
                "daxiu witness cosign neighbour one.add-checkpoint",
                "(timeout 20 daxiu witness serve neighbour --listen 127.0.0.1:8711 > served.txt & sleep 5; "
                    + "daxiu checkpoint send http://127.0.0.1:8711 --ledger other.daxiu)"
            )
            .instead("daxiu checkpoint list"),
        Explanation(.addressUnusable)
            .because(
                "只用 HTTP 去问见证人，不读本机的文件，也不用别的协议；等请求的地址须是本机的。",
                "Witnesses are asked by HTTP alone and no file is read; whoever waits to be asked has an address of this computer."
            )
            .mostly(
                "网址少了 http:// 或 https://；端口已被别的程序占用。",
                "An address without http:// or https://, or a port that another program has."
            )
            .refused("daxiu checkpoint send zhang.example"),
    ]
}
