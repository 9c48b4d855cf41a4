import Foundation
import FundRules

/// The value of a private detail, which need not stand among the arguments: every user of the computer can see those.
enum PrivateValue {
    /// The text itself, or what standard input (`-`) or a file (`@FILE`) has, without the line feed at its end.
    ///
    /// - Throws: `Problem` with `privateMalformed`, or one of the file.
    static func read(_ text: String, of field: String) throws(Problem) -> String {
        guard text == "-" || text.hasPrefix("@") else { return text }
        let path = text == "-" ? "/dev/stdin" : String(text.dropFirst())
        let bytes = try text == "-" ? FileAccess.bytes(STDIN_FILENO, path) : FileAccess.bytes(path)
        guard var value = String(validating: bytes, as: UTF8.self) else { throw Problem(.privateMalformed, [field]) }
        if value.last?.isNewline == true { value.removeLast() }
        return value
    }
}
