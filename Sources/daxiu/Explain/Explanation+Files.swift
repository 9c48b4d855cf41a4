import FundDesk

extension Explanation {
    /// What is said of files, keys and receipts.
    static let files: [Explanation] = [
        Explanation(.fileMissing)
            .because("要读的文件要在那里。", "A file to be read must be there.")
            .mostly("文件名敲错，或者在别的文件夹里。", "A slip of the finger, or it is in another folder.")
            .refused("daxiu import contributions nowhere.csv")
            .instead("daxiu import contributions november.csv"),
        Explanation(.fileExists)
            .because("已有的文件不悄悄覆盖，里面也许有唯一的一份。", "Nothing is quietly overwritten: it may be the only copy.")
            .mostly("上次已经导出过。", "It was written before.")
            .refused("daxiu backup copy.daxiu")
            .instead("daxiu backup backups"),
        Explanation(.fileIsDirectory)
            .because("这里要的是一个文件。", "A file is wanted here.")
            .mostly("漏写了文件名，只写了文件夹。", "The folder was given without the file’s name.")
            .refused("daxiu import contributions state")
            .instead("daxiu import contributions november.csv"),
        Explanation(.folderWithoutLedgers)
            .because(
                "一个文件夹里什么都没有核对，不能说都成立。",
                "Of a folder in which nothing was verified nobody can say that all holds."
            )
            .mostly("给错了文件夹，或者账本的文件名不以 .daxiu 结尾。", "The wrong folder, or ledgers of another name.")
            .refused("mkdir empty; daxiu verify empty")
            .instead("daxiu verify fund.daxiu"),
        Explanation(.fileNotALedger)
            .because("只打开账本；别的文件里没有可核对的。", "Only a ledger is opened; there is nothing to verify in other files.")
            .mostly("给错了文件。", "The wrong file was given.")
            .refused("daxiu verify units.csv")
            .instead("daxiu verify fund.daxiu"),
        Explanation(.diskFull)
            .because("磁盘满了，写不下；账本没有动。", "The disk is full and takes no more; the ledger was not changed.")
            .mostly("磁盘真的满了；/dev/full 是专门用来试的。", "The disk is full indeed; /dev/full is there for trying it.")
            .refused("daxiu log > /dev/full"),
        Explanation(.keyNotAKey)
            .because("签名要用密钥文件，别的文件签不了。", "Only a key file signs.")
            .mostly("给错了文件，或者只有公钥。", "The wrong file, or only the public key.")
            .refused("daxiu income deposit-interest 9 --date 2025-12-01 --key units.csv")
            .instead("daxiu income deposit-interest 9 --date 2025-12-01 --key treasurer.key"),
        Explanation(.keyPassphraseNeeded)
            .because(
                "有口令的密钥，要有口令才签得了名：文件被拷走也没有用。",
                "A key under a passphrase signs with it only: a stolen file is of no use."
            )
            .mostly("不在终端上，没有地方问口令。", "There is no terminal to ask at.")
            .refused(
                #"printf 'yi-ge-hen-chang-de-kou-ling\n' > passphrase.txt"#,
                "chmod 600 passphrase.txt",
                "daxiu key new locked.key --origin example.org/shiliyuan --passphrase-file passphrase.txt",
                "daxiu income deposit-interest 9 --date 2025-12-01 --key locked.key"
            ),
        Explanation(.keyPassphraseWrong)
            .because(
                "口令不对就打不开密钥；程序不知道口令，也找不回来。",
                "A wrong passphrase opens no key; the program does not know it and cannot find it."
            )
            .mostly("大小写、输入法，或者记错了。", "Capitals, the input method, or another passphrase.")
            .refused(
                #"printf 'yi-ge-hen-chang-de-kou-ling\n' > passphrase.txt"#,
                #"printf 'ling-yi-ge\n' > wrong.txt"#,
                "chmod 600 passphrase.txt wrong.txt",
                "daxiu key new locked.key --origin example.org/shiliyuan --passphrase-file passphrase.txt",
                "daxiu income deposit-interest 9 --date 2025-12-01 --key locked.key --passphrase-file wrong.txt"
            ),
        Explanation(.keyNotOfLedger)
            .because("密钥里写着为哪一本账签名，别的账不签。", "A key names the ledger that it signs, and signs no other.")
            .mostly("拿了另一个小区的密钥。", "Another estate’s key.")
            .refused(
                "daxiu key new other.key --origin example.org/other --no-passphrase",
                "daxiu income deposit-interest 9 --date 2025-12-01 --key other.key"
            ),
        Explanation(.keyPermissions)
            .because("谁读得到密钥，谁就能冒名签字。", "Whoever reads a key can sign in its owner’s name.")
            .mostly("从 U 盘拷来，权限变成了谁都能读。", "It came from a stick, readable for everybody.")
            .refused("chmod 644 treasurer.key", "daxiu income deposit-interest 9 --date 2025-12-01"),
        Explanation(.paperLineWrong)
            .because(
                "每行末尾有一个校验字符，抄错一个就看得出是哪一行。",
                "Each line ends in a check character: a slip is found, and in which line."
            )
            .mostly("多抄或抄错了一个字符。", "One character was copied twice or wrongly.")
            .refused(
                "daxiu key print new.key --output paper.txt",
                #"sed 's/^\( *3\. \)\(.\)/\1\2\2\2/' paper.txt > slip.txt"#,
                "daxiu key restore again.key --from slip.txt --no-passphrase"
            ),
        Explanation(.paperLinesDiffer)
            .because("每行单独看都对，合起来不是同一把密钥。", "Each line is right by itself; together they are of no one key.")
            .mostly("两张纸混在一起抄了。", "Two papers were mixed up.")
            .refused(
                "daxiu key print new.key --output paper.txt",
                "daxiu key print trustee.key --output other.txt",
                #"sed -n '/^ *3\. /p' other.txt > three.txt"#,
                #"sed -e '/^ *3\. /{r three.txt' -e 'd}' paper.txt > slip.txt"#,
                "daxiu key restore again.key --from slip.txt --no-passphrase"
            ),
        Explanation(.paperNameDiffers)
            .because("每行都对，名称不对：名称也是密钥的一部分。", "The lines are right and the name is not; it belongs to the key.")
            .mostly("名称抄错了。", "The name was copied wrongly.")
            .refused(
                "daxiu key print new.key --output paper.txt",
                "sed 's#example.org/shiliyuan#example.org/other#' paper.txt > slip.txt",
                "daxiu key restore again.key --from slip.txt --no-passphrase"
            ),
        Explanation(.paperIncomplete)
            .because("少一行，密钥就恢复不了。", "With a line missing the key cannot be restored.")
            .mostly("漏抄了一行。", "A line was left out.")
            .refused(
                "daxiu key print new.key --output paper.txt",
                #"grep -v '^ *3\. ' paper.txt > slip.txt"#,
                "daxiu key restore again.key --from slip.txt --no-passphrase"
            ),
        Explanation(.ledgerNotNamed)
            .because("不知道是哪一本账，就什么也不做。", "Which ledger is meant is not guessed.")
            .mostly("不在账本的文件夹里，也没有设置。", "Another folder, and no settings.")
            .refused("mkdir empty; cd empty; DAXIU_LEDGER= daxiu log")
            .instead("daxiu log --ledger fund.daxiu"),
        Explanation(.keyNotNamed)
            .because("每一笔都要有人签名，所以要知道用哪把密钥。", "Every entry is signed by somebody, so a key is needed.")
            .mostly("没有写 --key，也没有设置。", "--key was left out, and there are no settings.")
            .refused("DAXIU_KEY= daxiu income deposit-interest 9 --date 2025-12-01")
            .instead("daxiu income deposit-interest 9 --date 2025-12-01 --key treasurer.key"),
        Explanation(.ledgerDamaged)
            .because(
                "报表只从核对得过的账本出：核对不过的，每个数字都可能是假的。",
                "Statements are made of a ledger that verifies; of another every figure may be false."
            )
            .mostly("文件被改过，或者换回了旧的一份。", "The file was changed, or an older copy put back.")
            .refused(
                "cp fund.daxiu old.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu verify",
                "cp old.daxiu fund.daxiu",
                "daxiu statement income --period 2025-11"
            ),
        Explanation(.memoryNotWritten)
            .because(
                "这台电脑记不住签过什么，以后换上旧的一份就认不出来。记是记上了。",
                "This machine cannot remember what was signed and will not tell an old copy. It was recorded."
            )
            .mostly("DAXIU_STATE 指的不是文件夹，或者不许写。", "DAXIU_STATE is no folder, or not writable.")
            .refused("DAXIU_STATE=units.csv daxiu income deposit-interest 9")
            .instead("daxiu income deposit-interest 9"),
        Explanation(.receiptMalformed)
            .because(
                "凭据是 daxiu receipt issue 写出的文件，别的证明不了什么。",
                "A receipt is a file that daxiu receipt issue wrote; nothing else proves anything."
            )
            .mostly("给错了文件。", "The wrong file was given.")
            .refused("daxiu receipt verify units.csv")
            .instead("daxiu receipt verify my.tlog-proof"),
        Explanation(.receiptFails)
            .because(
                "凭据里的记录、指纹和封条合不到一起：哪怕只改了一个字。",
                "Entry, hashes and seal of the receipt do not fit together, be it for one changed letter."
            )
            .mostly("凭据被人改过，或者编辑器存坏了。", "Somebody changed it, or an editor spoilt it.")
            .refused(
                "sed '/^index/s/20/21/' my.tlog-proof > changed.tlog-proof",
                "daxiu receipt verify changed.tlog-proof"
            )
            .instead("daxiu receipt verify my.tlog-proof"),
        Explanation(.monthNotClosed)
            .because(
                "一户的余额在结账时封进账本；没有结账的月份，没有什么可以证明。",
                "A month’s close seals what every home has; of a month that is not closed nothing can be proven yet."
            )
            .mostly("这个月还没有结账，或者月份敲错。", "The month is not closed yet, or a slip in the month.")
            .refused("daxiu receipt issue --unit 3-2-501 --month 2025-11")
            .instead("daxiu receipt issue --unit 3-2-501 --month 2025-10"),
        Explanation(.fileNotRegular)
            .because("管道和设备读一次就没了，核对要反复读。", "A pipe or a device is read once, and a verification reads again.")
            .mostly("写成了 /dev 下的文件。", "A file below /dev was given.")
            .refused("daxiu verify /dev/null")
            .instead("daxiu verify fund.daxiu"),
        Explanation(.ledgerInWALMode)
            .because(
                "最新的内容在旁边另一个文件里；只看账本文件，就会漏掉。",
                "What is newest stands in a second file; the ledger alone would lack it."
            )
            .mostly("用数据库程序打开过账本。", "The ledger was opened with a database program.")
            .refused("sqlite3 fund.daxiu 'PRAGMA journal_mode = WAL'", "daxiu verify"),
        Explanation(.fileTooLarge)
            .because(
                "没有这么大的表格：多半给错了文件，读它只会把电脑拖死。",
                "No table is as large: most often it is the wrong file, and reading it would only block the computer."
            )
            .mostly("给成了录像、压缩包或者整个备份。", "A film, an archive or a whole backup was given.")
            .refused("truncate -s 1G large.csv", "daxiu import contributions large.csv"),
        Explanation(.tableTooLong)
            .because(
                "一张表最多 250,000 行、256 列：再多的多半是空行，或者不是表格。",
                "A table has 250,000 rows and 256 columns at most; more are blank, or it is no table."
            )
            .mostly("表格软件把整张空表都存了下来。", "The spreadsheet saved its empty rest too.")
            .refused("seq 300000 > long.csv", "daxiu import contributions long.csv"),
        Explanation(.fileNotPlainText)
            .because(
                "审批单是纯文字；别的格式里看到的和签的可能不一样。",
                "A sheet is plain text: in other formats what is seen may not be what is signed."
            )
            .mostly("用 Word 打开存成了 .docx，或者拍了照。", "It was saved as .docx, or photographed.")
            .refused(#"printf 'PK\003\004' > sheet.txt"#, "daxiu sign sheet.txt --key supervisor.key"),
        Explanation(.browserMissing)
            .because("PDF 由浏览器排版打印；没有浏览器就打不出。", "A browser lays out the PDF; without one there is none.")
            .mostly("没有装浏览器，或者 DAXIU_BROWSER 写错了。", "None is installed, or DAXIU_BROWSER is wrong.")
            .refused(
                "DAXIU_BROWSER=no-such-browser daxiu statement income --period 2025-11 --format pdf --output income.pdf"
            )
            .instead("daxiu statement income --period 2025-11 --format html --output income.html"),
        Explanation(.browserFailed)
            .because("浏览器打开了，却没有打出 PDF。", "The browser ran and printed nothing.")
            .mostly("浏览器坏了，或者 DAXIU_BROWSER 指的不是浏览器。", "It is broken, or DAXIU_BROWSER names something else.")
            .refused(
                "DAXIU_BROWSER=/bin/false daxiu statement income --period 2025-11 --format pdf --output income.pdf"
            )
            .instead("daxiu statement income --period 2025-11 --format html --output income.html"),
        Explanation(.journalNotPlain)
            .because(
                "账本旁边的日志会在打开时写回账本：来历不明的不能让它写。",
                "A journal beside a ledger is written back when that is opened: one of unknown origin must not be."
            )
            .mostly("别的文件取了这个名字，或者是个链接。", "Another file has this name, or it is a link.")
            .refused("ln -s units.csv fund.daxiu-journal", "daxiu verify"),
        Explanation(.walUnexpected)
            .because(
                "旁边这个文件里的内容会顶替账本的内容，而账本并不用它。",
                "What is in this file would take the place of what is in the ledger, which does not use it."
            )
            .mostly("拷来了别的账本的 -wal 文件。", "Another ledger’s -wal file was copied here.")
            .refused("echo x > fund.daxiu-wal", "daxiu verify"),
    ]
}
