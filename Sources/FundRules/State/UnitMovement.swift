/// What moves a home's balance, as its slip and the yearly disclosure tell it.
///
/// Told by the voucher itself, never by what it comes to: what reaches a home after others were split or merged looks alike
/// whatever it is.
public enum UnitMovement: Int, Sendable, CaseIterable {
    /// 交存.
    case contribution
    /// 返还.
    case returned
    /// 房屋灭失: what is left on the account of a destroyed home is due to its owner.
    case destroyed
    /// 灭失户欠款核销: what a destroyed home owed is written off.
    case settled
    /// 分配累计收益.
    case distribution
    /// 维修分摊.
    case cost
    /// 以前年度调整: what an earlier year's books should have had, whatever it is.
    case adjustment
    /// 划转 from another custodian or to one.
    case handover
    /// 分割合并: what passes from homes to those in their place.
    case replaced
}

extension UnitMovement {
    /// Whether it changes what a unit has paid in.
    public var isContribution: Bool { self == .contribution || self == .returned }
}
