/// The names in a published folder (Schema/FORMAT.md §8.6) beside those of C2SP tlog-tiles.
package enum PublishedFile {
    /// The newest note, with its cosignatures.
    package static let checkpoint = "checkpoint"
    /// Every note, in order of size, each followed by an empty line.
    package static let checkpoints = "checkpoints"
    /// Every cosignature, in order of size.
    package static let cosignatures = "cosignatures"
    /// Every timestamp, in order of size.
    package static let timestamps = "timestamps"
    /// What everybody may see of the entries, and what proves it; in a folder for everybody, in the place of bundles.
    package static let everybody = "public.json"
    /// The folder of attached files, each by its hash.
    package static let attachments = "attachments"
    /// The folder of bundles and tiles.
    package static let tiles = "tile"

    /// The page that reads the folder: Chinese is what an address alone leads to.
    package static func page(_ language: Language) -> String { language == .zh ? "index.html" : "en.html" }

    /// The page that has everything inside, for where a page cannot read its folder.
    package static func singlePage(_ language: Language) -> String {
        language == .zh ? "notice.html" : "notice.en.html"
    }

    /// The verifier without data, to be kept.
    package static let checker = "verify.html"

    /// All that lies beside the tiles.
    package static let all =
        [checkpoint, checkpoints, cosignatures, timestamps, checker, everybody]
        + Language.allCases.flatMap { [page($0), singlePage($0)] }
}
