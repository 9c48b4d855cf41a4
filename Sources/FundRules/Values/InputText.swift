import Foundation

/// Checks of what people type, by the very rules that a line is read with.
///
/// What comes out is in NFC, as a line has it: what is signed, hashed or compared before it is written is what will stand
/// there.
public enum InputText {
    /// The string in NFC, if it can be a code (`Limits.codeBytes`, no white space).
    ///
    /// - Throws: `Problem` with `codeUnusable`.
    public static func code(_ text: String) throws(Problem) -> String {
        if ShortCode.isOne(text) { return text }
        guard reads(text, { reader throws(CanonicalError) in _ = try reader.code() }) else {
            throw Problem(.codeUnusable, [.text(text)])
        }
        return text.composed
    }

    /// The string in NFC, if it can be a memo, title, payee or reason (`Limits.textBytes`).
    ///
    /// - Parameter name: what it is, for the error.
    /// - Throws: `Problem` with `textUnusable`, `characterForbidden`, or `personalNumber` where a person's number stands in it.
    public static func text(_ text: String, _ name: String) throws(Problem) -> String {
        let text = isCommon(text) ? text : try settled(text, name)
        if let number = PersonalNumber.all(in: text).first {
            throw Problem(.personalNumber, [.name(name), .wording(number.sort.name), .text(number.covered)])
        }
        return text
    }

    /// A string in NFC that a line may have although there is more in it than ideographs and ASCII.
    private static func settled(_ typed: String, _ name: String) throws(Problem) -> String {
        let text = typed.composed
        if let scalar = text.unicodeScalars.first(where: NormalText.isForbidden) {
            throw Problem(.characterForbidden, [.field(name), .text(NormalText.name(of: scalar))])
        }
        guard isText(text) else { throw Problem(.textUnusable, [.field(name)]) }
        return text
    }

    /// Whether a string can stand in a line as a text.
    static func isText(_ text: String) -> Bool {
        isCommon(text) || reads(text) { reader throws(CanonicalError) in _ = try reader.string() }
    }

    private static func isCommon(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { (1...Limits.textBytes).contains($0.count) && NormalText.isCommon($0) }
    }

    private static func reads(
        _ text: String,
        _ read: (inout CanonicalReader) throws(CanonicalError) -> Void
    ) -> Bool {
        var writer = CanonicalWriter()
        writer.string(text)
        return writer.bytes.withUnsafeBytes { bytes in
            var reader = CanonicalReader(bytes)
            do throws(CanonicalError) {
                try read(&reader)
                try reader.end()
                return true
            } catch {
                return false
            }
        }
    }
}
