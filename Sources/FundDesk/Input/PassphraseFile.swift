/// A file whose first line is a passphrase.
package enum PassphraseFile {
    /// What the passphrase may be, the likeliest first: without what an editor adds, as the line stands, and as the file's
    /// bytes stand, which is how it was read before. Empty where there is none.
    ///
    /// - Throws: `Problem` with `passphrasePermissions`, or one of the file.
    package static func candidates(_ path: String) throws(Problem) -> [String] {
        guard !FileAccess.isOpenToOthers(path) else { throw Problem(.passphrasePermissions, [.file(path)]) }
        let bytes = try FileAccess.bytes(path, .passphrase)
        let text = try EditedText(bytes, path: path)
        func line(_ text: String) -> String { String(text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }) }
        let raw = String(validating: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        var seen: Set<[UInt8]> = []
        return ([line(text.forms[0]), line(text.asItStands)] + (raw.map { [$0] } ?? []))
            .filter { !$0.isEmpty && seen.insert(Array($0.utf8)).inserted }
    }
}
