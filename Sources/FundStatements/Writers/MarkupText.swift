import Mustache

/// Text inside the elements and attributes of HTML and XML.
///
/// swift-mustache by itself escapes whole `Character`s: a mark that combines with a `<` or a `"` hides it from there, but
/// not from those who read the page.
package struct MarkupText: MustacheContentType {
    /// What the templates call it.
    private static let name = "MARKUP"

    /// Makes it known to the templates that name it; any number of times.
    package static func register() { MustacheContentTypes.register(MarkupText(), named: name) }

    /// The pragma `{{% CONTENT_TYPE:MARKUP}}` is needed in every template, for one does not hand it on to those in it.
    func escapeText(_ text: String) -> String { MarkupText.escaped(text) }

    /// The text with what is syntax escaped, byte by byte; recorded texts have no character that XML cannot hold.
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { syntax[$0] != nil }) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if let escape = syntax[byte] { bytes += escape } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `>` too, because `]]>` must not stand in XML's text.
    private static let syntax: [UInt8: [UInt8]] = [
        UInt8(ascii: "&"): Array("&amp;".utf8), UInt8(ascii: "<"): Array("&lt;".utf8),
        UInt8(ascii: ">"): Array("&gt;".utf8), UInt8(ascii: "\""): Array("&quot;".utf8),
        UInt8(ascii: "'"): Array("&#39;".utf8),
    ]
}
