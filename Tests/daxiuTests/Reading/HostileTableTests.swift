import Foundation
import FundDesk
import Testing

/// Protects: whatever bytes a file has, the reader ends soon, within bounds, and with a sentence.
@Suite("Tables of hostile bytes")
struct HostileTableTests {
    private static func code(_ bytes: Data) -> ProblemCode? {
        do {
            _ = try WorkbookReadingTests.rows(bytes)
            return nil
        } catch let problem as Problem {
            return problem.code
        } catch {
            return (error as? Problems)?.list.first?.code
        }
    }

    private static func fixture(_ name: String) throws -> Data {
        try Data(contentsOf: Workplace.sources.appending(path: "Fixtures/\(name)"))
    }

    @Test(
        "a document type, entities, elements without end, texts and cells that are not there",
        arguments: [
            ("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]>", "<row><c t=\"str\"><v>&c;</v></c></row>"),
            ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "<row><c t=\"str\"><v>&b;</v></c></row>"),
            ("", String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)),
            ("", "<row><c t=\"s\"><v>7</v></c></row>"), ("", "<row><c t=\"s\"><v>-1</v></c></row>"), ("", "<row><c>"),
            ("\u{0}", ""), ("", "&nothing;"),
        ]
    )
    func brokenXML(_ head: String, _ rows: String) {
        #expect(HostileTableTests.code(PaperBook.book(rows, head: head)) == .bookDamaged)
    }

    @Test(
        "columns and rows beyond every table",
        arguments: [
            "<row><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>",
            "<row>" + String(repeating: "<c t=\"str\"><v>x</v></c>", count: 300) + "</row>",
            String(repeating: "<row/>", count: 250_001),
        ]
    )
    func endless(_ rows: String) { #expect(HostileTableTests.code(PaperBook.book(rows)) == .tableTooLong) }

    @Test("texts and cells that are small in the file and large in the table")
    func swollen() {
        let text = "<si><t>" + String(repeating: "x", count: 1 << 20) + "</t></si>"
        let row = "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 250) + "</row>"
        #expect(HostileTableTests.code(PaperBook.book(row + row, texts: text)) == .tableTooLong)
        let far = (1...16_000).map { "<row r=\"\($0)\"><c r=\"IV\($0)\"><v>5</v></c></row>" }.joined()
        #expect(HostileTableTests.code(PaperBook.book(far)) == .tableTooLong)
    }

    @Test("odd names of cells are passed over or refused, and a row's number may be anything")
    func odd() {
        for cell in [
            "r=\"ZZZZZZZZZZ1\"", "r=\"\"", "r=\"9\"", "r=\"A99999999999999999999\"", "s=\"-5\"", "s=\"99999\"",
        ] {
            let rows = "<row r=\"9223372036854775807\"><c \(cell)><v>5</v></c></row><row r=\"-3\"/>"
            #expect(HostileTableTests.code(PaperBook.book(rows)) != nil, "\(cell)")
        }
    }

    /// 200 MB of blanks in 200 KB.
    @Test(.enabled(if: Workplace.has("python3")))
    func bombs() throws {
        let place = try Workplace()
        try place.must(
            """
            python3 -c "import zipfile
            z = zipfile.ZipFile('bomb.xlsx', 'w', zipfile.ZIP_DEFLATED)
            z.writestr('xl/workbook.xml', ' ' * (1 << 28))
            z.close()"
            """
        )
        let bomb = try Data(contentsOf: place.folder.appending(path: "bomb.xlsx"))
        #expect(bomb.count < 1 << 20)
        #expect(HostileTableTests.code(bomb) == .tableTooLong)
    }

    @Test("a workbook that is cut short anywhere", arguments: ["contributions.xlsx", "contributions.xls"])
    func truncated(_ name: String) throws {
        let whole = try HostileTableTests.fixture(name)
        for size in stride(from: 8, to: whole.count - 600, by: 251) {
            let code = HostileTableTests.code(whole.prefix(size))
            #expect(code != nil, "\(size)")
        }
    }

    @Test("a workbook in which some bytes are others", arguments: ["contributions.xlsx", "contributions.xls"])
    func altered(_ name: String) throws {
        let whole = try HostileTableTests.fixture(name)
        var state = UInt64(7)
        for _ in 0..<150 {
            var bytes = whole
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = HostileTableTests.code(bytes)
        }
    }

    @Test("an old workbook that says it has every cell there can be")
    func dimensions() throws {
        var bytes = try Array(HostileTableTests.fixture("contributions.xls"))
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: [0, 2, 14, 0]) })
        for (offset, byte) in [(8, 0xFF), (9, 0xFF), (10, 0), (14, 0xFF), (15, 0)] {
            bytes[start + offset] = UInt8(byte)
        }
        #expect(HostileTableTests.code(Data(bytes)) == .tableTooLong)
    }

    @Test("pages that nest, that never end, and whose cells are wide")
    func pages() {
        let deep = "<html>" + String(repeating: "<div><table><tr><td>", count: 20_000) + "x"
        #expect(HostileTableTests.code(Data(deep.utf8)) != nil)
        let wide = "<table><tr>" + String(repeating: "<td colspan=999999999>x</td>", count: 3) + "</tr></table>"
        #expect(HostileTableTests.code(Data(wide.utf8)) == .tableTooLong)
        #expect(HostileTableTests.code(Data("<table><tr><td".utf8)) != nil)
    }

    @Test("archives and compound files of other things")
    func strangers() {
        #expect(HostileTableTests.code(PaperBook.archive([("a.csv", "x")])) == .formatOther)
        #expect(HostileTableTests.code(PaperBook.archive([("word/document.xml", "x")])) == .formatOther)
        #expect(HostileTableTests.code(PaperBook.archive([])) == .formatOther)
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(HostileTableTests.code(Data(compound)) == .bookDamaged)
        #expect(HostileTableTests.code(Data(compound + "EncryptedPackage".utf8.flatMap { [$0, 0] })) == .bookProtected)
    }
}
