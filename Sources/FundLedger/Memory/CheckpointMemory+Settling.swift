import Foundation
public import FundRules
import TransparencyLog

/// What a person's word about a remembered history came to.
public struct Settlement: Sendable {
    /// The history that is the fund's own.
    public let own: RememberedCheckpoint
    /// How many contradictions are settled by it.
    public let contradictions: Int
    /// The origin whose place its file was until now; nil where it was its own.
    public let displaced: String?
    /// Damaged files that were set aside.
    public let setAside: [String]
}

extension CheckpointMemory {
    /// Takes a person's word that a remembered history is the fund's own.
    ///
    /// The others stay what they are and are not believed. What the memory holds against a file in its own place stays:
    /// a ledger that was replaced there does not hold, whatever anybody says of it.
    ///
    /// - Parameter number: a number of `listing`.
    /// - Throws: `Problem` with `memoryNumberUnknown`, `nothingToSettle` or `memoryNotWritten`.
    public func settle(_ number: Int) throws(Problem) -> Settlement {
        guard let named = everything().records.first(where: { $0.number == number }) else {
            throw Problem(.memoryNumberUnknown, [.number(number)])
        }
        let lock = try lock(origin: named.origin)
        defer { lock.release() }
        let contents = contents(named.origin, at: named.path)
        guard var own = contents.records.first(where: { $0.number == number }) else {
            throw Problem(.memoryNumberUnknown, [.number(number)])
        }
        let settled = try decide(contents, for: own)
        let setAside = try setAside(contents.damages, own)
        let displaced = contents.holder(of: own.path).flatMap { $0.origin == own.origin ? nil : $0 }
        if var displaced {
            displaced.standing = .resident
            try write(displaced)
            own.standing = .holder
            try write(own)
        }
        guard settled > 0 || displaced != nil || !setAside.isEmpty else {
            throw Problem(.nothingToSettle, [.number(number), .file(own.path), .number(own.size)])
        }
        return Settlement(own: own, contradictions: settled, displaced: displaced?.origin, setAside: setAside)
    }

    /// Writes the word into every contradiction that the history is a side of.
    private func decide(_ contents: MemoryContents, for own: RememberedCheckpoint) throws(Problem) -> Int {
        let sides = contents.sides(of: own)
        var count = 0
        for var contradiction in contents.contradictions {
            guard let side = sides.first(where: { $0.file == contradiction.file }) else { continue }
            contradiction.settlement = Contradiction.Settlement(isSecond: side.isSecond, time: now)
            try MemoryFile.replace("\(folder)/\(contradiction.file)", with: contradiction.encoded)
            count += 1
        }
        return count
    }

    /// Puts damaged files out of the way. What their notes still prove of the place is remembered in their stead, so that
    /// nobody gets rid of a memory by damaging it.
    private func setAside(_ damages: [DamagedMemory], _ own: RememberedCheckpoint) throws(Problem) -> [String] {
        var aside: [String] = []
        for damage in damages where !damage.file.isEmpty {
            guard rename(damage.path, damage.path + ".damaged") == 0 else {
                throw Problem(.memoryNotWritten, [.file(damage.path)])
            }
            aside.append(damage.path + ".damaged")
            guard let witness = damage.witness, witness.path == own.path, witness.checkpoint.origin == own.origin,
                !MemoryNote.signers(of: witness.note, among: own.keys ?? []).isEmpty
            else { continue }
            var proven = RememberedCheckpoint(proven: witness, file: damage.file)
            proven.number = try newNumber()
            try write(proven)
        }
        return aside
    }
}
