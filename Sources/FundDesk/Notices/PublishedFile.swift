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
    /// The folder of attached files, each by its hash.
    package static let attachments = "attachments"
    /// The folder of bundles and tiles.
    package static let tiles = "tile"

    /// What a folder may have before `checkpoint` is in it for the first time.
    package static let beforeCheckpoint: Set<String> = [tiles, attachments, checkpoints, cosignatures, timestamps]
}
