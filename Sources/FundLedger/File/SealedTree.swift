import Foundation
import FundRules
import GRDB
import TransparencyLog

/// The Merkle tree as the file has it, every part of it checked against the root before it is believed.
///
/// The right edge of the tree gives the root, so what it consists of is what was sealed; every other group of 256 hashes
/// must give the hash that the group above it has. So a leaf costs a group a level, and a group is read once.
final class SealedTree: SubtreeSource {
    /// A group of up to 256 hashes: the leaves (level 0) or nodes under one hash of the level above.
    private struct Group: Hashable {
        let level: Int
        let position: Int
    }

    private static let bits = 8
    /// Groups that are kept, 8 KiB each.
    private static let groupLimit = 4096

    let size: Int
    /// The root over all entries.
    let root: Digest
    let hasher: TreeHasher
    private let database: Database
    /// The last group of each level, leaves first: what is appended to next.
    let edge: [[Digest]]
    private var groups: [Group: [Digest]] = [:]

    /// Reads the right edge.
    ///
    /// - Throws: `Problem` with `cacheUnusable` where rows are missing.
    init(_ database: Database, size: Int, hasher: TreeHasher) throws {
        self.database = database
        self.size = size
        self.hasher = hasher
        var edge: [[Digest]] = []
        while edge.isEmpty || size >> (SealedTree.bits * edge.count) > 0 {
            let whole = size >> (SealedTree.bits * edge.count)
            let first = (whole >> SealedTree.bits) << SealedTree.bits
            edge.append(try SealedTree.stored(edge.count, first..<whole, database))
        }
        self.edge = edge
        root = TiledTree(size: size, unfinished: edge, hasher: hasher).root(hasher: hasher)
    }

    private static func stored(_ level: Int, _ range: Range<Int>, _ database: Database) throws -> [Digest] {
        let hashes =
            level == 0
            ? try LedgerRows.digests(
                "SELECT hash FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq",
                [range.lowerBound, range.upperBound],
                in: database
            )
            : try LedgerRows.digests(
                "SELECT hash FROM node WHERE level = ? AND position >= ? AND position < ? ORDER BY position",
                [level, range.lowerBound, range.upperBound],
                in: database
            )
        guard hashes.count == range.count else { throw Problem(.cacheUnusable, [.text("node \(level)")]) }
        return hashes
    }

    /// The leaf hash of an entry, as it was sealed.
    ///
    /// - Throws: `Problem` with `cacheUnusable`, or `entryUnreadable` where lines are not what was sealed.
    func leaf(_ sequence: Int) throws -> Digest {
        try group(Group(level: 0, position: sequence >> SealedTree.bits))[sequence & (TiledTree.width - 1)]
    }

    /// The line of an entry, as it was sealed; nil where there is no such entry.
    ///
    /// - Throws: `Problem` with `cacheUnusable`, or `entryUnreadable` where the line is not what was sealed.
    func line(_ sequence: Int) throws -> [UInt8]? {
        guard (0..<size).contains(sequence) else { return nil }
        guard let line = try LedgerRows.line(at: sequence, in: database), hasher.leaf(line) == (try leaf(sequence))
        else { throw Problem(.entryUnreadable, entry: sequence) }
        return line
    }

    private func group(_ group: Group) throws -> [Digest] {
        let isEdge = group.level < edge.count && group.position == size >> (SealedTree.bits * (group.level + 1))
        if isEdge { return edge[group.level] }
        if let known = groups[group] { return known }
        let above = Group(level: group.level + 1, position: group.position >> SealedTree.bits)
        let due = try self.group(above)[group.position & (TiledTree.width - 1)]
        let first = group.position << SealedTree.bits
        var hashes = try? SealedTree.stored(group.level, first..<first + TiledTree.width, database)
        if hashes.map({ hasher.root(of: $0) }) != due {
            guard group.level == 0 else { throw Problem(.cacheUnusable, [.text("node \(group.level)")]) }
            hashes = try leaves(from: first, under: due)
        }
        if groups.count >= SealedTree.groupLimit { groups.removeAll(keepingCapacity: true) }
        groups[group] = hashes
        return hashes ?? []
    }

    /// Hashes the lines themselves, where the stored hashes are not what was sealed: only they can tell what is altered.
    private func leaves(from first: Int, under due: Digest) throws -> [Digest] {
        let hashes = try (first..<first + TiledTree.width).map { sequence in
            guard let line = try LedgerRows.line(at: sequence, in: database) else {
                throw Problem(.entryUnreadable, entry: sequence)
            }
            return hasher.leaf(line)
        }
        guard hasher.root(of: hashes) == due else { throw Problem(.entryUnreadable, entry: first) }
        return hashes
    }

    /// - Throws: `Problem` with `cacheUnusable` or `entryUnreadable`.
    func subtree(level: Int, position: Int) throws -> Digest {
        let tile = level / SealedTree.bits
        let count = 1 << (level - tile * SealedTree.bits)
        let first = position * count
        let hashes = try group(Group(level: tile, position: first >> SealedTree.bits))
        let start = first & (TiledTree.width - 1)
        guard start + count <= hashes.count else { throw Problem(.cacheUnusable, [.text("node \(level)")]) }
        return hasher.root(of: Array(hashes[start..<start + count]))
    }

    /// The root over the first entries, by O(log n) groups.
    ///
    /// - Parameter size: 1…`self.size`.
    func root(over size: Int) throws -> Digest {
        var source = self
        return try source.root(of: 0..<size, hasher: hasher)
    }
}
