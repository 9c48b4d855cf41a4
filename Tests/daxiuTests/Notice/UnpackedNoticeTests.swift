import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: what is published is judged and compared as a ledger is, and nothing of it is believed.
struct UnpackedNoticeTests {
    private let desk: PracticeDesk
    private var site: URL { desk.folder.appending(path: "site") }

    init() async throws {
        desk = try await PracticeDesk.copy()
        try await desk.must("daxiu publish site")
    }

    /// Compares the folder with a ledger of the desk's.
    private func compare(_ ledger: String) async throws -> (status: Int32, output: String) {
        let line = "daxiu compare site --ledger \(ledger) --json"
        let outcome = try await desk.run(line, .en, adding: ["DAXIU_STATE": desk.folder.appending(path: "nobody").path])
        return (outcome.status, outcome.output + outcome.errors)
    }

    /// The same; one that goes on from it; two that part, with the entry where they do.
    @Test func aFolderIsComparedAsALedgerIs() async throws {
        let same = try await compare("fund.daxiu")
        #expect(same.status == 0 && same.output.contains("\"relation\" : \"same\""), "\(same)")
        let longer = try await compare("one.daxiu")
        #expect(longer.status == 0 && longer.output.contains("\"relation\" : \"a-extends-b\""), "\(longer)")
        try FileManager.default.removeItem(at: site)
        try await desk.must("daxiu publish site --ledger other.daxiu")
        let fork = try await compare("one.daxiu")
        let size = try desk.size()
        #expect(fork.status == 1 && fork.output.contains("\"relation\" : \"fork\""), "\(fork)")
        #expect(fork.output.contains("\"entry\" : \(size)"), "\(fork)")
    }

    /// One byte of an entry: what is published does not hold.
    @Test func anAlteredEntryIsFound() async throws {
        let name = try FileManager.default.contentsOfDirectory(atPath: "\(site.path)/tile/entries/000.p").first
        let bundle = site.appending(path: "tile/entries/000.p/\(try #require(name))")
        var bytes = try Data(contentsOf: bundle)
        bytes[60] ^= 1
        try bytes.write(to: bundle)
        let outcome = try await compare("fund.daxiu")
        #expect(outcome.status == 1, "\(outcome)")
    }

    /// A bundle that is cut, notes that cannot be read, a cosignature that is none.
    @Test(arguments: ["tile/entries/000.p", "checkpoints", "cosignatures", "checkpoint"])
    func whatWasNeverPublishedIsNamed(_ name: String) async throws {
        var place = site.appending(path: name)
        if FileAccess.isFolder(place.path) {
            let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
            place.append(path: try #require(names.first))
        }
        let whole = (try? Data(contentsOf: place)) ?? Data()
        try (whole.dropLast(3) + Data("x\n".utf8)).write(to: place)
        let outcome = try await desk.run("daxiu compare site --ledger fund.daxiu")
        #expect(outcome.errors.contains(" 4301 ") && outcome.errors.contains(name), "\(outcome.errors)")
    }

    /// A witness learns the recorders' keys from what is published; where it was unpacked nothing stays.
    @Test func aWitnessFollowsIt() async throws {
        try await desk.must("daxiu witness init second --name witness.example/second --no-passphrase")
        let followed = try await desk.must("daxiu witness follow second site --yes")
        #expect(followed.contains("example.org/shiliyuan"))
        #expect(try await desk.run("daxiu witness list second").output.contains("example.org/shiliyuan"))
    }
}
