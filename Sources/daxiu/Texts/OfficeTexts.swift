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
        "先核对全账，再记录，并打印清册。要先看一遍，请用 daxiu member list --inventory。",
        """
        The whole ledger is verified first; then the handover is recorded and the inventory printed. To look at it before: \
        daxiu member list --inventory.
        """
    )
    static let fromKey = Wording("移交人的密钥文件（私钥）。", "The key file of who hands over.")
    static let toKey = Wording("接收人的密钥文件（私钥）。", "The key file of who takes over.")
    static let witnessKey = Wording("监交人的密钥文件（私钥）。", "The key file of who watches.")
    static let item = Wording("一并移交的物品，如 公章一枚；可写多次。", "What else is handed over, such as a seal; may be repeated.")
}
