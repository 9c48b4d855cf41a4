import Foundation
public import FundRules
import GRDB
import TransparencyLog

/// A backup that was just made.
public struct Backup: Sendable {
    /// The copy, as its place was named.
    public let path: String
    /// The copy of the file of private details; nil where there is none.
    public let privatePath: String?
    /// The copy of the notes on bank files; nil where there are none, or they cannot be copied.
    public let bankNotesPath: String?
    /// What is to be remembered of it.
    public let remembered: RememberedBackup
    /// What a verification of the copy found.
    public let verdict: Verdict
    /// Why the file of private details is not beside it; nil where it is, or where there is none.
    public let privatesRefused: Problem?
    /// Bytes of the copy.
    public let bytes: Int
}

extension LedgerFile {
    /// Copies the ledger as it is at one moment, while others read and write it, with the file of private details beside
    /// it, and verifies the copy. At no moment is there half a copy under its name.
    ///
    /// - Parameter target: the copy's name, which nothing may have yet; or a folder, in which it is named for the ledger,
    ///   the moment and the number of entries.
    /// - Throws: `Problem` with `fileExists`, `backupDiffers`, or one of the files; no copy is left then.
    public func backUp(to target: String, now: Timestamp) async throws -> Backup {
        let isFolder = LedgerFile.isFolder(target)
        let folder = isFolder ? (target.hasSuffix("/") ? String(target.dropLast()) : target) : nil
        if folder == nil, PlainFile.exists(target) { throw Problem(.fileExists, [.file(target)]) }
        let draft = folder.map { "\($0)/backup.\(getpid()).part" } ?? "\(target).\(getpid()).part"
        let (privateDraft, notesDraft) = (draft + ".private", draft + ".bank")
        defer { for name in [draft, draft + "-journal", privateDraft, notesDraft] { unlink(name) } }
        try copyPages(to: draft)
        // After the ledger: whatever its entries name was written before them.
        let (privates, refused) = copyPrivateFile(to: privateDraft)
        // Nothing is lost for good with the notes, so nothing is refused for them.
        let notes = try? PlainFile.copy(bankNotesPath, to: notesDraft)
        let copy = try LedgerFile(opening: draft)
        let verdict = try await copy.verify()
        try await compare(verdict, copy)
        try copy.queue.close()
        let name = try folder.map { try freeName(in: $0, copyOf: verdict.size, now) } ?? target
        let sha256 = try PlainFile.digest(draft)
        var attributes = stat()
        let bytes = stat(draft, &attributes) == 0 ? Int(attributes.st_size) : 0
        if privates != nil { try PlainFile.give(LedgerFile.privatePath(beside: name), to: privateDraft) }
        do {
            try PlainFile.give(name, to: draft)
        } catch {
            if privates != nil { unlink(LedgerFile.privatePath(beside: name)) }
            throw error
        }
        let place = LedgerFile.bankNotesPath(beside: name)
        let notesPath = notes != nil && (try? PlainFile.give(place, to: notesDraft)) != nil ? place : nil
        let absolute = CheckpointMemory.absolute(name)
        let remembered = RememberedBackup(
            origin: verdict.origin,
            ledger: CheckpointMemory.absolute(path),
            path: absolute,
            sha256: sha256,
            size: verdict.size,
            root: verdict.root,
            made: now,
            privates: privates.map { .init(path: LedgerFile.privatePath(beside: absolute), sha256: $0) },
            notes: notesPath == nil
                ? nil : notes.map { .init(path: LedgerFile.bankNotesPath(beside: absolute), sha256: $0) }
        )
        return Backup(
            path: name,
            privatePath: privates.map { _ in LedgerFile.privatePath(beside: name) },
            bankNotesPath: notesPath,
            remembered: remembered,
            verdict: verdict,
            privatesRefused: refused,
            bytes: bytes
        )
    }

    /// SQLite's own online backup, in one step: all pages of one moment.
    private func copyPages(to draft: String) throws {
        var status = stat()
        let mode = stat(path, &status) == 0 ? status.st_mode & 0o640 | 0o600 : 0o600
        close(try PlainFile.create(draft, mode: mode))
        let target = try LedgerFile.translating(draft) {
            try DatabaseQueue(path: draft, configuration: LedgerFile.configuration(readonly: false))
        }
        try LedgerFile.translating(path) { try queue.backup(to: target) }
        try target.close()
    }

    /// Copies the file of private details, where there is one.
    ///
    /// - Returns: SHA-256 of the copy, or why there is none; neither where there is nothing to copy.
    private func copyPrivateFile(to draft: String) -> (Digest?, Problem?) {
        let source = LedgerFile.privatePath(beside: CheckpointMemory.absolute(path))
        guard PlainFile.exists(source) else { return (nil, nil) }
        do throws(Problem) {
            return (try PlainFile.copy(source, to: draft), nil)
        } catch {
            return (nil, error)
        }
    }

    /// The file of private details beside a ledger: `fund.private` beside `fund.daxiu`.
    static func privatePath(beside ledger: String) -> String {
        PrivateFile(beside: ledger).path
    }

    /// Makes sure that the copy ends in a seal that the ledger has, and is no worse than it.
    ///
    /// A ledger that does not hold is copied all the same: it is evidence, and maybe all there is.
    private func compare(_ verdict: Verdict, _ copy: LedgerFile) async throws {
        func last(_ ledger: LedgerFile) throws -> String? { try ledger.note(covering: verdict.size - 1) }
        let found = try last(copy)
        let isSame = try last(self) == found
        if isSame, found != nil, verdict.findings.isEmpty { return }
        let source = try await verify()
        guard !source.findings.isEmpty, isSame else {
            throw Problem(.backupDiffers, [.file(path), .number(source.size), .number(verdict.size)])
        }
    }

    /// `fund-20250630-170000-14.daxiu`: the ledger's name, the moment in its own time zone, the number of entries.
    private func freeName(in folder: String, copyOf size: Int, _ now: Timestamp) throws -> String {
        let opened = try entry(at: 0)?.body as? Open
        let zone = opened?.zone ?? .utc
        let local = Timestamp(seconds: now.seconds + Int64(zone.minutes) * 60).description
        let moment = local.dropLast().filter { $0 != "-" && $0 != ":" }.replacing("T", with: "-")
        let last = path.split(separator: "/").last.map(String.init) ?? path
        let stem = last.hasSuffix(".daxiu") ? String(last.dropLast(".daxiu".count)) : last
        let names = ["", "-2", "-3", "-4", "-5"].map { "\(folder)/\(stem)-\(moment)-\(size)\($0).daxiu" }
        let free = names.first { name in
            [name, LedgerFile.privatePath(beside: name), LedgerFile.bankNotesPath(beside: name)]
                .allSatisfy { !PlainFile.exists($0) }
        }
        guard let free else { throw Problem(.fileExists, [.file(names[0])]) }
        return free
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
