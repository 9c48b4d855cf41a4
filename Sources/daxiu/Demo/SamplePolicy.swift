/// The ready-made policy under which the sample year is kept.
enum SamplePolicy: String, CaseIterable {
    case smallCommittee = "small-committee"
    case dualPassword = "dual-password"
    case propertyTrustee = "property-trustee"

    /// Those who approve what waits, as many as the policy ever asks for.
    var approvers: [DemoDesk.Hand] { self == .propertyTrustee ? [.supervisor, .second] : [.supervisor] }

    /// Whether a month closes only when its bank statement has been compared.
    var isReconciled: Bool { self == .propertyTrustee }
}
