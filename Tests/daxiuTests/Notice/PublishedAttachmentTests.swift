import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: a file is published that somebody named, as long as nobody takes it back, under a name of ours, and no private
/// detail ever.
struct PublishedAttachmentTests {
    private let desk: PracticeDesk
    private var site: URL { desk.folder.appending(path: "site") }
    private var list: URL { desk.folder.appending(path: "fund.published.txt") }

    init() async throws { desk = try await PracticeDesk.copy() }

    /// Names in the folder of attachments, in order.
    private func names() throws -> [String] {
        let place = site.appending(path: "attachments").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).sorted()
    }

    /// Attaches some bytes to an entry; gives its number.
    private func attach(_ bytes: [UInt8], as name: String) async throws -> Int {
        try Data(bytes).write(to: desk.folder.appending(path: name))
        let size = try desk.size()
        // An amount that no other entry has: nothing is asked about.
        try await desk.must("daxiu income deposit-interest \(size).17 --date 2025-12-01 --attach \(name)")
        return size
    }

    /// Named once it stays; taken back it goes, and stays away.
    @Test func whatIsNamedStaysUntilItIsTakenBack() async throws {
        let entry = try await attach(Array("%PDF-1.4 合同".utf8), as: "contract.pdf")
        try await desk.must("daxiu publish site")
        #expect(try names().isEmpty)
        try await desk.must("daxiu publish site --attachments \(entry) 21")
        let both = try names()
        #expect(both.count == 2 && both.contains { $0.hasSuffix(".pdf") } && both.contains { $0.hasSuffix(".bin") })
        let again = try await desk.must("daxiu publish site")
        #expect(try names() == both && again.contains("写了 0 个文件"), "\(again)")
        let taken = try await desk.must("daxiu publish site --without \(entry)")
        #expect(try names().count == 1 && taken.contains(".pdf"), "\(taken)")
        try await desk.must("daxiu publish site")
        #expect(try names().count == 1)
        // A line that a person deletes is as good.
        try Data().write(to: list)
        try await desk.must("daxiu publish site")
        #expect(try names().isEmpty)
    }

    /// What somebody called a file, its bytes, and what its published name ends in.
    static let files: [(String, [UInt8], String)] = [
        ("picture.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1], "png"),
        ("photo.jpg", Array("<script>alert(1)</script>".utf8), "bin"), ("drawing.jpg", Array("<svg/>".utf8), "bin"),
        ("a.pdf", [0xFF, 0xD8, 0xFF, 0xE0, 1], "jpg"), ("b.jpg", Array("RIFF0000WEBPVP8 ".utf8), "webp"),
        ("c.pdf", Array("GIF89a...".utf8), "gif"), ("d.jpg", Array("RIFF0000WAVE".utf8), "bin"),
    ]

    /// A name is made of the hash and of what the bytes are, whatever somebody called the file; nothing that a browser runs.
    @Test(arguments: files)
    func aNameIsOfOurs(_ name: String, _ bytes: [UInt8], _ suffix: String) async throws {
        let entry = try await attach(bytes, as: name)
        try await desk.must("daxiu publish site --attachments \(entry)")
        let hash = TreeHasher().hash(bytes).hexadecimal
        #expect(try names() == ["\(hash).\(suffix)"])
        #expect(try Array(Data(contentsOf: site.appending(path: "attachments/\(hash).\(suffix)"))) == bytes)
    }

    /// Beside private details, with one of them in it, too large, none at all.
    @Test func whatMayNotBePublishedIsRefused() async throws {
        let secret = "daxiu contribute 3-2-501 7.00 --date 2025-12-02 --yes --private payer=欧阳修远"
        try await desk.must("\(secret) --attach invoice.jpg")
        let size = try desk.size()
        let text = Array("收到欧阳修远交来的现金".utf8)
        let named = try await attach(text, as: "note.txt")
        let large = try await attach([UInt8](repeating: 1, count: 20_000_001), as: "large.jpg")
        for (entry, why) in [(size - 1, "个人信息"), (named, "个人信息"), (large, "20 MB"), (0, "没有附件")] {
            let refused = try await desk.run("daxiu publish site --attachments \(entry)")
            #expect(refused.status != 0 && refused.errors.contains(" 4303 "), "\(entry): \(refused.errors)")
            #expect(refused.errors.contains(why), "\(entry): \(refused.errors)")
        }
        #expect(!FileAccess.exists(list.path) && !FileAccess.exists(site.path))
    }

    /// A detail that is recorded after a file with it was published: the next publishing takes that out by itself.
    @Test func whatBecomesPrivateIsTakenOut() async throws {
        let entry = try await attach(Array("收到欧阳修远交来的现金".utf8), as: "note.txt")
        try await desk.must("daxiu publish site --attachments \(entry)")
        #expect(try names().count == 1)
        try await desk.must("daxiu contribute 3-2-501 7.00 --date 2025-12-02 --yes --private payer=欧阳修远")
        let published = try await desk.run("daxiu publish site")
        #expect(try published.status == 0 && published.errors.contains(" 4303 ") && names().isEmpty, "\(published)")
    }

    /// A copy without attachments has nothing to publish; a number in another history publishes nothing.
    @Test func whatIsNotThereIsTakenOut() async throws {
        try await desk.must("daxiu publish site --attachments 21")
        #expect(try names().count == 1)
        try await desk.must("daxiu share bare.daxiu --without-attachments")
        try FileManager.default.copyItem(at: list, to: desk.folder.appending(path: "bare.published.txt"))
        let bare = try await desk.run("daxiu publish site --ledger bare.daxiu")
        #expect(try bare.errors.contains(" 4303 ") && names().isEmpty, "\(bare)")
        let other = try String(contentsOf: list, encoding: .utf8).replacing(/21 [0-9a-f]{64}/) { _ in
            "21 " + String(repeating: "0", count: 64)
        }
        try Data(other.utf8).write(to: list)
        let published = try await desk.run("daxiu publish site")
        #expect(try published.errors.contains(" 4303 ") && names().isEmpty, "\(published)")
    }

    /// Every published byte of a ledger with many private details is searched for every one of them, and for every salt.
    @Test func noPrivateDetailIsPublished() async throws {
        let surnames = ["欧阳", "司马", "诸葛", "上官", "夏侯", "皇甫", "尉迟", "公孙"]
        var values = ["张三"]
        for (number, surname) in surnames.enumerated() {
            let (payer, account) = ("\(surname)敏之\(number)", "62220240\(number)0001736")
            let file = number % 2 == 0 ? " --attach invoice.jpg" : ""
            try await desk.must(
                "daxiu contribute 3-2-501 \(100 + number).00 --date 2025-12-02 --reference P\(number) "
                    + "--private payer=\(payer) --private account=\(account)\(file) --yes"
            )
            values += [payer, account]
        }
        let own = try String(contentsOf: desk.folder.appending(path: "fund.private"), encoding: .utf8)
        let salts = own.matches(of: /"salt":"([^"]+)"/).map { String($0.1) }
        #expect(salts.count >= values.count)
        try await desk.must("daxiu publish site --attachments 21")
        try await desk.must("daxiu publish alone.html --single-file")
        var published = try site.files()
        #expect(published.count == 10)
        published["alone.html"] = try Data(contentsOf: desk.folder.appending(path: "alone.html"))
        for (path, bytes) in published {
            for secret in values + salts {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(path)")
            }
        }
    }
}
