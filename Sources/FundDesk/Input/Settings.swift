/// What somebody has settled once for all commands: lines such as `ledger = /home/li/fund.daxiu`, or `账本 = …`.
///
/// The user's own file may set everything. One beside a ledger may have come with it from somebody else, so it may say only
/// what that fund's papers print: never which key signs, which ledger is meant or what language somebody reads.
package struct Settings: Sendable, Equatable {
    /// What there is to set.
    package enum Name: String, CaseIterable, Sendable, Named {
        /// The ledger that is meant where none is named.
        case ledger
        /// The key that signs where none is named.
        case key
        /// The language.
        case language
        /// The bank that a disclosure or a slip names.
        case bank
        /// Where objections go.
        case objectionsTo = "objections-to"
        /// Where the fund is published, on the code of a notice.
        case webAddress = "web-address"

        package var names: Wording {
            switch self {
            case .ledger: Wording("账本", "ledger")
            case .key: Wording("密钥", "key")
            case .language: Wording("语言", "language")
            case .bank: Wording("专户银行", "bank")
            case .objectionsTo: Wording("异议受理", "objections to")
            case .webAddress: Wording("公示网址", "web address")
            }
        }
        package var otherNames: [String] {
            switch self {
            case .bank: ["银行"]
            case .language: ["lang"]
            case .webAddress: ["网址", "url"]
            case .ledger, .key, .objectionsTo: []
            }
        }
        package var alsoSaid: [String] {
            self == .objectionsTo ? ["地址", "公示地址", "电话", "异议", "address", "notice"] : []
        }

        /// Whether a file beside a ledger may say it.
        package var isOfPapers: Bool { self == .bank || self == .objectionsTo || self == .webAddress }
        /// Whether it is the path of a file.
        package var isPath: Bool { self == .ledger || self == .key }
    }

    /// Whose file it is.
    package enum Owner: Sendable, Equatable {
        /// The user's, and the folder that `~` means.
        case user(home: String?)
        /// A ledger's, from whoever gave it.
        case besideLedger
    }

    /// Entries of a ledger beyond which a web address is not foreseen to fit on a notice.
    private static let largestLedger = 9_999_999

    private var values: [Name: String] = [:]

    /// Nothing settled.
    package init() {}

    /// What is set; nil where nothing is.
    package subscript(_ name: Name) -> String? { values[name] }

    /// The language, where one is set.
    package var language: Language? { values[.language].flatMap { try? Choice.value(Language.self, $0, nil) } }

    /// These, with others that count for more.
    package func overridden(by others: Settings) -> Settings {
        var result = self
        result.values.merge(others.values) { $1 }
        return result
    }

    /// The file of settings beside a ledger.
    package static func path(beside ledger: String) -> String { ledger + ".config" }

    /// Reads a file; nothing is settled where there is none.
    ///
    /// - Parameter name: what errors call it, where its path is longer than need be.
    /// - Throws: `Problem` with `settingUnknown`, `settingMalformed` or `choiceUnknown`, at its line, or one of the file.
    package static func read(
        _ path: String,
        _ owner: Owner,
        called name: String? = nil
    ) throws(Problem) -> Settings {
        let bytes: [UInt8]
        do throws(Problem) { bytes = try FileAccess.bytes(path, .sheet) } catch {
            if error.code == .fileMissing { return Settings() }
            throw error
        }
        return try Settings(try TextDecoding.text(bytes, path), name ?? path, owner)
    }

    /// Reads the text of a file: a name, `=` or `:`, and a value a line; `#` begins a remark.
    package init(_ text: String, _ path: String, _ owner: Owner) throws(Problem) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let place = Problem.Place(file: path, line: index + 1)
            do throws(Problem) {
                guard let (name, value) = try Settings.line(line.trimmed) else { continue }
                guard values[name] == nil else {
                    throw Settings.wrong(name, Wording("写了两次", "is there twice"))
                }
                values[name] = try Settings.checked(value, name, owner)
            } catch {
                throw error.at(place)
            }
        }
    }

    /// The name and the value of a line; nil of an empty one, a remark, and a name without a value.
    package static func line(_ line: String) throws(Problem) -> (name: Name, value: String)? {
        let line = line.replacing("\u{FEFF}", with: "")
        guard let first = line.first, first != "#", first != "＃" else { return nil }
        guard let sign = line.firstIndex(where: { "=＝:：".contains($0) }) else {
            throw Problem(.settingMalformed, [.text(line), .wording(Wording("后面没有等号", "has no equals sign after it"))])
        }
        let name = try Choice.value(Name.self, line[..<sign].trimmed, nil, .settingUnknown)
        var value = line[line.index(after: sign)...].trimmed
        for (open, close) in [("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’")]
        where value.count >= 2 && value.hasPrefix(open) && value.hasSuffix(close) {
            value = String(value.dropFirst().dropLast())
        }
        return value.isEmpty ? nil : (name, value)
    }

    /// The value, once it is known that whose file it is may say it.
    package static func checked(_ value: String, _ name: Name, _ owner: Owner) throws(Problem) -> String {
        switch owner {
        case .besideLedger:
            guard name.isOfPapers else {
                throw wrong(
                    name,
                    Wording("不能写在账本旁边，只能写在您自己的设置里", "cannot stand beside a ledger, only in your own settings")
                )
            }
        case .user(let home):
            guard name.isPath else { break }
            let path = value.hasPrefix("~/") ? (home.map { $0 + value.dropFirst() } ?? value) : value
            guard path.hasPrefix("/") else {
                throw wrong(name, Wording("要写完整的路径，从 / 或 ~/ 写起", "takes a whole path, from / or ~/ on"))
            }
            return path
        }
        if name == .webAddress {
            let room = CheckpointLink.maximumAddressByteCount(size: Settings.largestLedger)
            guard CheckpointLink.isAddress(value), value.utf8.count <= room else {
                throw wrong(name, NoticeTexts.noAddress.filled(String(room)))
            }
        }
        if name == .language { return try Choice.value(Language.self, value, nil).rawValue }
        return try InputText.text(value, name.rawValue)
    }

    private static func wrong(_ name: Name, _ reason: Wording) -> Problem {
        Problem(.settingMalformed, [.wording(name.names), .wording(reason)])
    }

    /// The text of a file with one setting changed, and every other line as it stands.
    ///
    /// - Parameter value: nil takes the setting away.
    package static func text(_ text: String, setting name: Name, to value: String?) -> String {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        lines.removeAll { (try? line($0.trimmed))??.name == name }
        if let value { lines.append("\(name.rawValue) = \(value)") }
        return lines.map { $0 + "\n" }.joined()
    }
}
