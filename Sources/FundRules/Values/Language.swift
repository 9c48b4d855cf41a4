/// The two languages the product speaks.
public enum Language: String, Sendable, CaseIterable {
    /// Chinese, the language of the books.
    case zh
    /// English.
    case en

    /// What a page says that it is written in (BCP 47).
    package var tag: String { self == .zh ? "zh-CN" : "en" }

    /// The one that it is not.
    package var other: Language { self == .zh ? .en : .zh }
}

/// A text for people, in both languages; `{0}`, `{1}`… stand for arguments.
public struct Wording: Hashable, Sendable {
    /// The Chinese text.
    public let zh: String
    /// The English text.
    public let en: String

    /// A text in both languages.
    public init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }

    /// The text in one language, as it stands.
    public subscript(language: Language) -> String {
        language == .zh ? zh : en
    }

    /// The text in one language with `{0}`, `{1}`… replaced; an argument is never searched for placeholders.
    public func text(_ language: Language, _ arguments: [String] = []) -> String {
        var result = ""
        var rest = self[language][...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}"),
                let number = Int(rest[rest.index(after: open)..<close]), arguments.indices.contains(number)
            else {
                result += "{"
                rest = rest[rest.index(after: open)...]
                continue
            }
            result += arguments[number]
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

extension Wording {
    /// A text that reads alike in both languages: a code, a name, a memo.
    public static func plain(_ text: String) -> Wording { Wording(text, text) }

    /// The text with its placeholders filled by what reads alike in both languages.
    public func filled(_ arguments: String...) -> Wording { Wording(text(.zh, arguments), text(.en, arguments)) }

    /// The text with its placeholders filled by texts in both languages.
    public func filled(with arguments: Wording...) -> Wording {
        Wording(text(.zh, arguments.map(\.zh)), text(.en, arguments.map(\.en)))
    }

    /// One text after the other.
    public static func + (left: Wording, right: Wording) -> Wording {
        Wording(left.zh + right.zh, left.en + right.en)
    }
}

extension Sequence<Wording> {
    /// One text after the other, with a text between them.
    public func joined(separator: Wording) -> Wording {
        Wording(map(\.zh).joined(separator: separator.zh), map(\.en).joined(separator: separator.en))
    }
}
