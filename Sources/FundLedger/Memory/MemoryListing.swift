public import FundRules

/// Everything that this machine remembers, for people: what `settle` can be told by number.
public struct MemoryListing: Sendable {
    /// A remembered history.
    public struct Item: Sendable {
        /// What it is to the others.
        public enum State: Hashable, Sendable {
            /// Nothing speaks against it.
            case undisputed
            /// It contradicts others, and nobody has settled it.
            case disputed
            /// A person has said that it is the fund's own.
            case own(since: Timestamp)
            /// A person has said that it is not.
            case notOwn(since: Timestamp)
        }

        /// The number it is named by; nil where the memory cannot be written.
        public let number: Int?
        /// The last checkpoint and the file it was seen in.
        public let checkpoint: RememberedCheckpoint
        /// What it is to the others.
        public let state: State
        /// The numbers of those that it contradicts.
        public let opponents: [Int]
        /// Whether it is what belongs in its file.
        public let isInPlace: Bool
    }

    /// Two signed notes that are kept.
    public struct Evidence: Sendable {
        /// The file that keeps them.
        public let path: String
        /// The log's origin line.
        public let origin: String
        /// Whether they contradict each other, or are only kept beside each other.
        public let isContradiction: Bool
    }

    /// What is remembered, by number.
    public let items: [Item]
    /// The notes that are kept as evidence.
    public let evidence: [Evidence]
    /// The files that are damaged or cannot be read.
    public let damaged: [String]
    /// Files of other sorts in the folder, by their endings.
    public let others: [String: Int]
}

extension CheckpointMemory {
    /// Lists everything.
    ///
    /// What an older program remembered is given its number by the way, where the folder can be written.
    public func listing() -> MemoryListing {
        let everything = everything(numbering: true)
        let items = everything.records.map { record in
            let sides = everything.sides(of: record)
            let against = everything.records.filter { other in
                other.file != record.file && sides.contains { everything.is(other, on: $0.other) }
            }
            let state: MemoryListing.Item.State =
                switch everything.settlement(of: sides) {
                case (true, let time)?: .own(since: time)
                case (false, let time)?: .notOwn(since: time)
                case nil: sides.isEmpty ? .undisputed : .disputed
                }
            return MemoryListing.Item(
                number: record.number,
                checkpoint: record,
                state: state,
                opponents: against.compactMap(\.number).sorted(),
                isInPlace: everything.holder(of: record.path)?.file == record.file
            )
        }
        let evidence = everything.evidence.map {
            MemoryListing.Evidence(
                path: "\(folder)/\($0.file)",
                origin: $0.origin,
                isContradiction: $0.isProven
            )
        }
        return MemoryListing(
            items: items,
            evidence: evidence,
            damaged: everything.damages.map(\.path),
            others: others
        )
    }

    /// Files that are not of the memory of checkpoints, by their endings.
    private var others: [String: Int] {
        let own = [Name.ending, Contradiction.ending, ".lock", ".part", ""]
        let endings = (names ?? []).map { name in
            name.text.lastIndex(of: ".").map { String(name.text[$0...]) } ?? ""
        }
        return Dictionary(grouping: endings.filter { !own.contains($0) }) { $0 }.mapValues(\.count)
    }

    /// The contents of the folder, of every origin and place; the first thousands, if there are more.
    func everything(numbering: Bool = false) -> MemoryContents {
        var contents = MemoryContents()
        guard let names else {
            contents.damages = [DamagedMemory("", file: "", nil, in: folder)]
            return contents
        }
        for name in names.filter({ $0.place != nil || $0.isContradiction }).prefix(CheckpointMemory.recordLimit) {
            contents.take(name, nil, "", in: self)
        }
        if numbering { number(&contents.records) }
        contents.records.sort { ($0.number ?? Int.max, $0.file) < ($1.number ?? Int.max, $1.file) }
        return contents
    }

    /// Gives numbers to what has none. Where that cannot be written, it goes without.
    private func number(_ records: inout [RememberedCheckpoint]) {
        for index in records.indices where records[index].number == nil {
            guard let lock = try? lock(origin: records[index].origin) else { return }
            defer { lock.release() }
            var record = records[index]
            let bytes = MemoryFile.read("\(folder)/\(record.file)")
            guard bytes.flatMap({ RememberedCheckpoint(decoding: $0, named: record.file) }) == record,
                let number = try? newNumber()
            else { continue }
            record.number = number
            guard (try? write(record)) != nil else { return }
            records[index] = record
        }
    }
}
