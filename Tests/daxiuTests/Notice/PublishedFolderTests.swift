import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: a published folder is verified as the ledger that it is, with what others said of it, and nothing in it leads
/// a publishing astray.
struct PublishedFolderTests {
    private let desk: PracticeDesk
    private var site: URL { desk.folder.appending(path: "site") }

    init() async throws {
        desk = try await PracticeDesk.copy()
        try await desk.must("daxiu publish site --attachments 21")
    }

    private func json(_ line: String) async throws -> (status: Int32, text: String) {
        let outcome = try await desk.run("\(line) --json")
        return (outcome.status, outcome.output + outcome.errors)
    }

    /// As the ledger's own copy without private details is: the same root, the same word.
    @Test func aFolderIsVerifiedAsALedgerIs() async throws {
        try await desk.must("daxiu share bare.daxiu")
        let (folder, file) = (try await json("daxiu verify site"), try await json("daxiu verify bare.daxiu"))
        let root = try #require(file.text.firstMatch(of: /"root" : "([^"]+)"/)?.1)
        #expect(folder.status == file.status && folder.text.contains(root), "\(folder)")
        // Rolled back to what this machine has seen longer in this place: as of a file.
        try FileManager.default.copyItem(at: site, to: desk.folder.appending(path: "old"))
        try await desk.must("daxiu income deposit-interest 5 --date 2025-12-01")
        try await desk.must("daxiu publish site")
        #expect(try await json("daxiu verify site").status == folder.status)
        try FileManager.default.removeItem(at: site)
        try FileManager.default.moveItem(at: desk.folder.appending(path: "old"), to: site)
        let rolledBack = try await json("daxiu verify site")
        #expect(rolledBack.status == 1, "\(rolledBack)")
    }

