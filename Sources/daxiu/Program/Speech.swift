import ArgumentParser
import FundDesk

/// The language of this run, chosen once at the start: help screens are made before any option is read.
/// Manual pages are made in both.
enum Speech {
    @TaskLocal static var language = Surroundings.process.language

    /// `--lang`, else the settings', else the locale's where it is English, else Chinese; an unknown `--lang` and settings
    /// that cannot be read are refused later.
    ///
    /// - Parameter usual: the language where `--lang` is not given: the settings', or the one spoken so far.
    static func choose(
        _ arguments: [String],
        _ environment: [String: String],
        otherwise usual: Language?
    ) -> Language {
        if let named = named(arguments), let language = Language(rawValue: named) { return language }
        if let usual { return usual }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("en") == true ? .en : .zh
    }

    private static func named(_ arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
            if argument.hasPrefix("--lang=") { return String(argument.dropFirst("--lang=".count)) }
        }
        return nil
    }
}

extension Wording {
    /// The text in the language of this run, for help screens.
    var local: String { self[Speech.language] }

    /// The text as the help of an argument.
    var help: ArgumentHelp { ArgumentHelp(local) }

    /// The text as the help of an option, and a name for its value.
    func help(_ value: String) -> ArgumentHelp { ArgumentHelp(local, valueName: value) }
}
