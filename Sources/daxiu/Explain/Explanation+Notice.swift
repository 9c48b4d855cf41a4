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
