import Foundation
import FundRules
import TransparencyLog

/// What changes the file; each under the write lock of the ledger.
extension PrivateFile {
    /// Writes details that go with entries which are about to be committed: they are not bound before they are found there.
    ///
    /// - Throws: `Problem`; the file then holds what it held before.
    func append(_ details: [PendingDetail], isBound: Bool = false) throws {
        guard !details.isEmpty else { return }
        let handle = try writable()
        let bytes = details.flatMap { PrivateRecord($0.detail, entry: $0.entry, isBound: isBound).line }
        guard handle.size + bytes.count < Limits.privateFileBytes else {
            throw Problem(refused: path, .large)
        }
        do {
            try step(.append) {
                let separator: [UInt8] = try handle.endsLine() ? [] : [UInt8(ascii: "\n")]
                try handle.write(separator + bytes, at: handle.size)
                try handle.sync()
            }
        } catch {
            handle.cut(to: handle.size)
            throw error
        }
    }

    /// Makes good what a crash, a full disk or another recorder's file left: binds details whose entries came to be,
    /// and overwrites those whose entries did not, whatever an erasure names, and what was half written or half erased.
    ///
    /// Only for who has made sure that the ledger is not an older copy: there the entries of half the details would be
    /// missing.
    ///
    /// - Parameter onlyErased: whether details that wait are left as they are.
    /// - Parameter erased: the commitments of what was erased by recorded decision.
    /// - Parameter isNamed: whether the entry that a detail was written for commits to it.
    func settle(
        onlyErased: Bool,
        erased: () throws -> Set<Digest>,
        isNamed: (PrivateRecord) throws -> Bool
    ) throws {
        var records: [PrivateRecord] = []
        let contents = try read { records.append($0) }
        guard case .here = contents.presence else { return }
        let isErased = records.isEmpty ? [] : try erased()
        var bound: [Int] = []
        var gone = contents.remnants
        var end = contents.unreadableEnd
        for record in records {
            guard !record.isBound && !onlyErased || isErased.contains(record.commitment) else {
                end = max(end, record.range.upperBound + 1)
                continue
            }
            if try !isErased.contains(record.commitment) && isNamed(record) {
                bound.append(record.range.lowerBound + PrivateRecord.boundOffset)
                end = max(end, record.range.upperBound + 1)
            } else {
                gone.append(record.range)
            }
        }
        guard !bound.isEmpty || !gone.isEmpty else { return }
        let handle = try PrivateHandle(path, writable: true)
        if !gone.isEmpty {
            try step(.blank) {
                try handle.blank(gone)
                // What is blank to the end tells nothing but how long a value was. Somebody may have added lines by hand.
                if end < handle.size, handle.size == contents.size { handle.cut(to: end) }
            }
        }
        guard !bound.isEmpty else { return }
        try step(.bind) {
            for place in bound { try handle.write([UInt8(ascii: "1")], at: place) }
            try handle.sync()
        }
    }

    /// The file, made where there is none.
    private func writable() throws -> PrivateHandle {
        do throws(Problem) {
            return try PrivateHandle(path, writable: true)
        } catch {
            guard error.code == .fileMissing else { throw error }
            let handle = try PrivateHandle(path, writable: true, isNew: true)
            let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
            if folder >= 0 {
                _ = fsync(folder)
                close(folder)
            }
            return handle
        }
    }

    private func step(_ step: Step, _ work: () throws -> Void) throws {
        try watch(step, .before)
        try work()
        try watch(step, .after)
    }
}
