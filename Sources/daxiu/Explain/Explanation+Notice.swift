import FundDesk

extension Explanation {
    /// What is said of the public notice.
    static let notice: [Explanation] = [
        Explanation(.noticeNotExtended)
            .because(
                "公布过的历史只能往后接：见过它的人，手机里、纸上都还记着。",
                "What was published is only gone on from: whoever saw it remembers it, on a phone or on paper."
            )
            .mostly(
                "文件夹里是别的小区的，或者拿的是旧的、恢复的一份账本。",
                "The folder is another estate’s, or the ledger is an old or restored copy."
            )
            .refused(
                "cp fund.daxiu b.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu publish site",
                "daxiu publish site --ledger b.daxiu"
            )
            .instead("daxiu publish site"),
        Explanation(.noticeAltered)
            .because(
                "公布过的文件从不重写：改过的，核对的人手里的指纹就对不上。",
                "A published file is never written again: altered, it fits no hash that readers have."
            )
            .mostly("有人改过，或者传坏了。", "Somebody changed it, or a transfer damaged it.")
            .refused("daxiu publish site", "cp units.csv site/checkpoint", "daxiu publish site"),
        Explanation(.clearedListMalformed)
            .because(
                "准予公布的附件一行一个，读不懂的不猜：公布了就收不回。",
                "A file that may be published is a line; one that cannot be read is not guessed at: publishing has no way back."
            )
            .mostly("fund.published.txt 用手改过。", "Somebody edited fund.published.txt.")
            .refused("cp units.csv fund.published.txt", "daxiu publish site"),
        Explanation(.attachmentNotPublishable)
            .because(
                "个人信息只放在账本旁边的文件里，公布的文件夹里一样也不能有。",
                "Private details stand beside the ledger only: nothing of them may be in a published folder."
            )
            .mostly(
                "这一条有个人信息或者没有附件，文件太大，或者账本是不带附件的一份。",
                "The entry has private details or no file, the file is too large, or the ledger is a copy without attachments."
            )
            .refused("daxiu publish site --attachments 20")
            .instead("daxiu publish site --attachments 21"),
        Explanation(.noticeUnsalted, beyond: .older)
            .because(
                "没有盐的一行，知道大概就试得出来：天数、房号、金额并不多。",
                "A line without a salt can be tried: there are few days, homes and amounts."
            )
            .mostly("账本是有盐以前建的。", "The ledger was begun before there were salts."),
        Explanation(.noticeOfOthers)
            .because(
                "一个文件夹只给一种人看：给本小区的有每一户，公开过的收不回。",
                "A folder is for one audience: one for residents has every home, and what was public stays so."
            )
            .mostly("文件夹写错了，或者忘了 --for。", "Another folder was meant, or --for was forgotten.")
            .refused("daxiu publish site --for public", "daxiu publish site")
            .instead("daxiu publish site --for public"),
        Explanation(.noticeMissing)
            .because(
                "只给人看公布过的：别的文件夹里也许有不该给人看的。",
                "Nothing is shown but what was published: another folder may have what is for nobody’s eyes."
            )
            .mostly(
                "文件夹的名字打错了，或者公布到了别处。",
                "The folder’s name is mistyped, or another was published into."
            )
            .refused("mkdir site", "daxiu serve site"),
    ]
}
