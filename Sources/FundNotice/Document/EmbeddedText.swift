import CNotice
import FundDesk

/// The texts that the pages are composed of, as they were when the program was built.
enum EmbeddedText {
    /// The worker's whole source: tweetnacl, and the verifier as one function, so that nothing in it is global.
    static let worker =
        text(daxiu_notice_tweetnacl()) + "\n" + function(text(daxiu_notice_verifier()) + "answerPage(self);\n")
    /// The script of a page that has a ledger.
    static let script = scripts(of: daxiu_notice_script())
    /// The script of the page without one.
    static let checkerScript = scripts(of: daxiu_notice_checker_script())
    static let style = text(daxiu_notice_style())
    static let checkerStyle = text(daxiu_notice_checker_style())

    /// A page's script, which its policy pins; it knows by its digest the verifier, which no policy can pin.
    private static func scripts(of source: daxiu_notice_text) -> String {
        let digest = TreeHasher().hash(Array(worker.utf8))
        return function("const verifierDigest = \"\(digest.base64)\";\n" + text(source))
    }

    private static func text(_ text: daxiu_notice_text) -> String {
        String(decoding: UnsafeBufferPointer(start: text.bytes, count: text.count), as: UTF8.self)
    }

    private static func function(_ source: String) -> String {
        "(() => {\n\"use strict\";\n\(source)})();\n"
    }
}
