import FundDesk

/// The values that are one of a few, by argument.
enum CompletionChoices {
    /// The values of an argument: `--option`, or with its command, as in `statement <kind>` or `log --kind`.
    ///
    /// - Returns: nil where they are no closed list.
    static func of(_ place: String) -> [String]? { all[place] }

    private static func words<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> [String]
    where Value.RawValue == String {
        type.allCases.map(\.rawValue)
    }

    private static let ownAccounts = [AccountCode.bank, .imprest].map(\.description)

    private static let all: [String: [String]] = [
        "--lang": words(Language.self),
        "completion <shell>": words(CompletionShell.self),
        "statement <kind>": words(StatementKind.self),
        "statement --format": words(StatementFormat.self),
        "statement --compare": ["previous"],
        "attestation write --opinion": words(Attestation.Opinion.self),
        "attestation write --statement": words(Attestation.Statement.self),
        "audit find --format": words(AuditReport.Format.self),
        "audit find --explain": AuditExplanation.names,
        "audit sample --format": words(PaperFormat.self),
        "audit sample --side": words(SamplePlan.Side.self),
        "audit sample --confidence": words(Confidence.self),
        "audit evaluate --format": words(PaperFormat.self),
        "audit confirm --format": words(LetterFormat.self),
        "explain <code>": ProblemCode.allCases.map { String($0.rawValue) },
        "export --format": words(ExportCommand.Format.self),
        "export --profile": words(ExportProfile.self),
        "import table <kind>": words(ImportKind.self),
        "income <category>": words(Income.Category.self),
        "expense <category>": words(Expense.Category.self),
        "handover <direction>": words(Handover.Direction.self),
        "log --kind": EntryKinds.all.map { $0.kind },
        "policy check <file>": words(SamplePolicy.self),
        "publish --for": words(Audience.self),
        "receipt issue --format": words(ReceiptFormat.self),
        "request list --state": words(RequestStanding.self),
        "settings <name>": words(Settings.Name.self),
        "transfer <from>": [AccountCode.bank, .bonds, .imprest].map(\.description),
        "transfer <to>": [AccountCode.bank, .bonds, .imprest].map(\.description),
        "contribute --to": ownAccounts,
        "pay --from": ownAccounts,
        "expense --from": ownAccounts,
        "--basis": words(Rate.Basis.self),
        "--ground": words(Ground.self),
        "--heads": words(Resolution.Heads.self),
        "--matter": words(Resolution.Matter.self),
        "--nature": words(LegalNature.self),
        "--part": words(Payment.Part.self),
        "--result": words(Acceptance.Result.self),
        "--sharing": words(SharingBasis.self),
        "demo --policy": words(SamplePolicy.self),
    ]
}
