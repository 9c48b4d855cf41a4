import FundDesk

extension Explanation {
    /// What is said of clocks, copies of a ledger and what this machine remembers.
    static let copies: [Explanation] = [
        Explanation(.timeGoesBack)
            .because(
                "每条记录写着记下的时刻，一条不早于一条；时刻能倒着走，就能补记一笔冒充早就有的。",
                "Every entry carries the moment it was recorded, none before the last: if time could go back, an entry could pretend to be older than it is."
            )
            .mostly(
                "电脑换了电池、双系统、或者上一次记账时时钟走快了。",
                "A new battery, two systems on one computer, or a clock that was ahead the last time."
            )
            .refused("DAXIU_NOW=2025-12-04T09:00:00Z daxiu income deposit-interest 9 --date 2025-12-01"),
        Explanation(.clockWithoutJump)
            .because(
                "校时只从时间突然跳过一个月以上的那一条起；平常的先后不用校。",
                "A clock is set right from where the time jumps by over a month; nothing else needs it."
            )
            .mostly("序号敲错。", "A wrong number.")
            .refused("daxiu clock 20 --reason 电脑电池没电")
            .instead("daxiu log"),
        Explanation(.clockNotBehind)
            .because(
                "校时要在准的时钟上记；比走快的还晚，说明电脑的时钟还没有调好。",
                "It is recorded by a right clock; one still later than the wrong one is not right yet."
            )
            .mostly("电脑的时钟还没有调准。", "The computer’s clock was not set yet.")
            .refused(
                "DAXIU_NOW=2026-03-01T09:00:00Z daxiu income deposit-interest 9 --date 2025-12-01 --clock-is-right",
                "DAXIU_NOW=2026-03-02T09:00:00Z daxiu clock 34 --reason 电脑电池没电"
            ),
        Explanation(.clockCorrected)
            .because(
                "时钟走快时记的，都按校时那一刻算；这件事永远写在核对结果里。",
                "What was recorded by a fast clock counts as of the moment it was set right; every verification says so."
            )
            .mostly("校过时：没有做错什么。", "A clock was set right; nothing is wrong.")
            .refused(
                "DAXIU_NOW=2026-03-01T09:00:00Z daxiu income deposit-interest 9 --date 2025-12-01 --clock-is-right",
                "DAXIU_NOW=2025-12-06T09:00:00Z daxiu clock 34 --reason 电脑电池没电",
                "DAXIU_NOW=2025-12-06T09:00:00Z daxiu approve 35 --approver supervisor.key",
                "DAXIU_NOW=2025-12-06T09:00:00Z daxiu verify"
            ),
        Explanation(.incarnationKept)
            .because("两份没有共同的开头，不是同一本账。", "Without a common beginning they are not one ledger.")
            .mostly("给错了账本。", "The wrong ledger was given.")
            .refused(
                "daxiu init b.daxiu --name 乙 --origin example.org/shiliyuan --date 2025-01-01 --member treasurer=司库:new.key --key new.key",
                "daxiu restore --reason 商定以这一份为准 --from b.daxiu"
            ),
        Explanation(.incarnationNote)
            .because(
                "封条写着丢失的那一份有多少条，要比两份共有的多，不然什么也没有丢。",
                "The seal says how far the lost copy went: beyond what both share, or nothing was lost."
            )
            .mostly("--kept 写多了，或者给成了旧的凭据。", "--kept is too large, or an old receipt was given.")
            .refused(
                "DAXIU_STATE=elsewhere daxiu init b.daxiu --name 乙 --origin example.org/shiliyuan --date 2025-01-01 --member treasurer=司库:new.key --key new.key",
                "daxiu receipt issue 0 --ledger b.daxiu --output b.tlog-proof",
                "daxiu restore --reason 硬盘坏了 --lost b.tlog-proof --kept 20"
            ),
        Explanation(.incarnationUnsigned)
            .because(
                "丢失那一份的封条要有成员的签名，不然谁都能编一张。",
                "The lost copy’s seal bears a member’s signature, or anybody could make one up."
            )
            .mostly("给成了别人做的账本的凭据。", "A receipt of somebody else’s ledger was given.")
            .refused(
                "DAXIU_STATE=elsewhere daxiu init b.daxiu --name 乙 --origin example.org/shiliyuan --date 2025-01-01 --member treasurer=司库:new.key --key new.key",
                "for n in 1 2 3; do DAXIU_STATE=elsewhere daxiu income deposit-interest $n --date 2025-12-01 --ledger b.daxiu --key new.key; done",
                "daxiu receipt issue 3 --ledger b.daxiu --output b.tlog-proof",
                "daxiu restore --reason 硬盘坏了 --lost b.tlog-proof --kept 2"
            ),
        Explanation(.incarnationNotLost)
            .because("那一份有的这里都有，什么也没有丢。", "All that copy has is here: nothing was lost.")
            .mostly("给错了文件。", "The wrong file was given.")
            .refused("cp fund.daxiu old.daxiu", "daxiu restore --reason 硬盘坏了 --from old.daxiu"),
        Explanation(.historyReplaced)
            .because(
                "另一份的几条由这一份接替了：永远写在核对结果里，看得到丢过什么。",
                "Entries of another copy were replaced: every verification says so, so that all can see what was lost."
            )
            .mostly("恢复过备份，并且记了下来。", "A backup was restored, and that was recorded.")
            .refused(
                "cp fund.daxiu old.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "cp old.daxiu fund.daxiu",
                "daxiu restore --reason 硬盘坏了，只有昨天的备份",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu verify"
            ),
        Explanation(.databaseDamaged)
            .because("账本文件缺了一块，里面的账不能信了；账本没有动，别的副本还在。", "A piece of the file is missing; other copies are whole.")
            .mostly("没有拷完就拔了 U 盘，或者磁盘坏了。", "The stick was pulled out too early, or a disk fails.")
            .refused("head -c 20000 fund.daxiu > cut.daxiu", "daxiu verify cut.daxiu")
            .instead("daxiu verify"),
        Explanation(.olderThanRemembered)
            .because(
                "这台电脑见过更新的一份：现在这份少了后面的，可能是恢复了备份，也可能有人把结尾去掉了。",
                "This machine saw a newer one: a backup was put back, or somebody removed the end."
            )
            .mostly("把旧备份拷回来了。", "An old backup was copied over it.")
            .refused(
                "cp fund.daxiu old.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu verify",
                "cp old.daxiu fund.daxiu",
                "daxiu verify"
            ),
        Explanation(.differsFromRemembered)
            .because(
                "和这台电脑见过的不是同一段历史：前面的记录被换过。",
                "This is not the history that this machine saw: entries were replaced."
            )
            .mostly("两台电脑各记各的，又把另一份拷了过来。", "Two computers recorded apart, and one copy was put over the other.")
            .refused(
                "cp fund.daxiu old.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu verify",
                "cp old.daxiu fund.daxiu",
                "DAXIU_STATE=elsewhere daxiu income deposit-interest 8 --date 2025-12-01",
                "daxiu verify"
            ),
        Explanation(.contradictsRemembered)
            .because(
                "同一本账有两段历史，都有成员的签名，不可能都真；要由人弄清哪一份是本基金的。",
                "Two histories of one fund, both signed by members, cannot both be true: people must say which is the fund’s."
            )
            .mostly("在另一台电脑上用副本记过账。", "A copy was recorded into on another computer.")
            .refused(
                "cp fund.daxiu b.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "DAXIU_STATE=elsewhere daxiu income deposit-interest 8 --date 2025-12-01 --ledger b.daxiu",
                "daxiu verify",
                "daxiu verify b.daxiu"
            ),
        Explanation(.historyNotOwn)
            .because(
                "这台电脑上已经有人认定另一份才是本基金的，这一份从此不算。",
                "It was settled on this machine that another history is the fund’s own."
            )
            .mostly("打开了没有被认定的那一份。", "The other copy was opened.")
            .refused(
                "cp fund.daxiu b.daxiu",
                "DAXIU_STATE=here daxiu income deposit-interest 9 --date 2025-12-01",
                "DAXIU_STATE=elsewhere daxiu income deposit-interest 8 --date 2025-12-01 --ledger b.daxiu",
                "for f in fund.daxiu b.daxiu; do DAXIU_STATE=here daxiu verify $f; done",
                "DAXIU_STATE=here daxiu memory settle 1",
                "DAXIU_STATE=here daxiu verify b.daxiu"
            ),
        Explanation(.originOfStrangers)
            .because(
                "标识一样，签名的却是别的密钥：也可能是别人冒名做的一本。",
                "The origin is the same and the keys are others: it may be somebody’s forgery."
            )
            .mostly("拿到一份来历不明的账本；或者重新开过账。", "A copy of unknown origin, or the books were begun anew.")
            .refused(
                "daxiu verify",
                "DAXIU_STATE=elsewhere daxiu init b.daxiu --name 示例苑大修基金 --origin example.org/shiliyuan --date 2025-01-01 --member treasurer=司库:new.key --key new.key",
                "daxiu verify b.daxiu"
            ),
        Explanation(.placeOfAnother)
            .because("这个位置原来放的是另一个基金的账本，现在换了。", "Another fund’s ledger lay here before.")
            .mostly("覆盖了文件，或者取了一样的文件名。", "A file was overwritten, or got the same name.")
            .refused(
                "daxiu key new other.key --origin example.org/other --no-passphrase",
                "DAXIU_STATE=elsewhere daxiu init b.daxiu --name 乙 --origin example.org/other --date 2025-01-01 --member treasurer=司库:other.key --key other.key",
                "daxiu verify",
                "cp b.daxiu fund.daxiu",
                "daxiu verify"
            ),
        Explanation(.recollectionDamaged)
            .because(
                "这台电脑记住账本的文件坏了，有没有被换过就比不全。",
                "What this machine remembers cannot be read: not everything could be compared."
            )
            .mostly("磁盘出错，或者改了那个文件夹里的文件。", "A disk fails, or a file of that folder was edited.")
            .refused("daxiu verify", "for f in state/*.json; do echo x > $f; done", "daxiu verify"),
        Explanation(.rememberedReplaced)
            .because(
                "丢了的那一份，这台电脑见过；账本记着它已经由这一份接替，请问清丢的那几条补记了没有。",
                "This machine saw the copy that was lost; the ledger says that this one goes on in its stead."
            )
            .mostly("恢复了备份，并且用 daxiu restore 记了下来。", "A backup was restored, and daxiu restore recorded.")
            .refused(
                "cp fund.daxiu old.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu verify",
                "cp old.daxiu fund.daxiu",
                "daxiu restore --reason 硬盘坏了，只有昨天的备份",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu verify"
            ),
        Explanation(.timeInFuture)
            .because(
                "有一条记在这台电脑的“现在”之后：不是记账时的时钟快，就是这台的慢。",
                "An entry was recorded after this computer’s now: its clock was ahead, or this one is behind."
            )
            .mostly("电脑的时钟不准。", "A clock is wrong.")
            .refused("DAXIU_NOW=2025-12-04T09:00:00Z daxiu verify")
            .instead("daxiu verify"),
        Explanation(.ledgerBehind)
            .because(
                "这台电脑在更新的一份里记过；在旧的上接着记，就成了两本账。",
                "This machine recorded in a newer copy; going on from the old one would make two books."
            )
            .mostly("把旧备份拷回来了。", "An old backup was copied over it.")
            .refused(
                "cp fund.daxiu old.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "cp old.daxiu fund.daxiu",
                "daxiu income deposit-interest 8 --date 2025-12-01"
            ),
        Explanation(.ledgerForked)
            .because(
                "这一份和这台电脑记过的已经分了岔；接着记，两本账就再也合不拢。",
                "This copy and what this machine recorded have parted; going on would part them for good."
            )
            .mostly("另一台电脑用副本记过，又拷了回来。", "Another computer recorded in a copy, which was copied back.")
            .refused(
                "cp fund.daxiu old.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "cp old.daxiu fund.daxiu",
                "DAXIU_STATE=elsewhere daxiu income deposit-interest 8 --date 2025-12-01",
                "daxiu income deposit-interest 7 --date 2025-12-01"
            ),
        Explanation(.keyHasHistory)
            .because(
                "一把密钥只开一本账，不然它签过的哪一本是真的，谁也说不清。",
                "A key begins one ledger, or nobody could say which of two is the true one."
            )
            .mostly("想重新开账，用了旧的密钥。", "The books were to be begun anew with the old key.")
            .refused(
                "daxiu init b.daxiu --name 乙 --origin example.org/shiliyuan --date 2025-01-01 --member treasurer=司库:treasurer.key"
            )
            .instead(
                "daxiu init b.daxiu --name 乙 --origin example.org/shiliyuan --date 2025-01-01 --member treasurer=司库:new.key --key new.key"
            ),
        Explanation(.memoryMissing)
            .because(
                "没有地方记住签过什么，以后换上旧的一份就认不出来。记是记上了。",
                "With no place to remember what was signed, an old copy cannot be told. It was recorded."
            )
            .mostly("HOME 和 DAXIU_STATE 都没有设。", "Neither HOME nor DAXIU_STATE is set.")
            .refused("HOME= DAXIU_STATE= daxiu income deposit-interest 9 --date 2025-12-01")
            .instead("daxiu income deposit-interest 9 --date 2025-12-01"),
        Explanation(.memoryDamaged)
            .because(
                "记住签过什么的文件坏了，旧的一份就认不出来。记是记上了。",
                "The memory of what was signed is unreadable, so that an old copy cannot be told. It was recorded."
            )
            .mostly("磁盘出错，或者改了那个文件夹里的文件。", "A disk fails, or a file of that folder was edited.")
            .refused(
                "for f in state/*.signed; do echo x > $f; done",
                "daxiu income deposit-interest 9 --date 2025-12-01"
            ),
        Explanation(.memoryWithLedger)
            .because(
                "记忆和账本放在一处，换回旧账本时会一起换掉，就认不出旧的了。记是记上了。",
                "A memory beside the ledger is restored with an old copy of it, which it then cannot tell. It was recorded."
            )
            .mostly("DAXIU_STATE 指到了账本的文件夹里。", "DAXIU_STATE is in the ledger’s folder.")
            .refused("DAXIU_STATE=state daxiu income deposit-interest 9 --date 2025-12-01"),
        Explanation(.receiptContradicts)
            .because(
                "凭据有成员签名，和这份账本合不上：发凭据以后，账被换过。",
                "A member signed this receipt, and the ledger is another: entries were replaced after it was issued."
            )
            .mostly("两台电脑各记各的，或者真的有人改了账。", "Two computers recorded apart, or somebody did change the books.")
            .refused(
                "cp fund.daxiu b.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu receipt issue 34 --output 34.tlog-proof",
                "DAXIU_STATE=elsewhere daxiu income deposit-interest 8 --date 2025-12-01 --ledger b.daxiu",
                "daxiu receipt verify 34.tlog-proof --ledger b.daxiu"
            ),
        Explanation(.trustPolicyMalformed)
            .because(
                "信任策略说谁的话算数，所以一个字都不猜。",
                "A trust policy says whose word counts, so nothing in it is guessed."
            )
            .mostly(
                "给错了文件，或者用 Windows 的记事本存过（行尾多一个 CR）。",
                "The wrong file was given, or it was saved with the line ends of Windows."
            )
            .refused("daxiu verify --policy units.csv")
            .instead("daxiu verify --policy trust.tlog-policy"),
        Explanation(.cosignaturesUnfit)
            .because(
                "只附上真的会签：是谁的、会签哪个封条，都要对得上。",
                "Only true cosignatures are kept: of a known key, over a checkpoint here."
            )
            .mostly(
                "给错了文件，没有写见证人的公钥，或者他会签的是另一份账本。",
                "The wrong file, no vkey of the witness, or a cosignature on another ledger."
            )
            .refused("daxiu checkpoint add units.csv")
            .instead("daxiu checkpoint list"),
        Explanation(.cosignedSizeUnfit)
            .because("见证人签过的比这份账本还多，这份就不是他见过的那一份。", "A witness who cosigned more than there is saw another copy.")
            .mostly("条数敲错，或者拿的是旧的一份。", "A wrong number, or an old copy of the ledger.")
            .refused("daxiu checkpoint request --for witness.example/zhang --from 9999")
            .instead("daxiu checkpoint request --for witness.example/zhang"),
        Explanation(.checkpointUnknown)
            .because("只有记完账的那些条数才有封条。", "Only where a recording ended is there a checkpoint.")
            .mostly("条数敲错。", "A wrong number.")
            .refused("daxiu checkpoint show 9999")
            .instead("daxiu checkpoint show"),
        Explanation(.memoryNumberUnknown)
            .because("本机记住的历史按号指明。", "Histories are named by number.")
            .mostly("号敲错。", "A wrong number.")
            .refused("daxiu memory settle 99")
            .instead("daxiu memory list"),
        Explanation(.nothingToSettle)
            .because("没有矛盾的，不用认定。", "What nothing contradicts needs no settling.")
            .mostly("序号敲错。", "A wrong number.")
            .refused("daxiu verify", "daxiu memory settle 1")
            .instead("daxiu memory list"),
        Explanation(.noteMalformed)
            .because("丢失的那一份记到哪里，要有签名的封条作证。", "How far the lost copy went is proven by a signed seal.")
            .mostly("给错了文件。", "The wrong file was given.")
            .refused("daxiu restore --reason 硬盘坏了 --lost units.csv"),
        Explanation(.keptUnknown)
            .because("两份共有几条，决定丢了哪几条；看不出来就不能猜。", "How much both share decides what is lost; it is not guessed.")
            .mostly("丢失的那一份并不比这一份长。", "The lost copy was no longer than this one.")
            .refused(
                "cp fund.daxiu old.daxiu",
                "DAXIU_STATE=elsewhere daxiu income deposit-interest 9 --date 2025-12-01",
                "DAXIU_STATE=elsewhere daxiu receipt issue 34 --output 34.tlog-proof",
                "cp old.daxiu fund.daxiu",
                "for n in 1 2 3; do daxiu income deposit-interest $n --date 2025-12-01; done",
                "daxiu restore --reason 硬盘坏了 --lost 34.tlog-proof"
            ),
        Explanation(.copyIsNewer)
            .because(
                "那一份有这一份的全部，还更新：用它就是，什么也没有丢。",
                "That copy has all of this one and more: take it, nothing is lost."
            )
            .mostly("其实只是拿了旧的一份。", "This is merely the older copy.")
            .refused(
                "cp fund.daxiu newer.daxiu",
                "DAXIU_STATE=elsewhere daxiu income deposit-interest 9 --date 2025-12-01 --ledger newer.daxiu",
                "daxiu restore --reason 恢复了备份 --from newer.daxiu"
            )
            .instead("daxiu compare copy.daxiu"),
        Explanation(.nothingRemembered)
            .because("这台电脑没有见过更新的一份，不知道丢了什么。", "This machine never saw a newer copy and knows nothing of a loss.")
            .mostly("换了电脑，或者其实没有丢。", "Another computer, or nothing is lost.")
            .refused("daxiu restore --reason 硬盘坏了"),
        Explanation(.clockJumped)
            .because("时钟若走快了，记下的时间就改不回来，所以先问。", "A time that was recorded never goes back, so it is asked first.")
            .mostly("电脑很久没有开，或者时钟真的错了。", "The computer was off for long, or its clock is wrong.")
            .refused("DAXIU_NOW=2099-03-01T09:00:00Z daxiu income deposit-interest 9 --date 2025-12-01"),
    ]
}
