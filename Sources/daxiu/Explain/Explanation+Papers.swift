import FundDesk

extension Explanation {
    /// What is said of sheets, attachments and private details.
    static let papers: [Explanation] = [
        Explanation(.privateMissing)
            .because(
                "个人信息另存一个文件，没有记过删除就不该没有。",
                "Private details stand in a file of their own and do not go without a recorded erasure."
            )
            .mostly("拷账本时没有拷旁边的 .private，或者误删了。", "The .private file was not copied along, or was deleted.")
            .refused(
                "cp fund.private old.private",
                "daxiu contribute 3-2-502 10 --private payer=李四 --date 2025-12-01",
                "cat old.private > fund.private",
                "daxiu verify"
            ),
        Explanation(.privateAltered)
            .because(
                "另存的个人信息和记账时承诺的不一样：有人改过。",
                "The private detail is not what was committed to: somebody changed it."
            )
            .mostly("用文字编辑器改了 .private 文件。", "The .private file was edited.")
            .refused("sed -i 's/张三/李四/' fund.private", "daxiu verify"),
        Explanation(.privateNotErased)
            .because(
                "记了删除，内容却还在：业主要求删的没有真的删掉（个人信息保护法第四十七条）。",
                "Its erasure is recorded, and it is still there (PIPL §47)."
            )
            .mostly("从旧备份恢复了 .private 文件。", "The .private file was restored from an old backup.")
            .refused(
                "cp fund.private old.private",
                "daxiu erase 20 payer --reason 业主要求",
                "cat old.private > fund.private",
                "daxiu verify"
            ),
        Explanation(.privateFileRefused)
            .because(
                "个人信息的文件只有本人能读，也不能是别处文件的替身；不然写进去就泄露了。",
                "The file of private details is for its owner alone and is no link: else writing it would tell others."
            )
            .mostly("拷来拷去，权限变成了谁都能读。", "Copying has made it readable for everybody.")
            .refused("chmod 644 fund.private", "daxiu contribute 3-2-501 10 --private payer=张三 --date 2025-12-01"),
        Explanation(.sheetMalformed)
            .because(
                "审批单是给人看、给人签的，缺一段就不知道签了什么。",
                "A sheet is read and signed: with a part missing, nobody knows what was signed."
            )
            .mostly("复制粘贴时漏了一段，或者给错了文件。", "A part was lost in copying, or the wrong file was given.")
            .refused("daxiu sign units.csv --key supervisor.key"),
        Explanation(.sheetUnsigned)
            .because("没有签名的审批单不算批准。", "A sheet without a signature is no approval.")
            .mostly("导出以后没有签，就送回来了。", "It came back unsigned.")
            .refused("daxiu approve --import sheet.txt")
            .instead("daxiu approve --import signed-22.txt"),
        Explanation(.sheetAltered)
            .because("单上写的和要签的不一样：签了就是签了另一样东西。", "What the sheet says is not what would be signed.")
            .mostly("有人改了单上的字。", "Somebody changed its words.")
            .refused("sed 's/6,000/600/' sheet.txt > altered.txt", "daxiu sign altered.txt --key supervisor.key")
            .instead("daxiu sign sheet.txt --key supervisor.key"),
        Explanation(.requestMalformed)
            .because("申请用序号指明。", "A request is named by its number.")
            .mostly("写成了收款单位。", "A payee in its place.")
            .refused("daxiu request carry 防水公司")
            .instead("daxiu request list"),
        Explanation(.personalName)
            .because(
                "账里的字谁都看得到，也永远改不掉；人的姓名要另存（个人信息保护法第四十七条）。",
                "Everybody reads the books and nothing is ever changed in them; names of people are kept apart (PIPL §47)."
            )
            .mostly("把交款人的姓名写进了摘要。", "The payer’s name is in the memo.")
            .refused("daxiu contribute 3-2-501 10 --memo 王建国交 --date 2025-12-01")
            .instead("daxiu contribute 3-2-501 10 --private payer=王建国 --date 2025-12-01"),
        Explanation(.privateRepeated)
            .because("另存的个人信息又写在摘要里，就删不掉了。", "A private detail that stands in the memo too can never be erased.")
            .mostly("习惯在摘要里写姓名。", "The name was put into the memo by habit.")
            .refused("daxiu contribute 3-2-501 10 --memo 张三补交 --not-a-name --date 2025-12-01")
            .instead("daxiu contribute 3-2-501 10 --memo 补交 --date 2025-12-01"),
        Explanation(.sheetDamaged)
            .because("要签的部分一个字也不能差。", "Not a letter of what is signed may differ.")
            .mostly("编辑软件换了行，或者复制时丢了字。", "An editor broke a line, or something was lost in copying.")
            .refused(#"sed 's/"kind"/"kin"/' sheet.txt > damaged.txt"#, "daxiu sign damaged.txt --key supervisor.key")
            .instead("daxiu sign sheet.txt --key supervisor.key"),
        Explanation(.sheetNotYours)
            .because(
                "移交清册由移交、接收、监交三方签，别人签了不算。",
                "A handover is signed by its parties; another’s signature does not count."
            )
            .mostly("用错了密钥。", "The wrong key.")
            .refused(
                "daxiu member handover --from treasurer.key --to cashier.key --export handover.txt",
                "daxiu sign handover.txt --key resident.key"
            ),
        Explanation(.sheetOutdated)
            .because(
                "各方签的是那一刻的账；又记了账，就要重新签。",
                "They signed the books of that moment; after another entry they sign anew."
            )
            .mostly("导出以后又记了一笔。", "Something was recorded after it was made.")
            .refused(
                "daxiu member handover --from treasurer.key --to cashier.key --export handover.txt",
                "daxiu sign handover.txt --key cashier.key",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu member handover --import handover.txt"
            ),
        Explanation(.signaturesMissing)
            .because("移交要各方都签过才算数。", "A handover counts when all have signed.")
            .mostly("还有人没有签。", "Somebody has not signed yet.")
            .refused(
                "sed -n 's/^Verifier-Key: //p' cashier.key > cashier.txt",
                "daxiu member handover --from treasurer.key --to cashier.txt --export handover.txt",
                "daxiu member handover --import handover.txt"
            ),
        Explanation(.attachmentEmpty)
            .because("空文件什么也证明不了。", "An empty file proves nothing.")
            .mostly("扫描没有成功，或者没有拷完。", "The scan failed, or the copy was not finished.")
            .refused("printf '' > empty.jpg", "daxiu pay P1 10 --payee 防水公司 --attach empty.jpg --date 2025-12-01")
            .instead("daxiu pay P1 10 --payee 防水公司 --attach invoice.jpg --date 2025-12-01"),
        Explanation(.attachmentTooLarge)
            .because("附件存在账本里，太大就没法给人拷。", "Attachments stand in the ledger; with one as large nobody could copy it.")
            .mostly("附了录像。", "A film was attached.")
            .refused("truncate -s 200M film.jpg", "daxiu pay P1 10 --payee 防水公司 --attach film.jpg --date 2025-12-01")
            .instead("daxiu pay P1 10 --payee 防水公司 --attach invoice.jpg --date 2025-12-01"),
        Explanation(.attachmentRepeated)
            .because("一条记录里，附件按名称找。", "Within an entry an attachment is found by its name.")
            .mostly("同一个文件写了两次。", "The same file was given twice.")
            .refused("daxiu pay P1 10 --payee 防水公司 --attach invoice.jpg --attach invoice.jpg --date 2025-12-01")
            .instead("daxiu pay P1 10 --payee 防水公司 --attach invoice.jpg --date 2025-12-01"),
        Explanation(.attachmentUnknown)
            .because("附件按名称找。", "An attachment is found by its name.")
            .mostly("名称敲错。", "A wrong name.")
            .refused("daxiu attachment show 21 x.jpg")
            .instead("daxiu attachment list"),
        Explanation(.attachmentUnusable)
            .because(
                "这份账本里没有附件的内容，或者被换过，不能拿出来给人看。",
                "The attachment’s bytes are not in this ledger, or were exchanged; nothing is handed out."
            )
            .mostly("打开的是不带附件的副本。", "A copy without attachments was opened.")
            .refused(
                "daxiu share bare.daxiu --without-attachments",
                "daxiu attachment export 21 invoice.jpg --output copy.jpg --ledger bare.daxiu"
            )
            .instead("daxiu attachment export 21 invoice.jpg --output copy.jpg"),
        Explanation(.privateMalformed)
            .because("个人信息写成 名称=内容，名称用小写字母。", "A private detail is name=value, its name in small letters.")
            .mostly("漏了等号。", "No equals sign.")
            .refused("daxiu contribute 3-2-501 10 --private 张三 --date 2025-12-01")
            .instead("daxiu contribute 3-2-501 10 --private payer=张三 --date 2025-12-01"),
        Explanation(.personalNumber)
            .because(
                "账里的字谁都看得到，也永远改不掉；电话、身份证要另存（个人信息保护法第四十七条：可以要求删除）。",
                "Everybody reads the books and nothing is ever changed in them; numbers of people are kept apart, where they can be erased (PIPL §47)."
            )
            .mostly("把电话写进了摘要。", "A telephone number in a memo.")
            .refused("daxiu contribute 3-2-501 10 --memo 13800138000 --date 2025-12-01")
            .instead("daxiu contribute 3-2-501 10 --private phone=13800138000 --date 2025-12-01"),
        Explanation(.noteNotAnObjection)
            .because("签了名的异议写着针对哪一条，换一条就不是它了。", "A signed objection names its entry and is none to another.")
            .mostly("序号敲错，或者给错了文件。", "A wrong number, or the wrong file.")
            .refused(
                "daxiu objection record 21 --note notice.txt --signer $(sed -n 's/^Verifier-Key: //p' resident.key)"
            ),
        Explanation(.objectionToElsewhere)
            .because(
                "签了名的异议里有所针对记录的指纹：别的账本、别的文件里没有这一条。",
                "A signed objection has its entry's hash, which no other ledger and no other file has."
            )
            .mostly("给错了文件，或者打开了另一本账。", "The wrong file, or another ledger.")
            .refused("daxiu objection record notice.txt")
            .instead("daxiu objection record 21 --text 转让通知没有公示"),
        Explanation(.objectionKeyMissing)
            .because(
                "公钥和签名对得上，才知道话是谁说的、改没改过；用 daxiu objection sign 签的文件里没有公钥。",
                "The public key shows whose words they are and that they stand unchanged; a file of daxiu objection sign has "
                    + "none in it."
            )
            .mostly("给了另一把密钥的公钥，或者没有给。", "Another key's public part was given, or none.")
            .refused(
                "daxiu objection sign 21 --text 没有公示 --key resident.key --output signed.txt",
                "daxiu objection record signed.txt"
            )
            .instead(
                "daxiu objection write 2025-11/0002 --unit 3-1-301 --text 这笔付款没有公示 --key resident.key --yes --output mine.txt"
            ),
        Explanation(.ratingMalformed)
            .because("评分 1 到 5。", "Ratings are 1 to 5.")
            .mostly("写了十分制。", "Out of ten.")
            .refused("daxiu project accept P1 --result passed --residents 9 --contractor 4")
            .instead("daxiu project accept P1 --result passed --residents 4 --contractor 4"),
        Explanation(.shareMalformed)
            .because("百分比 0 到 100。", "A percentage is 0 to 100.")
            .mostly("写了小数或超过一百。", "More than a hundred.")
            .refused("daxiu project contract P1 --contractor 防水公司 --amount 20000 --retention 500 --release 2027-12-31")
            .instead("daxiu project contract P1 --contractor 防水公司 --amount 20000 --retention 5 --release 2027-12-31"),
        Explanation(.passphrasePermissions)
            .because("谁读得到口令，谁就能用这把密钥。", "Whoever reads the passphrase can use the key.")
            .mostly("文件的权限是谁都能读。", "The file is readable for everybody.")
            .refused(
                #"printf 'yi-ge-hen-chang-de-kou-ling\n' > passphrase.txt"#,
                "chmod 644 passphrase.txt",
                "daxiu key new locked.key --origin example.org/shiliyuan --passphrase-file passphrase.txt"
            ),
        Explanation(.ledgerIsShared)
            .because("副本是给人看的，往里记就会和真账分岔。", "A copy is for reading; recording into it would fork the books.")
            .mostly("打开了别人给的副本。", "Somebody’s copy was opened.")
            .refused("daxiu income deposit-interest 10 --ledger copy.daxiu")
            .instead("daxiu income deposit-interest 10 --ledger fund.daxiu"),
    ]
}
