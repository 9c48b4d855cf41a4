import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: a preview writes nothing, and tells what a publishing would do and what it would make public for good.
struct PublishPreviewTests {
    private let desk: PracticeDesk
    private var site: URL { desk.folder.appending(path: "site") }

    init() async throws { desk = try await PracticeDesk.copy() }

    private struct Told: Decodable {
        struct Contents: Decodable {
            let entries, files, bytes: Int
        }
        struct Text: Decodable {
            let kind, text: String
            let count: Int
            let entries: [Int]
        }
        let before, after: Contents
        let written: Int
        let removed: [String]
        let texts: [Text]
    }

    private func preview(_ more: String = "") async throws -> Told {
        let outcome = try await desk.run("daxiu publish site --preview --json \(more)")
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try JSONDecoder().decode(Told.self, from: Data(outcome.output.utf8))
    }

    /// What is told is what then happens.
    @Test func whatIsToldHappens() async throws {
        let told = try await preview("--attachments 21")
        #expect(!FileAccess.exists(site.path) && told.before.entries == 0 && told.before.files == 0)
        #expect(!FileAccess.exists(desk.folder.appending(path: "fund.published.txt").path))
        try await desk.must("daxiu publish site --attachments 21")
        let after = try await preview()
        #expect(after.before.entries == told.after.entries && after.before.files == told.after.files)
        #expect(after.before.bytes == told.after.bytes && after.written == 0 && after.texts.isEmpty)
        let without = try await preview("--without 21")
        #expect(without.removed.count == 1 && without.after.files == after.before.files - 1)
        #expect(FileAccess.exists(site.appending(path: without.removed[0]).path))
    }

    /// Every kind of text, with its entry; equal ones once; what was public before not at all.
    @Test func everyNewTextIsTold() async throws {
        let first = try await preview().texts
        func entries(_ kind: String, _ text: String, _ texts: [Told.Text]) -> [Int]? {
            texts.first { $0.kind == kind && $0.text == text }?.entries
        }
        #expect(entries("name", "示例苑大修基金", first) == [0] && entries("member", "出纳", first) == [0])
        #expect(entries("title", "屋面防水", first) != nil && entries("payee", "防水公司", first)?.prefix(2) == [21, 22])
        #expect(entries("attachment", "invoice.jpg", first) == [21] && entries("text", "没有公示", first) != nil)
        #expect(entries("reason", "记错", first) != nil && entries("purpose", "二期", first) != nil)
        try await desk.must("daxiu publish site")
        let size = try await preview().before.entries
        for (number, memo) in ["新的摘要", "新的摘要", "另一条"].enumerated() {
            try await desk.must("daxiu income deposit-interest \(number + 3) --date 2025-12-01 --memo \(memo)")
        }
        try await desk.must("daxiu income deposit-interest 77 --date 2025-12-01 --memo 屋面防水")
        let texts = try await preview().texts.filter { $0.kind == "memo" }
        #expect(texts.map(\.text) == ["新的摘要", "另一条", "屋面防水"])
        #expect(texts.map(\.entries) == [[size, size + 1], [size + 2], [size + 3]] && texts[0].count == 2)
        for language in [Language.zh, .en] {
            let shown = try await desk.run("daxiu publish site --preview", language)
            #expect(shown.status == 0 && shown.output.contains("新的摘要"), "\(shown)")
        }
    }

    /// The page tells of the period that is asked for, and of the latest year where none is.
    @Test func thePeriodIsTheOneAskedFor() async throws {
        func page(_ more: String) async throws -> String {
            try await desk.must("daxiu publish site \(more)")
            return try String(contentsOf: site.appending(path: "index.html"), encoding: .utf8)
        }
        #expect(try await page("").contains(/data-figure="statement\/[a-z-]+\/2025\//))
        #expect(try await page("--period 2025-03").contains(/data-figure="statement\/[a-z-]+\/2025-03\//))
        let wrong = try await desk.run("daxiu publish site --period 2025-13")
        #expect(wrong.status == 65, "\(wrong)")
    }

    /// One file: written once, gone on from, never in place of something else.
    @Test func aSingleFileIsGoneOnFrom() async throws {
        let page = desk.folder.appending(path: "page.html")
        try await desk.must("daxiu backup before.daxiu")
        try await desk.must("daxiu publish page.html --single-file")
        let old = try Data(contentsOf: page)
        #expect(String(decoding: old, as: UTF8.self).contains("connect-src 'none'"))
        let again = try await desk.must("daxiu publish page.html --single-file")
        #expect(try again.contains("写了 0 个文件") && Data(contentsOf: page) == old, "\(again)")
        try await desk.must("daxiu income deposit-interest 5 --date 2025-12-01")
        try await desk.must("daxiu publish page.html --single-file")
        let new = try Data(contentsOf: page)
        #expect(new != old)
        let older = try await desk.run("daxiu publish page.html --single-file --ledger before.daxiu")
        #expect(try older.errors.contains(" 4300 ") && Data(contentsOf: page) == new, "\(older)")
        try Data("<html></html>".utf8).write(to: page)
        let foreign = try await desk.run("daxiu publish page.html --single-file")
        #expect(foreign.errors.contains(" 3002 "), "\(foreign)")
        let both = try await desk.run("daxiu publish page.html --single-file --attachments 21")
        #expect(both.status == 64, "\(both)")
    }
}
