import Foundation
import FundRules
import Testing

@testable import FundLedger

/// What is written is there whole or not at all, and nobody else's file gives way to it.
@Suite struct WholeFileTests {
    /// How a file comes into its place: without a name before, or as a draft beside it.
    enum Way: CaseIterable {
        case nameless, draft

        func write(_ text: String, to path: String, replacing: Bool = false) throws(Problem) {
            let bytes = Array(text.utf8)
            switch self {
            case .nameless:
                try WholeFile.write(path, replacing: replacing) { descriptor throws(Problem) in
                    try WholeFile.writeAll(bytes, to: descriptor, path: path)
                }
            case .draft:
                try Draft.write(path, mode: 0o644, isDurable: true, replacing: replacing) {
                    descriptor throws(Problem) in
                    try WholeFile.writeAll(bytes, to: descriptor, path: path)
                }
            }
        }
    }

    /// A folder that is gone with the test.
    final class Place {
        let folder: String

        init(_ name: String = UUID().uuidString) throws {
            folder = FileManager.default.temporaryDirectory.path + "/daxiu-whole-\(name)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        var names: [String] {
            get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
        }

        func text(_ name: String) throws -> String { try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) }
    }

    @Test(arguments: Way.allCases)
    func aNewFileIsWholeAndAloneAndAnOldOneStays(_ way: Way) throws {
        let place = try Place()
        let path = place.folder + "/sheet.txt"
        try way.write("one", to: path)
        #expect(throws: Problem(.fileExists, [.file(path)])) { try way.write("two", to: path) }
        #expect(try place.text("sheet.txt") == "one")
        try way.write("three", to: path, replacing: true)
        #expect(try place.text("sheet.txt") == "three")
        #expect(try place.names == ["sheet.txt"])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode.map { $0 & 0o7133 } == 0, "no mark of a draft, and only its owner writes")
    }

    @Test(arguments: Way.allCases)
    func whatCannotBeWrittenLeavesNothing(_ way: Way) throws {
        let place = try Place()
        let path = place.folder + "/nowhere/sheet.txt"
        #expect(throws: Problem(.fileMissing, [.file(place.folder + "/nowhere")])) { try way.write("one", to: path) }
        #expect(try place.names.isEmpty)
    }

    /// Killed with half of it written: without a name nothing is left.
    @Test
    func killedOnTheWayNothingIsLeft() async throws {
        let place = try Place("nameless-\(getpid())")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let folder = FileManager.default.temporaryDirectory.path + "/daxiu-whole-nameless-\(getppid())"
            try WholeFile.write(folder + "/sheet.txt") { descriptor throws(Problem) in
                try WholeFile.writeAll(Array("half".utf8), to: descriptor, path: "sheet.txt")
                kill(getpid(), SIGKILL)
            }
        }
        #expect(try place.names.isEmpty)
    }

    /// Killed with a draft half written: the next one who writes there takes it away.
    @Test
    func anAbandonedDraftIsTakenAway() async throws {
        let place = try Place("draft-\(getpid())")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let folder = FileManager.default.temporaryDirectory.path + "/daxiu-whole-draft-\(getppid())"
            try Draft.write(folder + "/sheet.txt", mode: 0o644, isDurable: true, replacing: false) {
                descriptor throws(Problem) in
                try WholeFile.writeAll(Array("half".utf8), to: descriptor, path: "sheet.txt")
                kill(getpid(), SIGKILL)
            }
        }
        #expect(try place.names == [".sheet.txt.daxiu-draft"])
        try Way.draft.write("whole", to: place.folder + "/sheet.txt")
        #expect(try place.names == ["sheet.txt"])
        #expect(try place.text("sheet.txt") == "whole")
    }

    /// A file of that name that bears no mark is somebody's, and a draft that is locked is still being written.
    @Test(arguments: [false, true])
    func whatIsNotProvenAbandonedStays(_ isLockedDraft: Bool) throws {
        let place = try Place()
        let name = place.folder + "/.sheet.txt.daxiu-draft"
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        defer { close(descriptor) }
        if isLockedDraft {
            #expect(fchmod(descriptor, 0o644 | S_ISVTX) == 0)
            #expect(flock(descriptor, LOCK_EX) == 0)
        }
        try Way.draft.write("whole", to: place.folder + "/sheet.txt")
        #expect(try place.names == [".sheet.txt.daxiu-draft", "sheet.txt"])
    }
}
