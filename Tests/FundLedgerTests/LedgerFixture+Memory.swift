import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

extension LedgerFixture {
    /// The ledger as it is now, under another name.
    func copy(_ name: String) throws -> LedgerFile {
        let copy = folder.appendingPathComponent(name).path
        try bytes().write(to: URL(fileURLWithPath: copy))
        return try LedgerFile(opening: copy, writable: true)
    }

    /// Puts another file in the ledger's place.
    func replace(with other: LedgerFile) throws {
        try Data(contentsOf: URL(fileURLWithPath: other.path)).write(to: URL(fileURLWithPath: path))
    }

    /// Records contributions, so that two copies with other numbers are two histories.
    func record(_ numbers: ClosedRange<Int>, in ledger: LedgerFile, by signer: SigningKey? = nil) throws {
        let drafts = try numbers.map { EntryDraft(try contribution($0), date: try day("2025-02-05")) }
        _ = try ledger.record(signer: signer ?? treasurer, time: LedgerFixture.noon) { _ in drafts }
    }

    /// A ledger of the same origin by somebody who has no member's key, but names one.
    func forgery(
        _ name: String,
        origin: String = LedgerFixture.origin,
        by key: SigningKey? = nil
    ) throws -> LedgerFile {
        let key = try key ?? SigningKey(name: origin, seed: Array(repeating: 3, count: 32))
        let seed: UInt8 = origin == LedgerFixture.origin ? 1 : 4
        let open = Open(
            name: "测试苑大修基金",
            preparer: "测试苑",
            origin: origin,
            nature: .statutory,
            zone: .china,
            sharing: .area,
            members: [
                Member(key: key.verifierKey, title: "司库", role: .treasurer),
                Member(
                    key: try SigningKey(name: origin, seed: Array(repeating: seed, count: 32)).verifierKey,
                    title: "监察人",
                    role: .supervisor
                ),
            ],
            policy: .strict
        )
        return try LedgerFile.create(
            at: folder.appendingPathComponent(name).path,
            opening: EntryDraft(open, date: try day("2025-01-01")),
            signer: key,
            time: LedgerFixture.noon
        ).ledger
    }

    /// Verifies a ledger on the machine that remembers.
    func look(_ ledger: LedgerFile, _ depth: VerificationDepth = .incremental) async throws -> Verdict {
        var nobody = NoObserver()
        return try await LedgerFile(opening: ledger.path).verify(observing: &nobody, memory: memory, depth: depth)
    }

    /// The number under which a ledger's history is remembered in its file.
    func number(_ ledger: LedgerFile) throws -> Int {
        let path = URL(fileURLWithPath: ledger.path).resolvingSymlinksInPath().path
        return try #require(memory.listing().items.last { $0.checkpoint.path == path }?.number)
    }

    /// The files of remembered histories.
    func memoryFiles(_ ending: String = ".json") throws -> [URL] {
        try FileManager.default.contentsOfDirectory(atPath: memory.folder).filter { $0.hasSuffix(ending) }.sorted()
            .map { URL(fileURLWithPath: "\(memory.folder)/\($0)") }
    }

    /// Writes every remembered history as a program of before did.
    func makeMemoryOld() throws {
        for file in try memoryFiles() {
            var text = String(decoding: try Data(contentsOf: file), as: UTF8.self).prefix { $0 != "\n" }
            text.replace(#/"incarnations":\[[^\]]*\],"keys":\[[^\]]*\],"known":\d+,/#, with: "")
            text.replace(#/"number":\d+,/#, with: "")
            text.replace(#/"place":\d,/#, with: "")
            text.replace(#/"sides":\[[^\]]*\],/#, with: "")
            try Data("\(text)\n".utf8).write(to: file)
        }
    }
}
