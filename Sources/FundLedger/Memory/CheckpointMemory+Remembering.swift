import Foundation
import FundRules
import TransparencyLog

extension CheckpointMemory {
    /// The most files of remembered histories.
    static let recordLimit = 4096

    /// Remembers a history that holds: in place of what it extends in its own file, beside everything else, and with the
    /// evidence of what it contradicts.
    ///
    /// Judged again under the lock, for another process may have remembered something meanwhile.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    func remember(_ history: ReadHistory) throws(Problem) {
        let lock = try lock(origin: history.origin)
        defer { lock.release() }
        let judgement = MemoryJudgement(history, contents(history.origin, at: history.path))
        var sides = judgement.sides
        for record in judgement.undeclared where !judgement.isDeclaredElsewhere(record) {
            if let side = try declare(judgement, record) { sides.insert(side) }
        }
        if judgement.isUnlike, !judgement.isSuccessor, let resident = judgement.resident {
            try keep(resident, beside: history)
        }
        try spread(sides, judgement)
        try store(judgement, sides)
    }

    /// Goes on with what is remembered of a file, where a recording follows on it: one checkpoint more.
    ///
    /// - Parameter size: the ledger's size before; 0 for a new one.
    /// - Throws: `Problem` with `memoryNotWritten`.
    func extend(
        _ checkpoint: Checkpoint,
        _ note: String,
        after size: Int,
        at path: String,
        members: [VerifierKey],
        incarnations: Set<Int>
    ) throws(Problem) {
        let lock = try lock(origin: checkpoint.origin)
        defer { lock.release() }
        let contents = contents(checkpoint.origin, at: path)
        let before = contents.records.first { $0.path == path && $0.isResident }
        if size > 0 {
            guard let before, before.size == size, before.rules == Limits.rulesEdition else { return }
        } else if before != nil || !contents.damages.isEmpty {
            return
        }
        var seals = before?.seals ?? SealChain()
        checkpoint.root.withUnsafeBytes { root in
            Array(note.utf8).withUnsafeBytes {
                seals.append(size: checkpoint.size, root: root, note: $0, hasher: TreeHasher())
            }
        }
        guard let file = before?.file ?? newName(checkpoint.origin, path, note) else {
            throw Problem(.memoryNotWritten, [.file(folder)])
        }
        try write(
            RememberedCheckpoint(
                path: path,
                origin: checkpoint.origin,
                size: checkpoint.size,
                root: checkpoint.root,
                note: note,
                seals: seals,
                seen: now,
                rules: Limits.rulesEdition,
                known: before == nil ? 1 : before?.known.map { $0 + 1 },
                incarnations: incarnations,
                keys: members,
                sides: before?.sides ?? [],
                standing: before?.standing ?? .holder,
                number: freshNumber(unless: before?.number),
                file: file
            )
        )
    }

    /// Writes down that a history contradicts a remembered one; gives the side that the history is.
    private func declare(
        _ judgement: MemoryJudgement,
        _ record: RememberedCheckpoint
    ) throws(Problem) -> Contradiction.Side? {
        let history = judgement.history
        guard let old = Contradiction.Witness(path: record.path, seen: record.seen, note: record.note),
            let new = Contradiction.Witness(path: history.path, seen: now, note: history.note)
        else { return nil }
        let isFirst = judgement.number.map { $0 < record.number ?? 0 } ?? false
        let contradiction = Contradiction(first: isFirst ? new : old, second: isFirst ? old : new, isProven: true)
        try write(contradiction)
        let side = Contradiction.Side(file: contradiction.file, isSecond: !isFirst)
        var record = record
        record.sides.insert(side.other)
        try write(record)
        return side
    }

    /// Keeps the notes of what was seen here and of what took its place.
    private func keep(_ resident: RememberedCheckpoint, beside history: ReadHistory) throws(Problem) {
        guard let old = Contradiction.Witness(path: resident.path, seen: resident.seen, note: resident.note),
            let new = Contradiction.Witness(path: history.path, seen: now, note: history.note)
        else { return }
        try write(Contradiction(first: old, second: new, isProven: false))
    }

    /// Lets copies of the history elsewhere know what they contradict, as far as they reach beyond the parting.
    private func spread(_ sides: Set<Contradiction.Side>, _ judgement: MemoryJudgement) throws(Problem) {
        for record in judgement.extended where record.path != judgement.history.path {
            var copy = record
            for contradiction in judgement.contents.contradictions {
                let parting = min(contradiction.first.checkpoint.size, contradiction.second.checkpoint.size)
                guard let side = sides.first(where: { $0.file == contradiction.file }), record.size >= parting else {
                    continue
                }
                copy.sides.insert(side)
            }
            if copy != record { try write(copy) }
        }
    }

    /// Writes the history down in place of those in its file that it extends.
    private func store(_ judgement: MemoryJudgement, _ sides: Set<Contradiction.Side>) throws(Problem) {
        let (history, contents) = (judgement.history, judgement.contents)
        let own = judgement.extended.filter { $0.path == history.path }
        // What was remembered while this history was read cannot be judged; it is by the next verification.
        let here = contents.records.filter { $0.path == history.path }
        guard !here.contains(where: { history.standing(to: $0) == .isUnknown }) else { return }
        guard
            let place = own.min(by: { $0.file.count < $1.file.count })?.file
                ?? newName(history.origin, history.path, history.note)
        else {
            throw Problem(.memoryNotWritten, [.file(folder)])
        }
        let holder = contents.holder(of: history.path)
        let isHolder = holder.map { own.map(\.file).contains($0.file) } ?? (judgement.resident == nil)
        let standing: RememberedCheckpoint.Standing =
            judgement.isSuccessor
            ? judgement.resident?.standing ?? .resident
            : isHolder
                ? .holder
                : own.map(\.standing).max { $0.rawValue < $1.rawValue }
                    ?? (judgement.resident == nil ? .resident : .intruder)
        let number = own.compactMap(\.number).min()
        let record = RememberedCheckpoint(
            path: history.path,
            origin: history.origin,
            size: history.size,
            root: history.root,
            note: history.note,
            seals: history.seals,
            seen: now,
            rules: Limits.rulesEdition,
            known: judgement.known,
            incarnations: Set(history.incarnations.map(\.entry)),
            keys: history.members,
            sides: own.reduce(into: sides) { $0.formUnion($1.sides) },
            standing: standing,
            number: try freshNumber(unless: number),
            file: place
        )
        try write(record)
        // By its own decision it takes the place of what was lost.
        let written = self.contents(history.origin, at: history.path).records
        if judgement.isSuccessor, var resident = written.first(where: { $0.file == judgement.resident?.file }) {
            resident.standing = .intruder
            try write(resident)
        }
        for older in own where older.file != place { unlink("\(folder)/\(older.file)") }
    }

    /// A name that no file has; nil where there are too many.
    private func newName(_ origin: String, _ path: String, _ note: String) -> String? {
        guard let names, names.count < CheckpointMemory.recordLimit else { return nil }
        let stem = "\(MemoryNote.short(origin))-\(MemoryNote.short(path))"
        return ["", "-\(MemoryNote.short(note))"].map { "\(stem)\($0)\(Name.ending)" }.first(where: isGone)
    }

    func write(_ record: RememberedCheckpoint) throws(Problem) {
        try MemoryFile.replace("\(folder)/\(record.file)", with: record.encoded)
    }

    /// Writes a contradiction down; one that is there already is let stand.
    func write(_ contradiction: Contradiction) throws(Problem) {
        guard isGone(contradiction.file) else { return }
        try MemoryFile.replace("\(folder)/\(contradiction.file)", with: contradiction.encoded)
    }

    private func freshNumber(unless known: Int?) throws(Problem) -> Int {
        if let known { return known }
        return try newNumber()
    }

    /// The next number; only the holder of the numbers' lock gives one.
    func newNumber() throws(Problem) -> Int {
        let lock = try lock("numbers")
        defer { lock.release() }
        let path = "\(folder)/numbers"
        let last = MemoryFile.read(path).flatMap { Int(String(decoding: $0.dropLast(), as: UTF8.self)) } ?? 0
        let used = (names ?? []).filter { $0.place != nil }.compactMap { name in
            MemoryFile.read("\(folder)/\(name.text)")
                .flatMap { RememberedCheckpoint(decoding: $0, named: name.text) }?.number
        }
        let number = max(0, last, used.max() ?? 0)
        guard number < Int.max else { throw Problem(.memoryNotWritten, [.file(path)]) }
        try MemoryFile.replace(path, with: Array("\(number + 1)\n".utf8))
        return number + 1
    }
}

