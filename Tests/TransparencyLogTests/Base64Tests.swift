import Testing
import TransparencyLog

/// Protects signatures and keys from having two written forms.
@Suite("Base64")
struct Base64Tests {
    /// RFC 4648 §10.
    static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test("RFC 4648 §10", arguments: vectors)
    func known(text: String, encoded: String) {
        #expect(Base64.encode(text.utf8) == encoded)
        #expect(Base64.decode(encoded) == Array(text.utf8))
    }

    @Test(
        "Unused bits, whitespace, missing or stray padding and other alphabets are refused",
        arguments: [
            "Zh==", "Zm9=", "Zg", "Zg=", "Zg= =", " Zg==", "Zg==\n", "Zm9v\n", "\nZm9", "Zm8 ", "Zm8-", "Zm8_", "=",
            "==",
            "====", "Z===", "Zg==Zg==", "Zm=v", "Zm9vZ", "Zm9\u{0}", "Zmé=", "Ｚｇ＝＝",
        ]
    )
    func refusals(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
