/// What a published file is, by its bytes; the name and the type that somebody gave it are not believed.
enum PublishedKind: String, CaseIterable, Sendable {
    case pdf
    case jpeg
    case png
    case gif
    case webp
    /// Whatever else: given to be saved, never shown. Pages, drawings and texts are among it, for a browser runs what it
    /// finds in them.
    case other

    /// - Parameter head: its first bytes, twelve of them where it has as many.
    init(of head: some Collection<UInt8>) {
        let head = Array(head.prefix(12))
        func begins(_ bytes: [UInt8]) -> Bool { head.starts(with: bytes) }
        self =
            switch true {
            case begins(Array("%PDF-".utf8)): .pdf
            case begins([0xFF, 0xD8, 0xFF]): .jpeg
            case begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]): .png
            case begins(Array("GIF87a".utf8)), begins(Array("GIF89a".utf8)): .gif
            case begins(Array("RIFF".utf8)) && head.dropFirst(8).elementsEqual("WEBP".utf8): .webp
            default: .other
            }
    }

    /// What its name ends in: what a web server tells the type by.
    var suffix: String {
        switch self {
        case .jpeg: "jpg"
        case .other: "bin"
        case .pdf, .png, .gif, .webp: rawValue
        }
    }

    /// Whether a page can show it as a picture.
    var isPicture: Bool { self != .pdf && self != .other }
}
