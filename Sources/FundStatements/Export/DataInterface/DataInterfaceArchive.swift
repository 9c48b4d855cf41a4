import FundRules

/// The archives of our own (自定义档案, GB/T 24589.1-2010, tables 1-11 and 1-12) that accounts are detailed by
/// (辅助核算, table 2-03).
enum DataInterfaceArchive: String, CaseIterable {
    /// 房号: homes below their buildings.
    case unit = "01"
    /// 项目: repair projects.
    case project = "02"

    var name: String {
        switch self {
        case .unit: "房号"
        case .project: "项目"
        }
    }

    var meaning: String {
        switch self {
        case .unit: "一级为楼栋，二级为房屋；按幢、按户核算"
        case .project: "维修项目"
        }
    }

    /// What an account's postings name; nil where they name neither.
    static func of(_ account: AccountCode) -> DataInterfaceArchive? {
        switch account.parent {
        case .repairs: .project
        case .contributions, .returns, .commercialFund, .publicFund, .destroyedHomesPayable: .unit
        default: nil
        }
    }

    /// The archive itself.
    var record: String {
        var row = DataInterfaceRow(.archive)
        row.word(rawValue)
        row.word(name)
        row.word(meaning)
        row.word(self == .unit ? "1" : "0")
        row.skip(1)
        return row.line
    }

    /// What stands in it.
    func records(_ state: FundState) -> String {
        switch self {
        case .unit: units(state)
        case .project: projects(state)
        }
    }

    private func value(_ code: String, _ meaning: String, name: String, parent: String, level: Int) -> String {
        var row = DataInterfaceRow(.archiveValue)
        row.word(rawValue)
        row.code(code)
        row.text(name)
        row.text(meaning)
        row.code(parent)
        row.word(String(level))
        return row.line
    }

    private func units(_ state: FundState) -> String {
        let register = state.register
        let homes = register.order.map { register.units[$0] }
        var seen: Set<String> = []
        let buildings = homes.map(\.building).filter { seen.insert($0).inserted }.map { building in
            let count = homes.count { $0.building == building }
            return value(building, "登记过 \(count) 户", name: building, parent: "", level: 1)
        }
        return buildings.joined()
            + register.order.map { index in
                let home = register.units[index]
                let facts = [
                    "建筑面积 \(Area(hundredths: home.area)) m²", Label.tenure(home.tenure).zh, home.use,
                    home.seller.map { "售房单位 \($0)" },
                    register.departure(of: index).map { "\($0.date) 起已分割、合并或灭失" },
                ]
                let meaning = facts.compactMap { $0 }.joined(separator: "；")
                return value(home.code, meaning, name: home.code, parent: home.building, level: 2)
            }.joined()
    }

    private func projects(_ state: FundState) -> String {
        state.projects.map { project in
            let meaning =
                "\(project.date) 立项；范围 \(Label.scope(project.scope.names).zh)；"
                + "\(Label.basis(project.basis).zh)；限额 \(Money(fen: project.budget).plain) 元"
            return value(project.id, meaning, name: project.title, parent: "", level: 1)
        }.joined()
    }
}
