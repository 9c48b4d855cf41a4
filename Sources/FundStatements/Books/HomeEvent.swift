package import FundRules

/// What happened to homes themselves: a change of hands, a split, a merger, a correction of the register, a destruction.
package struct HomeEvent: Hashable, Sendable {
    /// What happened.
    package enum Kind: Hashable, Sendable {
        /// 过户.
        case title
        /// A home became several.
        case split(of: String, into: [String])
        /// Several homes became one.
        case merged(from: [String], into: String)
        /// What is registered of it was corrected.
        case amended
        /// It was destroyed.
        case destroyed
    }

    /// The entry.
    package let sequence: Int
    /// Its business date.
    package let date: CalendarDate
    /// What happened.
    package let kind: Kind
    /// The homes, by code: those that were there before and those in their place.
    package let homes: [String]

    /// Nil for an entry that says nothing of the kind.
    init?(_ entry: Entry) {
        switch entry.body {
        case let body as Title: (kind, homes) = (.title, [body.unit])
        case let body as Split:
            let parts = body.parts.map(\.code)
            (kind, homes) = (.split(of: body.unit, into: parts), [body.unit] + parts)
        case let body as Merge:
            (kind, homes) = (.merged(from: body.units, into: body.whole.code), body.units + [body.whole.code])
        case let body as Amendment: (kind, homes) = (.amended, [body.unit.code])
        case let body as Destruction: (kind, homes) = (.destroyed, [body.unit])
        default: return nil
        }
        (sequence, date) = (entry.sequence, entry.date)
    }

    /// Its name for programs.
    package var key: String {
        switch kind {
        case .title: "title"
        case .split: "split"
        case .merged: "merge"
        case .amended: "amendment"
        case .destroyed: "destruction"
        }
    }

    /// In words, without its day.
    package var words: Wording {
        func list(_ codes: [String]) -> Wording {
            Wording(codes.joined(separator: "、"), codes.joined(separator: ", "))
        }
        return switch kind {
        case .title: Wording("{0} 过户", "{0} changed hands").filled(homes[0])
        case .split(let home, let parts):
            Wording("{0} 分割成 {1}", "{0} was split into {1}").filled(with: .plain(home), list(parts))
        case .merged(let parts, let home):
            Wording("{0} 合并成 {1}", "{0} became {1}").filled(with: list(parts), .plain(home))
        case .amended: Wording("{0} 登记更正", "the register of {0} was corrected").filled(homes[0])
        case .destroyed: Wording("{0} 灭失", "{0} was destroyed").filled(homes[0])
        }
    }

    /// In words, with day and entry.
    package var line: Wording {
        Wording("{0}  {1}（第 {2} 条）", "{0}  {1} (entry {2})")
            .filled(with: .plain(date.description), words, .plain(String(sequence)))
    }
}

extension UnitRegister {
    /// The homes in whose place a home stands, however often homes were split and merged, by index in order of registration.
    package func predecessors(of index: Int) -> [Int] {
        var found: Set<Int> = []
        var looked: [Int] = [index]
        while let home = looked.popLast() {
            for (before, departure) in departed where departure.successors.contains(where: { $0.unit == home }) {
                if found.insert(before).inserted { looked.append(before) }
            }
        }
        return found.sorted()
    }
}
