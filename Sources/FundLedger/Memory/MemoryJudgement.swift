import FundRules
import TransparencyLog

/// A history that was read beside everything that is remembered of its origin and its place.
struct MemoryJudgement {
    let history: ReadHistory
    let contents: MemoryContents
    /// What was seen in this very file, or what its damaged memory still proves.
    private(set) var resident: RememberedCheckpoint?
    /// What it extends, the longest first.
    private(set) var extended: [RememberedCheckpoint] = []
    /// What is longer, the longest first.
    private(set) var longer: [RememberedCheckpoint] = []
    /// What it contradicts.
    private(set) var opponents: [Opponent] = []
    /// The sides of known contradictions that it is.
    private(set) var sides: Set<Contradiction.Side> = []
    /// What it contradicts, and nothing says so yet.
    private(set) var undeclared: [RememberedCheckpoint] = []

    init(_ history: ReadHistory, _ contents: MemoryContents) {
        self.history = history
        self.contents = contents
        resident =
            contents.records.first { $0.path == history.path && $0.isResident }
            ?? contents.damages.lazy.compactMap { $0.proof(for: history) }.first
        for record in contents.records {
            switch history.standing(to: record) {
            case .extends: extended.append(record)
            case .isShorter: longer.append(record)
            case .differs, .isUnknown: break
            }
        }
        extended.sort { $0.size > $1.size }
        longer.sort { $0.size > $1.size }
        sides = Set(contents.contradictions.compactMap(history.side))
        weigh()
    }

    /// Whether the history itself says that what was seen in its file was lost and replaced, by a decision in effect.
    var isSuccessor: Bool {
        guard let resident, history.standing(to: resident) != .extends else { return false }
        return history.replacing(resident.size, knowing: resident.incarnations) != nil
    }

    /// The number that this history has been known by the longest; nil for one that was never seen.
    var number: Int? { extended.map { $0.number ?? 0 }.min() }

    private mutating func weigh() {
        var declared: Set<String> = []
        for contradiction in contents.contradictions {
            guard let side = sides.first(where: { $0.file == contradiction.file }) else { continue }
            let known = contents.records.filter { contents.is($0, on: side.other) && !extended.contains($0) }
            declared.formUnion(known.map(\.file))
            opponents.append(opponent(side, contradiction, known.max { $0.seen < $1.seen }))
        }
        for record in contents.records where !declared.contains(record.file) {
            switch history.standing(to: record) {
            case .differs:
                undeclared.append(record)
                opponents.append(opponent(record, weight(record)))
            case .isShorter where history.replacing(record.size, knowing: record.incarnations) != nil:
                undeclared.append(record)
                opponents.append(opponent(record, weight(record)))
            case .isShorter where isStrange(beside: record): opponents.append(opponent(record, .precedes))
            case .isShorter, .extends, .isUnknown: break
            }
        }
        let known = declared.union(undeclared.map(\.file))
        longer = longer.filter { !known.contains($0.file) && !isStrange(beside: $0) }
    }

    /// Whether nobody whom a longer history names has sealed this one, so that it cannot be an old copy of it.
    private func isStrange(beside record: RememberedCheckpoint) -> Bool {
        guard let keys = record.keys, isNewcomer(beside: record) else { return false }
        return MemoryNote.signers(of: history.note, among: keys).isEmpty
    }

    private func isNewcomer(beside record: RememberedCheckpoint) -> Bool {
        number.map { $0 > record.number ?? 0 } ?? true
    }

    private func weight(_ record: RememberedCheckpoint) -> Opponent.Weight {
        if let settled = settled(contents.sides(of: record)) { return settled }
        if let entry = history.replacing(record.size, knowing: record.incarnations) { return .replaced(by: entry) }
        if history.sharesSigner(of: record.note, keys: record.keys) { return .contradicts }
        return isNewcomer(beside: record) ? .precedes : .none
    }

    /// What persons have said of the history at hand and of another: the latest word counts.
    private func settled(_ others: Set<Contradiction.Side>) -> Opponent.Weight? {
        let own = contents.settlement(of: sides)
        guard let other = contents.settlement(of: others) else {
            return own.flatMap { $0.isOwn ? nil : .isOwn(since: $0.time) }
        }
        if !other.isOwn { return Opponent.Weight.none }
        return own?.isOwn == true ? nil : .isOwn(since: other.time)
    }

    private func opponent(_ record: RememberedCheckpoint, _ weight: Opponent.Weight) -> Opponent {
        Opponent(
            path: record.path,
            seen: record.seen,
            size: record.size,
            root: record.root,
            note: record.note,
            weight: weight
        )
    }

    private func opponent(
        _ side: Contradiction.Side,
        _ contradiction: Contradiction,
        _ record: RememberedCheckpoint?
    ) -> Opponent {
        let witness = contradiction.witness(side.other)
        let size = record?.size ?? witness.checkpoint.size
        let weight: Opponent.Weight =
            if let settlement = contradiction.settlement {
                settlement.isSecond == side.isSecond ? .none : .isOwn(since: settlement.time)
            } else if let settled = settled(record.map(contents.sides) ?? [side.other]) {
                settled
            } else if let entry = history.replacing(size, knowing: record?.incarnations ?? []) {
                .replaced(by: entry)
            } else if history.sharesSigner(of: witness.note, keys: record?.keys) {
                .contradicts
            } else {
                side.isSecond ? .precedes : .none
            }
        if let record { return opponent(record, weight) }
        return Opponent(
            path: witness.path,
            seen: witness.seen,
            size: witness.checkpoint.size,
            root: witness.checkpoint.root,
            note: witness.note,
            weight: weight
        )
    }
}

extension DamagedMemory {
    /// The checkpoint that the signed note in a damaged file proves, if a member of the history signed it and the file
    /// was of the history's own place.
    func proof(for history: ReadHistory) -> RememberedCheckpoint? {
        guard let witness, witness.path == history.path, witness.checkpoint.origin == history.origin,
            !MemoryNote.signers(of: witness.note, among: history.members).isEmpty
        else { return nil }
        return RememberedCheckpoint(proven: witness, file: file)
    }
}

extension RememberedCheckpoint {
    /// What a signed note proves of a file, and nothing more: no signature before it may be taken as checked.
    init(proven witness: Contradiction.Witness, file: String) {
        self.init(
            path: witness.path,
            origin: witness.checkpoint.origin,
            size: witness.checkpoint.size,
            root: witness.checkpoint.root,
            note: witness.note,
            seals: SealChain(),
            seen: witness.seen,
            rules: 0,
            known: nil,
            incarnations: [],
            keys: nil,
            sides: [],
            standing: .resident,
            number: nil,
            file: file
        )
    }
}
