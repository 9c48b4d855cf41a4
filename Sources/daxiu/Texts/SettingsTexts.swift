import FundDesk

/// What is said of settings.
enum SettingsTexts {
    static let settings = Wording(
        "看看或改变设置：账本、密钥、语言、公示上的地址。",
        "Show or change what is settled: ledger, key, language, the notice's address."
    )
    static let discussion = Wording(
        """
        设好以后，就不必每次写 --ledger 和 --key。例：
          daxiu settings                        看现在用的是哪些
          daxiu settings 账本 fund.daxiu        以后都用这个账本
          daxiu settings 密钥 treasurer.key     以后都用这把密钥签名
          daxiu settings 异议受理 "居委会 8801"  公示、对账单上印的地方
          daxiu settings 公示网址 https://example.org/fund/  印在公示的二维码里
          daxiu settings 语言 --remove          不再指定语言
        设置写在 ~/.config/daxiu/config（或 DAXIU_CONFIG 指的文件），每行一项：账本 = /home/li/fund.daxiu。先看命令里写的，
        再看环境变量，再看设置；都没有，就用这个文件夹里唯一的 .daxiu。账本旁边的 账本.config（如 fund.daxiu.config）只能写
        专户银行、异议受理和公示网址：它可能是别人连同账本一起给您的，不能替您决定用哪把密钥签名。
        """,
        """
        Once settled, --ledger and --key need not be written. Examples:
          daxiu settings                             what is in effect
          daxiu settings ledger fund.daxiu           this ledger from now on
          daxiu settings key treasurer.key           this key signs from now on
          daxiu settings objections-to "Office, 8801"  printed on notices and slips
          daxiu settings web-address https://example.org/fund/  in the code of a notice
          daxiu settings language --remove           no language is named any more
        They stand in ~/.config/daxiu/config (or the file that DAXIU_CONFIG names), one a line: ledger = /home/li/fund.daxiu. \
        What the command says counts first, then the environment, then the settings, then the only .daxiu in this folder. A \
        file beside a ledger (fund.daxiu.config) may say bank, objections-to and web-address alone: it may have come with the ledger from \
        somebody else, and must not say which key signs.
        """
    )
    static let name = Wording(
        "哪一项：账本、密钥、语言、专户银行、异议受理或公示网址。",
        "Which: ledger, key, language, bank, objections-to or web-address."
    )
    static let value = Wording("改成什么；不写就只看这一项。", "What it is to be; left out, it is shown.")
    static let remove = Wording("不再设这一项。", "Take the setting away.")

    static let none = Wording("（没有）", "(none)")
    static let fromEnvironment = Wording("环境变量 {0}", "environment, {0}")
    static let fromFile = Wording("设置", "settings")
    static let fromLedger = Wording("账本旁的设置", "settings beside the ledger")
    static let fromFolder = Wording("这个文件夹里唯一的账本", "the only ledger in this folder")
    static let fromSystem = Wording("随系统", "the system's")
    static let file = Wording("设置文件：{0}", "Settings: {0}")
    static let noFile = Wording("设置文件：{0}（还没有）", "Settings: {0} (not there yet)")
    static let changed = Wording("已设：{0} = {1}（{2}）。", "Set: {0} = {1} ({2}).")
    static let removed = Wording("已不再设{0}（{1}）。", "{0} is set no longer ({1}).")
    static let noPlace = Wording(
        "不知道设置写在哪里：请设 HOME 或 DAXIU_CONFIG",
        "there is no place for settings: set HOME or DAXIU_CONFIG"
    )
    static let eitherWay = Wording("内容和 --remove 只写一个", "give a value or --remove, not both")
    static let nameFirst = Wording("--remove 之前要写是哪一项", "say which setting --remove takes away")
}
