import ArgumentParser
import Foundation
import FundDesk

/// `settings`: what is settled once for all commands.
struct SettingsCommand: Command {
    static var configuration: CommandConfiguration {
        .init("settings", SettingsTexts.settings, SettingsTexts.discussion)
    }

    @Argument(help: SettingsTexts.name.help)
    var name: Word?

    @Argument(help: SettingsTexts.value.help)
    var value: Word?

    @Flag(help: SettingsTexts.remove.help)
    var remove = false

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        guard let path = surroundings.settingsPath else { throw UsageError(SettingsTexts.noPlace) }
        guard let name else {
            guard !remove else { throw UsageError(SettingsTexts.nameFirst) }
            return try show(Settings.Name.allCases, path, surroundings)
        }
        let setting = try Choice.value(Settings.Name.self, name.text, "<name>", .settingUnknown)
        guard value != nil || remove else { return try show([setting], path, surroundings) }
        guard value == nil || !remove else { throw UsageError(SettingsTexts.eitherWay) }
        let settled = try value.map { try checked($0.text, setting, surroundings) }
        try write(setting, settled, to: path)
        let named = setting.names[surroundings.language]
        if let settled {
            try surroundings.say(
                SettingsTexts.changed,
                named,
                Visible.text(shown(settled, setting, surroundings)),
                surroundings.shortened(path)
            )
        } else {
            try surroundings.say(SettingsTexts.removed, named, surroundings.shortened(path))
        }
    }

    /// The value as the file will have it; a file that is named must be there.
    private func checked(_ text: String, _ setting: Settings.Name, _ surroundings: Surroundings) throws -> String {
        var text = text
        if setting.isPath {
            text = (text as NSString).expandingTildeInPath
            switch setting {
            case .key: _ = try KeyFile(path: text).verifierKey()
            default: _ = try LedgerFile(opening: text).size()
            }
            text = URL(filePath: text).standardizedFileURL.path
        }
        return try Settings.checked(text, setting, .user(home: surroundings.variable("HOME")))
    }

    /// A value as it is shown: a path with `~` for the user's own folder.
    private func shown(_ value: String, _ setting: Settings.Name, _ surroundings: Surroundings) -> String {
        setting.isPath ? surroundings.shortened(value) : value
    }

    /// Changes one line of the file; every other stays as it is.
    private func write(_ setting: Settings.Name, _ value: String?, to path: String) throws {
        var text = ""
        do throws(Problem) { text = try TextDecoding.text(FileAccess.bytes(path, .sheet), path) } catch {
            guard error.code == .fileMissing else { throw error }
        }
        let folder = URL(filePath: path).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileAccess.checkFolder(of: path)
        let changed = Settings.text(text, setting: setting, to: value)
        try FileAccess.write(path, Array(changed.utf8), replacing: true)
    }

    /// What is in effect, and where it comes from.
    private func show(_ names: [Settings.Name], _ path: String, _ surroundings: Surroundings) throws {
        let language = surroundings.language
        let user = try surroundings.settings()
        let ledger = try? surroundings.ledgerPath()
        let own = try ledger.map { try Settings.read(Settings.path(beside: $0), .besideLedger) } ?? Settings()
        let rows = names.map { name in
            let (value, source) = effect(of: name, user, own, ledger, surroundings)
            let text = value.map { Visible.text(shown($0, name, surroundings)) }
            return [name.names[language], text ?? SettingsTexts.none[language], source]
        }
        let lines = Columns.aligned(rows).map { $0 + "\n" }.joined()
        let isThere = FileManager.default.fileExists(atPath: path)
        let foot =
            (isThere ? SettingsTexts.file : SettingsTexts.noFile).text(language, [surroundings.shortened(path)]) + "\n"
        try surroundings.output.write(lines + (names.count > 1 ? foot : ""))
    }

    private func effect(
        of name: Settings.Name,
        _ user: Settings,
        _ own: Settings,
        _ ledger: String?,
        _ surroundings: Surroundings
    ) -> (value: String?, source: String) {
        let language = surroundings.language
        let variable = name == .ledger ? "DAXIU_LEDGER" : name == .key ? "DAXIU_KEY" : nil
        if let variable, let value = surroundings.variable(variable) {
            return (value, SettingsTexts.fromEnvironment.text(language, [variable]))
        }
        if let value = own[name] { return (value, SettingsTexts.fromLedger[language]) }
        if let value = user[name] { return (value, SettingsTexts.fromFile[language]) }
        if name == .ledger, let ledger { return (ledger, SettingsTexts.fromFolder[language]) }
        if name == .language { return (language.rawValue, SettingsTexts.fromSystem[language]) }
        return (nil, "")
    }
}
