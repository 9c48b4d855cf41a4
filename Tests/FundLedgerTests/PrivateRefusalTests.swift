import Foundation
import FundRules
import Testing

@testable import FundLedger

/// Protects: nobody's link, pipe or open file is taken for the file of private details.
@Suite struct PrivateRefusalTests {
    /// What stands in the file's place.
    enum Hostility: CaseIterable {
        case link, danglingLink, secondName, pipe, directory, readableByAll, writableByGroup, huge, another

        var fault: PrivateFault {
            switch self {
            case .link, .danglingLink, .secondName: .link
            case .pipe: .special
            case .directory: .directory
            case .readableByAll, .writableByGroup: .open
            case .huge: .large
            case .another: .another
            }
        }

        func put(at path: String, _ folder: URL) throws {
            let files = FileManager.default
            let aside = folder.appending(path: "aside").path
            switch self {
            case .link:
                try files.moveItem(atPath: path, toPath: aside)
                try files.createSymbolicLink(atPath: path, withDestinationPath: aside)
            case .danglingLink:
                try files.removeItem(atPath: path)
                try files.createSymbolicLink(atPath: path, withDestinationPath: aside)
            case .secondName: try files.linkItem(atPath: path, toPath: aside)
            case .pipe:
                try files.removeItem(atPath: path)
                #expect(mkfifo(path, 0o600) == 0)
            case .directory:
                try files.removeItem(atPath: path)
                try files.createDirectory(atPath: path, withIntermediateDirectories: false)
            case .readableByAll: #expect(chmod(path, 0o644) == 0)
            case .writableByGroup: #expect(chmod(path, 0o620) == 0)
            case .huge: #expect(truncate(path, 1 << 40) == 0)
            case .another: #expect(chown(path, 65_534, 65_534) == 0)
            }
        }
    }

    private static let possible = Hostility.allCases.filter { $0 != .another || geteuid() == 0 }

    @Test(.timeLimit(.minutes(1)), arguments: possible, VerificationPath.allCases)
    func itIsRefusedAndSaid(_ hostility: Hostility, _ way: VerificationPath) async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        #expect(try await fixture.verify(way).word == .holds)
        try hostility.put(at: fixture.fund.privatePath, fixture.fund.folder)
        let refusal = Problem(refused: fixture.fund.privatePath, hostility.fault)
        let verdict = try await fixture.verify(way)
        // Where this machine has had them they are missed; elsewhere they are not checked.
        #expect(verdict.findings == (way == .full ? [] : [refusal]))
        #expect(verdict.details.unchecked == 2)
        let before = try fixture.fund.bytes()
        let secret = try fixture.draft(number: 60, ["payer": "李四"])
        #expect(throws: refusal) { try fixture.fund.record([secret]) }
        #expect(try fixture.fund.bytes() == before)
        let plain = try fixture.draft(number: 61, [:], memo: "2月大修基金")
        if hostility == .another {
            // What somebody else keeps cannot be looked into, and stops nobody.
            try fixture.fund.record([plain])
        } else {
            #expect(throws: refusal) { try fixture.fund.record([plain]) }
            #expect(throws: refusal) { try fixture.fund.ledger.privateDetails(of: []) }
        }
    }
}
