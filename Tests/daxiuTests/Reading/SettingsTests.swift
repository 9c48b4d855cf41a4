import Foundation
import FundDesk
import Testing

/// Protects: settings are read however an editor left them, errors are told by line, and a file that came with somebody else's
/// ledger decides nothing but what its papers print.
@Suite("Settings")
struct SettingsTests {
    private let user = Settings.Owner.user(home: "/home/li")

    @Test("a readable file, in either language, as editors leave it")
    func read() throws {
        let lines = [
            "\u{FEFF}# 我的设置", "", "账本 = ~/账/fund.daxiu", "key:/home/li/t.key  ", "语言＝中文", "objections-to = “居委会 8801”",
            "bank =",
        ]
        let text = lines.map { $0 + "\r\n" }.joined()
        let settings = try Settings(text, "config", user)
        #expect(settings[.ledger] == "/home/li/账/fund.daxiu")
        #expect(settings[.key] == "/home/li/t.key")
        #expect(settings.language == .zh)
        #expect(settings[.objectionsTo] == "居委会 8801")
        #expect(settings[.bank] == nil)
        #expect(try Settings("", "config", user) == Settings())
    }

    @Test("what is wrong is told by line")
    func refused() throws {
        func problem(_ text: String, _ owner: Settings.Owner? = nil) throws -> Problem {
            let problem = try #require(throws: Problem.self) { try Settings("# \n" + text, "config", owner ?? user) }
            #expect(problem.place == Problem.Place(file: "config", line: 2))
            return problem
        }
        let unknown = try problem("ledgr = /a")
        #expect(unknown.code == .settingUnknown)
        #expect(unknown.arguments.last?.text(in: .zh) == "账本（ledger）")
        #expect(try problem("地址 = 居委会").arguments.last?.text(in: .en) == "objections-to")
        #expect(try problem("ledger").code == .settingMalformed)
        #expect(try problem("ledger = fund.daxiu").code == .settingMalformed)
        #expect(try problem("语言 = 法文").code == .choiceUnknown)
        let twice = try #require(throws: Problem.self) { try Settings("key = /a\nkey = /b", "config", user) }
        #expect(twice.code == .settingMalformed)
        #expect(twice.place?.line == 2)
        for name in ["key", "账本", "language"] {
            #expect(try problem("\(name) = /a", .besideLedger).code == .settingMalformed, "\(name)")
        }
    }

    @Test("a ledger's own say what its papers print, and count for more there")
    func beside() throws {
        let own = try Settings("bank = 工商银行\n异议受理 = 居委会", "fund.daxiu.config", .besideLedger)
        let both = try Settings("bank = 别家银行\nkey = /k", "config", user).overridden(by: own)
        #expect(both[.bank] == "工商银行")
        #expect(both[.objectionsTo] == "居委会")
        #expect(both[.key] == "/k")
    }

    @Test("one line is changed, and the others stay")
    func changed() {
        let text = "# 我的\n账本 = /a\n\nkey = /b\n"
        #expect(Settings.text(text, setting: .ledger, to: "/c") == "# 我的\n\nkey = /b\nledger = /c\n")
        #expect(Settings.text(text, setting: .key, to: nil) == "# 我的\n账本 = /a\n\n")
        #expect(Settings.text("", setting: .bank, to: "甲") == "bank = 甲\n")
    }

    @Test("the only ledger of a folder is found, and of several none is guessed")
    func found() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: "\(folder)/old.daxiu", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(throws: Problem(.ledgerNotNamed)) { try FolderSearch.onlyLedger(in: folder) }
        try Data().write(to: URL(filePath: "\(folder)/fund.daxiu"))
        try Data().write(to: URL(filePath: "\(folder)/.hidden.daxiu"))
        #expect(try FolderSearch.onlyLedger(in: folder) == "\(folder)/fund.daxiu")
        try Data().write(to: URL(filePath: "\(folder)/a.daxiu"))
        #expect(throws: Problem(.ledgersSeveral, [.number(2), .names(["a.daxiu", "fund.daxiu"])])) {
            try FolderSearch.onlyLedger(in: folder)
        }
        #expect(try Settings.read("\(folder)/none", user) == Settings())
        try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: "\(folder)/bad"))
        #expect(throws: Problem.self) { try Settings.read("\(folder)/bad", user) }
        #expect(throws: Problem.self) { try Settings.read(folder, user) }
    }
}
