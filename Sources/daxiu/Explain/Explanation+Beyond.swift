import FundDesk

extension Explanation {
    /// What is said of what nobody brings about at a keyboard.
    static let beyond: [Explanation] = [
        Explanation(.lineNotCanonical, beyond: .line)
            .because("账目的一行只有一种写法；多一个空格，指纹就变了。", "A line is written in one way only; one space more changes its hash."),
        Explanation(.lineTooLong, beyond: .line)
            .because(
                "一行最多 65,535 字节；本程序写的都在这以内，写不下的当时就说。",
                "A line has 65,535 bytes at most; what would not fit is refused when it is recorded."
            ),
        Explanation(.kindUnknown, beyond: .line)
            .because(
                "这种记录本程序不认识：可能是更新的程序记的，请换新的再看。",
                "This kind is unknown here: a newer program may have written it; look with that."
            ),
        Explanation(.sequenceDiffers, beyond: .line)
            .because(
                "记录一条接一条编号；跳号或重号，就是抽掉或塞进了东西。",
                "Entries are numbered one by one; a gap or a double means that something was taken out or put in."
            ),
        Explanation(.previousDiffers, beyond: .line)
            .because(
                "每条写着上一条的指纹；对不上，中间就被换过。",
                "Every entry names the hash of the one before; where it differs, something was replaced."
            ),
        Explanation(.firstEntryNotOpen, beyond: .line)
            .because("账从开账那一条开始；前面的被去掉了。", "Books begin with their opening; what came first was taken away."),
        Explanation(.openRepeated, beyond: .line)
            .because("一本账只开一次；第二次开账会抹掉前面的。", "Books are opened once; a second time would do away with all before."),
        Explanation(.chartDiffers, beyond: .line)
            .because("科目表由财会〔2020〕7号规定，自己改过的不算。", "The chart of accounts is that of 财会〔2020〕7号; no other counts."),
        Explanation(.numberDiffers, beyond: .line)
            .because("凭证每月连号，少一张就看得出来。", "Vouchers are numbered through each month, so that none can go missing."),
        Explanation(.postingsDiffer, beyond: .line)
            .because(
                "借贷由凭证的内容算出来，不由人填；和算出来的不一样，就是改过。",
                "Postings follow from what a voucher says and nobody fills them in; where they differ, they were changed."
            ),
        Explanation(.postingsUnexpected, beyond: .line)
            .because("不是凭证的记录不动钱，不该有借贷。", "What is no voucher moves no money and has no postings."),
        Explanation(.unitsUnsorted, beyond: .line)
            .because("房号按顺序写，同一件事才只有一种写法。", "Homes are written in order, so that one thing is written in one way."),
        Explanation(.reversalOfNothing, beyond: .lookedUp)
            .because("冲销要指明冲哪一张。", "A reversal names what it reverses."),
        Explanation(.closeDate, beyond: .line)
            .because("结账记在月末那一天。", "A close is dated the last day of its month."),
        Explanation(.closeBalancesDiffer, beyond: .line)
            .because(
                "结账写下各户余额的指纹；对不上，前面的账就被动过。",
                "A close names a hash over the homes’ balances; where it differs, what came before was touched."
            ),
        Explanation(.subLedgerDiffers, beyond: .line)
            .because(
                "各户余额合起来就是总账上的数；不等就不能出报表。",
                "The homes’ balances add up to the account’s; where not, no statement is made."
            ),
        Explanation(.refundOfNothing, beyond: .lookedUp)
            .because("返还要指明当初是哪一笔交存。", "A refund names the contribution that it gives back."),
        Explanation(.balanceNotReturned, beyond: .line)
            .because(
                "房屋灭失时余额一分不差地转为应付（165号令第二十九条）。",
                "What a destroyed home had becomes payable, to the fen (Decree 165 §29)."
            ),
        Explanation(.closingDate, beyond: .line)
            .because("年末结账记在十二月三十一日。", "The closing of a year is dated 31 December."),
        Explanation(.reconciliationBook, beyond: .line)
            .because(
                "调节表上的账面余额就是账上的余额，不由人填。",
                "The book balance of a reconciliation is the books’ own; nobody fills it in."
            ),
        Explanation(.reconciliationItem, beyond: .line)
            .because("未达账项要真有那张凭证。", "An item of a reconciliation is a voucher that there is."),
        Explanation(.reconciliationLate, beyond: .line)
            .because("对的是到月末为止的流水，以后的不算在内。", "A comparison is of lines up to the month’s end."),
        Explanation(.rotationUnproven, beyond: .line)
            .because(
                "换密钥要新旧两把都签名，不然谁都可以说旧的是他的。",
                "A key is replaced with the signatures of both, or anybody could claim the old one."
            ),
        Explanation(.membersTooMany, beyond: .size)
            .because("一本账最多有过一千把密钥。", "A ledger has had a thousand keys at most."),
        Explanation(.approvalMalformed, beyond: .line)
            .because(
                "批准是签了名的一段文字；读不出来就不算。",
                "An approval is a signed text; where it cannot be read it does not count."
            ),
        Explanation(.approvalOfAnother, beyond: .line)
            .because("批的是那一条，不能拿来当这一条的批准。", "What was approved was another entry, and is no approval of this."),
        Explanation(.approvalForged, beyond: .line)
            .because("签名不是那把密钥的：批准是假的。", "The signature is not that key’s: the approval is false."),
        Explanation(.objectionToNothing, beyond: .lookedUp)
            .because("异议针对一条记录。", "An objection is to an entry."),
        Explanation(.completionCost, beyond: .line)
            .because("完结写下项目一共花了多少，由账上算出来。", "A completion says what the project cost, which follows from the books."),
        Explanation(.completionShares, beyond: .line)
            .because("完结写下各户分摊的指纹，由账上算出来。", "A completion names a hash over the shares, which follow from the books."),
        Explanation(.successionFigures, beyond: .line)
            .because("移交清册上的余额就是那一刻账上的余额。", "The figures of a handover are the books’ of that moment."),
        Explanation(.successionUnproven, beyond: .line)
            .because("移交要各方都签过名。", "A handover bears the signatures of all parties."),
        Explanation(.attestationsTooMany, beyond: .size)
            .because("一本账最多记二百份审计意见。", "A ledger has two hundred audit opinions at most."),
        Explanation(.incarnationsTooMany, beyond: .size)
            .because("一本账最多从旧备份接着记一百次。", "A ledger goes on from an older copy a hundred times at most."),
        Explanation(.registerDiffers, beyond: .line)
            .because(
                "登记的和批准的一字不差；另一样，要另外申请。",
                "The register changes exactly as was approved; anything else is asked for anew."
            ),
        Explanation(.electorsDiffer, beyond: .line)
            .because("有权表决的户数由登记算出来，不由人填。", "How many may vote follows from the register; nobody fills it in."),
        Explanation(.tallyImpossible, beyond: .line)
            .because("票比人多，这个结果不可能是投出来的。", "There are more ballots than voters: nobody voted so."),
        Explanation(.saltMissing, beyond: .line)
            .because(
                "每行带一段随机数，免得别人从指纹猜出内容；这一行没有。",
                "Every line has random bytes, so that nobody guesses its text from its hash; this has none."
            ),
        Explanation(.saltUnexpected, beyond: .line)
            .because("这本账的行不带随机数，这一行却有。", "Lines of this ledger have no random bytes, and this has some."),
        Explanation(.hashDiffers, beyond: .file)
            .because("内容和封存时的不一样：有人改过这一条。", "The entry is not what was sealed: somebody changed it."),
        Explanation(.rowMissing, beyond: .file)
            .because("中间少了几条：有人删过。", "Entries are missing: somebody deleted them."),
        Explanation(.checkpointRootDiffers, beyond: .file)
            .because(
                "前面的记录算出来的总指纹，和当时签的不一样：历史被换过。",
                "The entries do not give the root that was signed: history was replaced."
            ),
        Explanation(.checkpointMalformed, beyond: .file)
            .because("封条读不出来：被改过，或者磁盘坏了。", "A seal cannot be read: it was changed, or the disk fails."),
        Explanation(.checkpointBeyondEnd, beyond: .file)
            .because("封存过的比现在多：结尾被去掉了。", "More was sealed than there is: the end was removed."),
        Explanation(.signatureInvalid, beyond: .file)
            .because("封条上的签名是假的。", "The signature of a seal is false."),
        Explanation(.sealMissing, beyond: .file)
            .because("封条上没有记账人的签名，不知道是谁记的。", "A seal lacks its recorder’s signature: nobody knows whose it is."),
        Explanation(.sealMixed, beyond: .file)
            .because(
                "一个封条只封一个人记的；混在一起，就分不清谁负责。",
                "A seal is over one person’s entries, so that it is clear who answers for them."
            ),
        Explanation(.tailUnsealed, beyond: .file)
            .because("最后几条没有封存：不是本程序记的。", "The last entries are not sealed: this program did not record them."),
        Explanation(.nodeDiffers, beyond: .file)
            .because("缓存错了；账本身每条都重新算过。", "A cache is wrong; the entries themselves were computed anew."),
        Explanation(.snapshotDiffers, beyond: .file)
            .because("缓存的余额错了；账本身每条都重新算过。", "Cached balances are wrong; the entries themselves were computed anew."),
        Explanation(.referenceDiffers, beyond: .file)
            .because(
                "流水号的索引错了；账本身每条都重新看过。",
                "The index of references is wrong; the entries themselves were read anew."
            ),
        Explanation(.schemaDiffers, beyond: .file)
            .because("文件的结构被改过，里面可能藏着会自己动手的东西。", "The file’s structure was changed and may hide what acts by itself."),
        Explanation(.originDiffers, beyond: .file)
            .because("封条是另一本账的。", "The seal is another ledger’s."),
        Explanation(.attachmentMissing, beyond: .file)
            .because(
                "附件的内容被从文件里拿走了；账目里还有它的指纹。",
                "An attachment’s bytes were taken out of the file; its hash is still in the books."
            ),
        Explanation(.attachmentAltered, beyond: .file)
            .because("附件的内容和记下的指纹不一样：换过了。", "An attachment is not what was recorded: it was exchanged."),
        Explanation(.attachmentUnnamed, beyond: .file)
            .because("文件里多出一段没有哪一条提到的内容。", "The file holds bytes that no entry names."),
        Explanation(.privateUnnamed, beyond: .counted)
            .because(
                "有一项个人信息，账里没有哪一条说到它；请查清从哪里来。",
                "There is a private detail that no entry names; find out where it is from."
            ),
        Explanation(.valueMalformed, beyond: .file)
            .because("文件里的一格不是它该有的样子。", "A value of the file is not of the type that it must be."),
        Explanation(.indexDiffers, beyond: .file)
            .because("附件的索引坏了；附件没有用它，照样逐个核对过。", "An index is damaged; the files were checked without it."),
        Explanation(.sealsMissing, beyond: .file)
            .because(
                "少了几个封条，账还核对得过；这台电脑记得它们有过。",
                "Seals are gone, though the books verify; this machine remembers them."
            ),
        Explanation(.ballotsMalformed, beyond: .file)
            .because("选票读不出来，表决的结果就没有依据。", "With ballots that cannot be read a result has no ground."),
        Explanation(.ballotsRootDiffers, beyond: .file)
            .because("选票和封存的指纹不一样：换过票。", "The ballots are not those that were sealed: they were exchanged."),
        Explanation(.ballotOfNobody, beyond: .file)
            .because("有一张票是没有表决权的人的。", "A ballot is of one who has no vote."),
        Explanation(.sealedGroupDiffers, beyond: .file)
            .because("同一位业主的几张票不一样。", "The ballots of one owner do not agree."),
        Explanation(.sealedTallyDiffers, beyond: .file)
            .because("按选票计出来的，和决议写的不一样。", "The ballots do not come to what the resolution says."),
        Explanation(.ballotsUnnamed, beyond: .file)
            .because("文件里有几张不属于任何表决的票。", "The file has ballots of no vote."),
        Explanation(.cosignatureMalformed, beyond: .file)
            .because(
                "会签表里有一行不是会签；账目照样核对，这一行什么也不证明。",
                "A row among the cosignatures is none; the books were checked all the same, and it proves nothing."
            ),
        Explanation(.cosignatureInvalid, beyond: .forged)
            .because(
                "写着信任策略里那位见证人的名字，却不是他签的：有人造假，或者换过账本。",
                "It bears the name of a witness of the trust policy, who did not sign it: it was forged, or the books were replaced."
            ),
        Explanation(.fileNotPermitted, beyond: .machine)
            .because(
                "电脑不许您读或写这个文件：它是别人的，或者设成了只读。",
                "The computer does not let you read or write it: it is somebody else’s, or read-only."
            ),
        Explanation(.ledgerVersionUnknown, beyond: .newer)
            .because(
                "这份账本是更新的程序写的，旧程序看不全，就不看。",
                "A newer program wrote it; an old one would not see all and does not look."
            ),
        Explanation(.ledgerBusy, beyond: .moment)
            .because(
                "别的程序正在写；等它写完再来，两边都不会丢。",
                "Another program is writing; wait until it is done, and nothing is lost."
            ),
        Explanation(.fileNotWritten, beyond: .machine)
            .because(
                "写不进去：磁盘只读、坏了，或者 U 盘已经拔掉。",
                "It cannot be written: the disk is read-only or fails, or the stick is gone."
            ),
        Explanation(.fileNotRead, beyond: .machine)
            .because("读不出来：磁盘坏了，或者 U 盘已经拔掉。", "It cannot be read: the disk fails, or the stick is gone."),
        Explanation(.cacheUnusable, beyond: .file)
            .because("缓存坏到用不了；账本身没有动。", "The caches are beyond use; the entries are untouched."),
        Explanation(.signatureFailed, beyond: .machine)
            .because("加密库签不了名：电脑的安装有问题。", "The cryptographic library does not sign: the installation is at fault."),
        Explanation(.statementsDiffer, beyond: .program)
            .because(
                "报表之间对不上，就不给您看：错的报表比没有更坏。",
                "Statements that do not tie are not shown: a wrong one is worse than none."
            ),
        Explanation(.entryUnreadable, beyond: .file)
            .because("这一条读不出来，或者不是封存时的样子。", "The entry cannot be read, or is not what was sealed."),
        Explanation(.recordingInterrupted, beyond: .machine)
            .because(
                "记到一半停了电：那一笔不算，别的都在。",
                "The power went in the middle of a recording: that entry does not count, all else is there."
            ),
        Explanation(.recordingUncertain, beyond: .machine)
            .because(
                "写的时候出了错，又打不开来看：先核对，再决定要不要重记。",
                "Writing failed and nothing can be read: verify before recording again."
            ),
        Explanation(.readerGone, beyond: .moment)
            .because(
                "接着读的程序（如 head）已经关了，后面的没有人看。",
                "The program that read on, such as head, is gone, and nobody sees the rest."
            ),
        Explanation(.journalNamesAnother, beyond: .forged)
            .because(
                "有人放了一个会删掉别的文件的日志：账本没有打开，什么也没有删。",
                "Somebody put a journal there that would delete another file: nothing was opened or deleted."
            ),
        Explanation(.backupDiffers, beyond: .machine)
            .because(
                "备份写完核对不上，就不留：坏备份比没有更坏。",
                "A backup that does not check is not kept: a bad one is worse than none."
            ),
        Explanation(.ballotsUnchecked, beyond: .file)
            .because(
                "支出依据的那次表决，选票不在这里，没法核对。",
                "The ballots that the spending rests on are not here and cannot be counted."
            ),
        Explanation(.erasureUnfinished, beyond: .machine)
            .because(
                "删除记下了，内容却还在某个文件里：再删一次，到没有为止。",
                "The erasure is recorded and the value still stands in a file: erase again until it is gone."
            ),
        Explanation(.booksChanged, beyond: .moment)
            .because(
                "您看预览的时候又有人记了账，看到的已经不是现在的。",
                "Somebody recorded while the preview was shown, which is no longer how things are."
            ),
        Explanation(.balancesUnsalted, beyond: .older)
            .because(
                "没有加盐的账本，邻居的余额从凭据里的指纹几毫秒就试得出来。",
                "Without salts a neighbour’s balance is found from a hash in the receipt within milliseconds."
            ),
    ]
}
