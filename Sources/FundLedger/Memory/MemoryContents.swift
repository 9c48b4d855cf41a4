import Foundation
import FundRules
import TransparencyLog

/// What the memory's folder holds of one origin and one place.
struct MemoryContents: Sendable {
    /// Everything remembered of the origin, oldest acquaintance first.
    var records: [RememberedCheckpoint] = []
    /// What is remembered of other origins in the file's place.
    var strangers: [RememberedCheckpoint] = []
    /// The notes that are kept as evidence, of the origin.
    var evidence: [Contradiction] = []
    /// What cannot be read, of the origin or of the place.
    var damages: [DamagedMemory] = []

    /// Those that contradict each other.
    var contradictions: [Contradiction] { evidence.filter(\.isProven) }

    /// The most files that are read for one verdict; nobody has seen as many histories of one fund.
    static let fileLimit = 512

    /// Whether a remembered history is known to be one side of a contradiction.
    func `is`(_ record: RememberedCheckpoint, on side: Contradiction.Side) -> Bool {
        record.sides.contains(side) || sides(of: record).contains(side)
    }

    /// The sides of contradictions that a remembered history is.
    func sides(of record: RememberedCheckpoint) -> Set<Contradiction.Side> {
        contradictions.reduce(into: record.sides) { sides, contradiction in
            for side in contradiction.sides {
                let checkpoint = contradiction.witness(side).checkpoint
                if checkpoint.size == record.size, checkpoint.root == record.root { sides.insert(side) }
            }
        }
    }

    /// What a person said last of a history that is on some sides; nil where nobody has.
    func settlement(of sides: Set<Contradiction.Side>) -> (isOwn: Bool, time: Timestamp)? {
        let words = contradictions.compactMap { contradiction in
            contradiction.settlement.flatMap { settlement in
                sides.first { $0.file == contradiction.file }.map {
                    (isOwn: settlement.isSecond == $0.isSecond, time: settlement.time)
                }
            }
        }
        // Of two words at one moment the one that denies counts.
        return words.max { ($0.time, $0.isOwn ? 0 : 1) < ($1.time, $1.isOwn ? 0 : 1) }
    }

    /// What belongs at a path, of whatever origin; nil where nothing has been seen there.
    func holder(of path: String) -> RememberedCheckpoint? {
        let residents = (records + strangers).filter { $0.path == path && $0.isResident }
        // What an older program wrote has neither number nor holder: there the last one seen is meant.
        return residents.first { $0.standing == .holder }
            ?? residents.min { ($0.number ?? 0, $1.seen) < ($1.number ?? 0, $0.seen) }
    }
}

extension CheckpointMemory {
    /// What names of a file in the folder say.
    struct Name {
        static let ending = ".json"

        let text: String
        /// The origin, hashed.
        let origin: Substring
        /// The path, hashed; nil for a file of another sort.
        let place: Substring?

        init(_ text: String) {
            self.text = text
            let parts = text.prefix { $0 != "." }.split(separator: "-")
            origin = parts.first ?? ""
            let isRecord = text.hasSuffix(Name.ending) && parts.count >= 2 && parts.allSatisfy { $0.count == 16 }
            place = isRecord ? parts[1] : nil
        }

        /// Whether it keeps a contradiction; an older program's evidence, named by the second, is let lie.
        var isContradiction: Bool {
            text.hasSuffix(Contradiction.ending) && text.prefix { $0 != "." }.split(separator: "-").count == 3
        }
    }

    /// The names of the files in the folder, sorted; nil where it cannot be read, none where there is none.
    var names: [Name]? {
        var status = stat()
        if stat(folder, &status) != 0, errno == ENOENT || errno == ENOTDIR { return [] }
        return (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted().map(Name.init)
    }

    /// Whether there is no file of a name.
    func isGone(_ name: String) -> Bool {
        var status = stat()
        return lstat("\(folder)/\(name)", &status) != 0 && errno == ENOENT
    }

    /// Everything of an origin and of the place at `path`.
    func contents(_ origin: String, at path: String) -> MemoryContents {
        var contents = MemoryContents()
        guard let names else {
            contents.damages = [DamagedMemory(path, file: "", nil, in: folder)]
            return contents
        }
        let (log, place) = (MemoryNote.short(origin), MemoryNote.short(path))
        let concerned = names.filter { name in
            name.place == place[...] || name.origin == log && (name.place != nil || name.isContradiction)
        }
        for name in concerned.prefix(MemoryContents.fileLimit) { contents.take(name, origin, path, in: self) }
        for name in concerned.dropFirst(MemoryContents.fileLimit) {
            contents.damages.append(DamagedMemory("", file: name.text, nil, in: folder))
        }
        contents.records.sort { ($0.number ?? 0, $0.file) < ($1.number ?? 0, $1.file) }
        return contents
    }
}

extension MemoryContents {
    /// Reads a file.
    ///
    /// - Parameter origin: whose files are looked for; nil for everybody's.
    mutating func take(
        _ name: CheckpointMemory.Name,
        _ origin: String?,
        _ path: String,
        in memory: CheckpointMemory
    ) {
        let bytes = MemoryFile.read("\(memory.folder)/\(name.text)")
        // Another process may have put it together with a newer one since the names were read.
        if bytes == nil, memory.isGone(name.text) { return }
        if name.isContradiction {
            if let found = bytes.flatMap(Contradiction.init(decoding:)), found.file == name.text {
                evidence.append(found)
                return
            }
        } else if let found = bytes.flatMap({ RememberedCheckpoint(decoding: $0, named: name.text) }) {
            if origin.map({ $0 == found.origin }) ?? true { records.append(found) } else { strangers.append(found) }
            return
        }
        let isHere = name.place == MemoryNote.short(path)[...]
        damages.append(DamagedMemory(isHere ? path : "", file: name.text, bytes, in: memory.folder))
    }
}
