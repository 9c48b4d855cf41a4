import FundDesk

/// The words about handovers of office and publications of emergencies.
extension OfficeTexts {
    static let until = Wording("公示的最后一天。", "The last day it hangs.")
    static let publish = Wording("记录一笔紧急用款的公示。", "Record that an emergency was published.")
    static let publishDiscussion = Wording(
        "付了款的紧急用款要在制度规定的天数内公示；逾期未公示，就不能再付任何紧急用款。公示照片用 --attach 附上。",
        """
        What an emergency was paid is published within the days that the policy gives; while one is late, no emergency is \
        paid. Attach a photograph with --attach.
        """
    )
    static let emergency = Wording("紧急用款申请的序号。", "The request for the emergency.")
    static let place = Wording("公示的地方，如 小区公告栏。", "Where it was posted, such as the notice board.")
    static let late = Wording("这次公示晚于期限 {0}，照记。", "It comes after the deadline, {0}; recorded all the same.")

    static let handOver = Wording("移交职务：各方在移交清册上签名。", "Hand an office over: all parties sign an inventory.")
    static let handOverDiscussion = Wording(
        """
        先核对全账，再记录，并打印清册。要先看一遍，请用 daxiu member list --inventory。
        各方的私钥都不必离开自己的电脑：移交人用 --export 写出签字单，--to 和 --witness 给公钥文件或密钥号；接收人、监交人\
        各自执行 daxiu sign 签字单；再用 --import 记入。签完记入之前，不要记别的。
        """,
        """
        The whole ledger is verified first; then the handover is recorded and the inventory printed. To look at it before: \
        daxiu member list --inventory.
        Nobody's key need leave its computer: who hands over writes a sheet with --export, giving public keys or key IDs \
        with --to and --witness; the others run daxiu sign on it, each at home; then --import records it. Record nothing \
        in between.
        """
    )
    static let fromKey = Wording("移交人的密钥文件（私钥）。", "The private key file of who hands over.")
    static let toKey = Wording(
        "接收人的密钥文件；导出签字单时给公钥或密钥号。",
        "Who takes over: the private key, or with --export the public one or its ID."
    )
    static let witnessKey = Wording("监交人的密钥文件，同上。", "Who watches, in the same way.")
    static let item = Wording("一并移交的物品，如 公章一枚；可写多次。", "What else is handed over, such as a seal; may be repeated.")
    static let export = Wording("写出签字单，由各方在自己的电脑上签。", "Write a sheet that the others sign on their own computers.")
    static let importSheet = Wording("记入各方都签过的签字单。", "Record a sheet that all parties have signed.")
    static let exported = Wording(
        """
        已写 {0}。还要签的：{1}。请把文件交给他们，各自在自己的电脑上执行 daxiu sign {0} --key 密钥文件；
        都签了以后执行 daxiu member handover --import {0}。在那之前不要记别的账，否则要重新签。
        """,
        """
        Wrote {0}. Still to sign: {1}. Hand them the file; each runs daxiu sign {0} --key FILE on a computer of their own. \
        When all have signed: daxiu member handover --import {0}. Record nothing before that, or it has to be signed again.
        """
    )
    static let signed = Wording(
        "已由密钥 {1} 签名：{0}。各方都签了以后，记账人执行 daxiu member handover --import {0}。",
        "Signed by key {1}: {0}. When all have signed, whoever records it runs daxiu member handover --import {0}."
    )
    static let handOverWhat = Wording(
        "请写 --from 和 --to（可加 --export 文件），或者单写 --import 文件",
        "give --from and --to, perhaps with --export FILE, or --import FILE alone"
    )
}
