/// The names in a published folder (Schema/FORMAT.md §8.6) beside those of C2SP tlog-tiles.
package enum PublishedFile {
    /// The newest note, with its cosignatures.
    package static let checkpoint = "checkpoint"
    /// Every note, in order of size, each followed by an empty line.
    package static let checkpoints = "checkpoints"
    /// Every cosignature, in order of size.
    package static let cosignatures = "cosignatures"
    /// The folder of bundles and tiles.
    package static let tiles = "tile"
}
