package import FundRules
import FundStatements
import TransparencyLog

extension EntryReport {
    /// What `open` says of the fund.
    package func fund(_ body: Open, _ language: Language) -> [(Wording, String)] {
        let tolerance = "\(Money(fen: body.policy.budgetTolerance).plain)%"
        let rows =
            [
                (ReadingTexts.preparer, body.preparer), (ReadingTexts.origin, body.origin),
                (ReadingTexts.nature, EntryTexts.nature(body.nature)[language]),
                (ReadingTexts.zone, body.zone.description),
                (ReadingTexts.sharing, EntryTexts.sharing(body.sharing)[language]),
                (ReadingTexts.tolerance, tolerance),
            ] + (body.policy.reconciliation == nil ? [] : [(ReadingTexts.requirement, VerdictTexts.yes[language])])
        let asksOthers = !body.policy.tiers.isEmpty || body.policy.register != nil
        let policy = asksOthers ? PolicyReport(body.policy).lines(language).asRows(TrustTexts.policy) : []
        let members = body.members.map { member in
            let role = member.role.name[language]
            let arguments = [member.title, role, member.key.keyID.description]
            return (ReadingTexts.members, ReadingTexts.recorderValue.text(language, arguments))
        }
        return rows + policy + members
    }

    /// Homes with what is registered of them.
    package func homes(_ name: Wording, _ homes: [RegisteredUnit], _ language: Language) -> [(Wording, String)] {
        list(
            name,
            homes.map { unit in
                [
                    unit.code, unit.building, Area(hundredths: unit.area).description, unit.use,
                    EntryTexts.tenure(unit.tenure)[language], unit.weight.map(String.init) ?? "", unit.group ?? "",
                    unit.seller ?? "",
                ]
            },
            trailing: [2, 5]
        )
    }

    /// The units' balances of an opening voucher.
    package func balances(_ body: Opening, _ language: Language) -> [(Wording, String)] {
        list(ReadingTexts.balance, body.units.map { [$0.unit, Money(fen: $0.amount).grouped] }, trailing: [1])
    }

    /// How a project or a distribution is shared, where it says so itself.
    package func sharing(_ basis: SharingBasis?, _ language: Language) -> [(Wording, String)] {
        basis.map { [(ReadingTexts.sharing, EntryTexts.sharing($0)[language])] } ?? []
    }

    /// Rows of which the first bears the name.
    package func list(_ name: Wording, _ rows: [[String]], trailing: Set<Int>) -> [(Wording, String)] {
        Columns.aligned(rows, trailing: trailing).enumerated().map { ($0.offset == 0 ? name : .same(""), $0.element) }
    }
}