    /// Among many, and beside files; one that is altered does not hold.
    @Test func foldersAndFilesAreJudgedTogether() async throws {
        try FileManager.default.createDirectory(
            at: desk.folder.appending(path: "receipts"),
            withIntermediateDirectories: true
        )
        try FileManager.default.moveItem(at: site, to: desk.folder.appending(path: "receipts/web"))
        try FileManager.default.copyItem(
            at: desk.folder.appending(path: "one.daxiu"),
            to: desk.folder.appending(path: "receipts/one.daxiu")
        )
        let both = try await json("daxiu verify receipts")
        #expect(both.text.contains("receipts/web\"") && both.text.contains("receipts/one.daxiu\""), "\(both)")
        #expect(both.text.split(separator: "\n").count { $0.hasPrefix("{") } == 2 && both.status != 1, "\(both)")
        let bundles = desk.folder.appending(path: "receipts/web/tile/entries/000.p")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: bundles.path).first)
        var bytes = try Data(contentsOf: bundles.appending(path: name))
        bytes[60] ^= 1
        try bytes.write(to: bundles.appending(path: name))
        #expect(try await json("daxiu verify receipts").status == 1)
    }

    /// A file among the attachments that is not what its name says.
    @Test(.enabled(if: Workplace.has("python3")))
    func anAlteredAttachmentIsFound() async throws {
        let place = site.appending(path: "attachments")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: place.path).first)
        try Data("照相".utf8).write(to: place.appending(path: name))
        let folder = try await json("daxiu verify site")
        #expect(folder.text.contains("4301"), "\(folder)")
        let script = Workplace.script("Format/verify.py")
        let other = try await desk.type("python3 \(script) --notice \(site.path)")
        #expect(other.status == 1 && other.output.contains(name), "\(other)")
    }

    /// Where a link stands in place of a part of it, nothing is written or removed where that leads.
    @Test(arguments: ["tile", "attachments", "checkpoint", "index.html", "checkpoints"])
    func aLinkIsNotFollowed(_ name: String) async throws {
        let (place, elsewhere) = (site.appending(path: name), desk.folder.appending(path: "elsewhere"))
        try FileManager.default.moveItem(at: place, to: elsewhere)
        try FileManager.default.createSymbolicLink(at: place, withDestinationURL: elsewhere)
        func contents() throws -> [String] {
            let path = elsewhere.path
            guard FileAccess.isFolder(path) else { return [try Data(contentsOf: elsewhere).base64EncodedString()] }
            return try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
        }
        let before = try contents()
        try await desk.must("daxiu income deposit-interest 5 --date 2025-12-01")
        let refused = try await desk.run("daxiu publish site --without 21")
        #expect(refused.status == 65 && refused.errors.contains(" 4301 "), "\(refused)")
        #expect(try refused.errors.contains(name) && contents() == before, "\(refused)")
    }

    /// A link in place of the newest tile, and of the whole folder, which is somebody's own way to say where it lies.
    @Test func aLinkToTheWholeIsFine() async throws {
        let elsewhere = desk.folder.appending(path: "elsewhere")
        try FileManager.default.moveItem(at: site, to: elsewhere)
        try FileManager.default.createSymbolicLink(at: site, withDestinationURL: elsewhere)
        try await desk.must("daxiu income deposit-interest 5 --date 2025-12-01")
        try await desk.must("daxiu publish site")
        let tiles = elsewhere.appending(path: "tile/0/000.p")
        let widths = try FileManager.default.contentsOfDirectory(atPath: tiles.path).compactMap { Int($0) }
        let name = String(try #require(widths.max()))
        try FileManager.default.moveItem(at: tiles.appending(path: name), to: desk.folder.appending(path: "moved"))
        try FileManager.default.createSymbolicLink(
            at: tiles.appending(path: name),
            withDestinationURL: desk.folder.appending(path: "moved")
        )
        let refused = try await desk.run("daxiu publish site")
        #expect(refused.errors.contains(" 4301 ") && refused.errors.contains(name), "\(refused)")
    }

    /// What was published keeps its place on the disk and its time: it was not written again.
    @Test func noPublishedFileIsWrittenAgain() async throws {
        func kept() throws -> [String: String] {
            let names = try FileManager.default.subpathsOfDirectory(atPath: site.path)
            return try names.filter { $0.hasPrefix("tile/") || $0.hasPrefix("attachments/") }.reduce(into: [:]) {
                let attributes = try FileManager.default.attributesOfItem(atPath: site.appending(path: $1).path)
                guard attributes[.type] as? FileAttributeType == .typeRegular else { return }
                let marks = [attributes[.systemFileNumber], attributes[.modificationDate]]
                $0[$1] = marks.map { String(describing: $0) }.joined(separator: " ")
            }
        }
        let before = try kept()
        for number in 3...5 {
            try await desk.must("daxiu income deposit-interest \(number) --date 2025-12-01")
            try await desk.must("daxiu publish site")
        }
        let after = try kept()
        #expect(before.count >= 3 && after.count > before.count)
        for (name, place) in before { #expect(after[name] == place, "\(name)") }
    }

    /// A draft that a killed publishing left behind is gone after the next one, in whatever folder it lies.
    @Test func nothingHalfWrittenStays() async throws {
        let left = [".checkpoint.4711.daxiu-draft", "tile/entries/.000.daxiu-draft"].map { site.appending(path: $0) }
        for draft in left { try Data("cut".utf8).write(to: draft) }
        let web = site.appending(path: ".htaccess")
        try Data("Require valid-user".utf8).write(to: web)
        try await desk.must("daxiu publish site")
        #expect(left.allSatisfy { !FileAccess.exists($0.path) } && FileAccess.exists(web.path))
    }

    /// Somebody's own web site does not give way to a notice.
    @Test func aWebSiteIsLeftAlone() async throws {
        try FileManager.default.removeItem(at: site)
        try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
        let own = site.appending(path: "index.html")
        try Data("ours".utf8).write(to: own)
        let refused = try await desk.run("daxiu publish site")
        #expect(try refused.errors.contains(" 3002 ") && Data(contentsOf: own) == Data("ours".utf8), "\(refused)")
    }

    /// Where nothing can be written, that is said, and nothing else happens.
    @Test func aPlaceThatTakesNothingIsNamed() async throws {
        for place in ["/sys/site", desk.folder.appending(path: "units.csv").path] {
            let refused = try await desk.run("daxiu publish \(place)")
            #expect(refused.status == 2 && refused.errors.contains(place), "\(refused)")
        }
    }

    /// Timestamps are published, and both verifiers read them.
    @Test(.enabled(if: StampingDesk.isPossible && Workplace.has("python3")))
    func timestampsAreInTheFolder() async throws {
        let stamping = try await StampingDesk()
        try stamping.write(await stamping.answer(to: stamping.query().bytes), to: "stamp.tsr")
        try await stamping.desk.must("daxiu timestamp add stamp.tsr --timestamp-ca root.pem")
        try await stamping.desk.must("daxiu publish site")
        let folder = stamping.path("site")
        let rows = try String(contentsOfFile: "\(folder)/timestamps", encoding: .utf8).split(separator: "\n")
        #expect(rows.count == 1)
        let verified = try await stamping.desk.run("daxiu verify site --timestamp-ca root.pem")
        #expect(verified.output.contains("之前已有"), "\(verified)")
        let script = Workplace.script("Format/verify.py")
        let other = try await stamping.shell("python3 \(script) --notice \(folder)")
        #expect(other.contains("\"timestamps\":1"), "\(other)")
        // One that is not over this checkpoint: both say so.
        let altered = rows[0].replacing(/^\d+/) { "\((Int($0.0) ?? 0) - 1)" } + "\n"
        try Data(altered.utf8).write(to: URL(filePath: "\(folder)/timestamps"))
        let lying = try await stamping.desk.run("daxiu verify site --timestamp-ca root.pem")
        #expect(lying.status == 1, "\(lying)")
        #expect(try await stamping.desk.type("python3 \(script) --notice \(folder)").status == 1)
    }
}
