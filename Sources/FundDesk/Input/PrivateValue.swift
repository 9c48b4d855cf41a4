import Foundation

/// The value of a private detail, which need not stand among the arguments: every user of the computer can see those.
package enum PrivateValue {
    /// The text itself, or what standard input (`-`) or a file (`@FILE`) has, without the line feed at its end.
    ///
    /// - Throws: `Problem` with `privateMalformed`, or one of the file.
    package static func read(_ text: String, of field: String) throws(Problem) -> String {
        guard text == "-" || text.hasPrefix("@") else { return text }
        let bytes = text == "-" ? standardInput() : try FileAccess.bytes(String(text.dropFirst()), .passphrase)
        guard let bytes, var value = String(validating: bytes, as: UTF8.self) else {
            throw Problem(.privateMalformed, [.name(field)])
        }
        if value.last?.isNewline == true { value.removeLast() }
        return value
    }

    /// What comes through standard input, to its end; nil where it is more than a text may have, or cannot be read.
    private static func standardInput() -> [UInt8]? {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while result.count <= InputLimit.passphrase.rawValue {
            let count = Foundation.read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? result : nil }
            result += buffer[..<count]
        }
        return nil
    }
}
