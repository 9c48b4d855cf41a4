import CNotice

/// The texts that the pages are composed of, as they were when the program was built.
enum EmbeddedText {
    /// The worker's whole source: tweetnacl, and the verifier as one function, so that nothing in it is global.
    static let worker =
        text(daxiu_notice_tweetnacl()) + "\n" + function(text(daxiu_notice_verifier()) + "answerPage(self);\n")
    /// The page's script, as one function.
    static let script = function(text(daxiu_notice_script()))
    static let style = text(daxiu_notice_style())

    private static func text(_ text: daxiu_notice_text) -> String {
        String(decoding: UnsafeBufferPointer(start: text.bytes, count: text.count), as: UTF8.self)
    }

    private static func function(_ source: String) -> String {
        "(() => {\n\"use strict\";\n\(source)})();\n"
    }
}
