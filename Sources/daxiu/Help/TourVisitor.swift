import FundDesk

/// Who comes and is no treasurer.
enum TourVisitor: String, CaseIterable, Sendable {
    case resident, supervisor, auditor, office

    /// Who it is, in words.
    var name: Wording {
        switch self {
        case .resident: Wording("业主", "resident")
        case .supervisor: Wording("监察人", "supervisor")
        case .auditor: Wording("审计", "auditor")
        case .office: Wording("街道", "street office")
        }
    }

    /// The page.
    var tour: HelpTour {
        switch self {
        case .resident: .resident
        case .supervisor: .supervisor
        case .auditor: .auditor
        case .office: .office
        }
    }
}

extension HelpTour {
    /// The page that is asked for by the words after `help`: `tour`, or `tour` and a visitor in either language.
    ///
    /// - Returns: nil where none is.
    static func named(_ words: [String]) -> HelpTour? {
        guard words.first == "tour", words.count <= 2 else { return nil }
        guard let name = words.dropFirst().first?.lowercased() else { return .firstMonth }
        return TourVisitor.allCases.first { [$0.rawValue, $0.name.zh].contains(name) }?.tour
    }
}