extension MemoryJudgement {
    /// Whether what belongs in the file was longer, or another: both notes are kept, even where nothing else is.
    var isUnlike: Bool {
        resident.map { history.standing(to: $0) == .isShorter } ?? false
    }

    /// Whether what a record contradicts is written down already, of a history that this one may be the beginning of.
    func isDeclaredElsewhere(_ record: RememberedCheckpoint) -> Bool {
        contents.contradictions.contains { contradiction in
            contents.sides(of: record).contains { side in
                side.file == contradiction.file
                    && history.standing(to: contradiction.witness(side.other).checkpoint) == .isShorter
            }
        }
    }

    /// The most checkpoints that anybody has seen here up to the end of the history.
    var known: Int { history.sealCount + (missing?.count ?? 0) }

    /// The checkpoints that were there and are not: how many, and the size up to which they were counted.
    var missing: (count: Int, found: Int, record: RememberedCheckpoint)? {
        let gaps = extended.compactMap { record -> (count: Int, found: Int, record: RememberedCheckpoint)? in
            let found = record.size == history.size ? history.sealCount : history.found[record.size]?.seals
            guard let known = record.known, let found, known > found else { return nil }
            return (known - found, found, record)
        }
        return gaps.max { ($0.count, -$0.record.size) < ($1.count, -$1.record.size) }
    }
}
