package import FundRules
import TransparencyLog

extension EntryReport {
    /// What a contract says besides its summary.
    package func contract(_ body: Contract, _ language: Language) -> [(Wording, String)] {
        let share = Money(fen: body.retention).plain
        let arguments = [Money(fen: body.withheld).grouped, share, body.release.description]
        let number = body.number.map { [(ProjectLifeTexts.contractNumber, $0)] } ?? []
        let replaced = body.replaces.map { [(ProjectLifeTexts.replaced, $0)] } ?? []
        return [(ProjectLifeTexts.builder, body.contractor)] + number + replaced + cited(body.request)
            + [(ProjectLifeTexts.withheld, ProjectLifeTexts.withheldValue.text(language, arguments))]
    }

    /// Who was paid, and who is.
    package func assignment(_ body: Assignment) -> [(Wording, String)] {
        [(ProjectLifeTexts.builder, body.contractor), (ProjectLifeTexts.payee, body.assignee)] + cited(body.request)
    }

    /// What was found of the work, and how both sides rate each other.
    package func acceptance(_ body: Acceptance, _ language: Language) -> [(Wording, String)] {
        let result = body.result == .passed ? ProjectLifeTexts.passed : ProjectLifeTexts.failed
        return [
            (ProjectLifeTexts.outcome, result[language]),
            (ProjectLifeTexts.residentsRate, ProjectLifeTexts.rating.text(language, [String(body.residents)])),
            (ProjectLifeTexts.contractorRates, ProjectLifeTexts.rating.text(language, [String(body.contractor)])),
        ]
    }
}
