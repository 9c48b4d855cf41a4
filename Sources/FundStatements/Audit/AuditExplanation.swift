public import FundRules

/// What one sort of finding looks at, from where on, and what it cannot see.
public struct AuditExplanation: Sendable {
    private let detector: any AuditDetector.Type

    /// The names of all sorts there are, in the order in which findings are listed.
    public static var names: [String] { AuditDetectors.all.map { $0.name } }

    /// The explanation of a sort.
    ///
    /// - Parameter place: what the name was given as.
    /// - Throws: `Problem` with `choiceUnknown`.
    public init(of name: String, at place: String) throws(Problem) {
        guard let detector = AuditDetectors.named(name) else {
            throw Problem(
                .choiceUnknown,
                [.text(name), .choice(AuditExplanation.names)],
                place: Problem.Place(file: place)
            )
        }
        self.detector = detector
    }

    /// The explanation, ending in a line feed.
    ///
    /// - Parameter values: the thresholds that it names.
    /// - Parameter words: what it tells its readers to do.
    public func text(_ language: Language, _ values: AuditThresholds, _ words: PaperWords) -> String {
        let (severity, scope) = (AuditLabel.severity(detector.severity)[language], detector.scope)
        let own = values.lines.filter { scope.thresholds.contains($0.name) }
        let thresholds = own.isEmpty ? [AuditLabel.fixed[language]] : own.map { "\($0.name[language]) \($0.value)" }
        let lines = [
            AuditLabel.explained.text(language, [severity, detector.title[language], detector.name]),
            AuditLabel.looks[language] + scope.looks[language],
            AuditLabel.thresholds[language] + thresholds.joined(separator: AuditLabel.comma[language]),
            AuditLabel.blind[language] + scope.blind[language],
            AuditLabel.why[language] + detector.why[language],
            AuditLabel.ask[language] + detector.ask(words)[language],
        ]
        return lines.map { $0 + "\n" }.joined()
    }
}
