/// What changes of the register decide: votes and shares.
extension FundState {
    /// Remarks a change of the register that concerns homes of a project which was proposed, and on which the owners have not
    /// yet decided and nothing is paid: it may be made for the vote, or for the shares.
    ///
    /// Not of one whose request somebody has approved, who could ask that.
    func remarkDuringProject(
        _ units: [RegisteredUnit],
        by change: some RegisterChange,
        _ judgement: inout Judgement
    ) {
        if !isAgreed(change) { remarkDuringProject(units, &judgement) }
    }

    /// The same of what no request is for.
    func remarkDuringProject(_ units: [RegisteredUnit], _ judgement: inout Judgement) {
        let names = Set(units.flatMap { [$0.code, $0.building] } + [Scope.all])
        let open = projects.filter { project in
            project.cost == 0 && project.life.completed == nil && trust.resolved(.use(project.id)) == nil
                && !names.isDisjoint(with: project.scope.names)
        }
        guard !open.isEmpty else { return }
        judgement.remark(
            .registerDuringProject,
            .names(units.prefix(20).map(\.code)),
            .names(open.prefix(20).map(\.id))
        )
    }

    /// Remarks an area that is less than half or more than double of what was first registered of the home.
    func remarkArea(of index: Int, _ area: Int64, _ judgement: inout Judgement) {
        let first = register.versions[index]?.first?.unit.area ?? register.units[index].area
        guard area * 2 < first || area > first * 2 else { return }
        judgement.remark(.areaFarFromFirst, .name(register.units[index].code), .area(first), .area(area))
    }

    /// Violation where a part of a split home would leave the owner group that it has in common with the others without a
    /// deed.
    func checkHeldTogether(_ index: Int, _ group: String?, _ judgement: inout Judgement) {
        let unit = register.units[index]
        guard register.heldTogether.contains(index), unit.group != group else { return }
        judgement.add(.partWithoutDeed, .name(unit.code), .name(unit.group))
    }
}

extension UnitRegister {
    /// The parts of a split home, as they are one owner's until a deed says otherwise: in the group of the home, or in one of
    /// its code.
    mutating func split(_ index: Int, into parts: [RegisteredUnit], at sequence: Int, on date: CalendarDate) {
        let group = units[index].group ?? units[index].code
        let first = units.count
        replace([index], by: parts.map { $0.owned(by: group) }, at: sequence, on: date)
        heldTogether.formUnion(first..<units.count)
    }

    /// One home in the place of several; in the group of the first of them that is a part of a split home, if one is.
    mutating func merge(_ indexes: [Int], into whole: RegisteredUnit, at sequence: Int, on date: CalendarDate) {
        let held = indexes.first(where: heldTogether.contains)
        let home = held.map { whole.owned(by: units[$0].group) } ?? whole
        replace(indexes, by: [home], at: sequence, on: date)
        if held != nil { heldTogether.insert(units.count - 1) }
    }
}
