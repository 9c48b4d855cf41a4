import Testing
import TransparencyLog

/// Protects: monitors of other people find every hash and every entry where C2SP tlog-tiles says.
struct TileTests {
    /// The index 1,234,067 is the specification's own example.
    @Test(arguments: [(5, "005"), (1_000, "x001/000"), (1_234_067, "x001/x234/067")])
    func anIndexIsAPath(_ index: Int, _ path: String) {
        let size = (index + 1) * 256
        #expect(TileAddress.all(of: size).contains { $0.path == "tile/entries/\(path)" && $0.end == size })
    }

    /// Whole tiles and the width of the partial one, level by level.
    @Test(arguments: [
        (1, [[0, 1]]), (255, [[0, 255]]), (256, [[1, 0], [0, 1]]), (257, [[1, 1], [0, 1]]),
        (6_800, [[26, 144], [0, 26]]), (70_000, [[273, 112], [1, 17], [0, 1]]),
        (65_536, [[256, 0], [1, 0], [0, 1]]),
    ])
    func aTreeHasThese(_ size: Int, _ levels: [[Int]]) {
        let all = TileAddress.all(of: size)
        let bundles = all.filter { $0.content == .entries }
        #expect(bundles.map(\.range.count).reduce(0, +) == size && bundles.last?.end == size)
        for (level, expected) in levels.enumerated() {
            let tiles = all.filter { $0.content == .hashes(level: level) }
            #expect(tiles.filter { $0.width == 256 }.count == expected[0], "level \(level)")
            #expect(tiles.filter { $0.width < 256 }.map(\.width) == [expected[1]].filter { $0 > 0 }, "level \(level)")
            #expect(tiles.filter { $0.width < 256 }.allSatisfy { $0.path.hasSuffix(".p/\(expected[1])") })
        }
        #expect(all.count == bundles.count + levels.flatMap { [$0[0], $0[1] > 0 ? 1 : 0] }.reduce(0, +))
    }

    @Test func anEmptyTreeHasNone() {
        #expect(TileAddress.all(of: 0).isEmpty)
    }

    @Test func aBundleIsReadAsItWasWritten() throws {
        let entries: [[UInt8]] = [[], [1], Array(repeating: 7, count: 65_535), [2, 3]]
        let bytes = entries.flatMap { EntryBundle.head(of: $0.count) + $0 }
        #expect(try #require(EntryBundle.entries(bytes)).map(Array.init) == entries)
    }

    /// A length that leads beyond the end, half a length, and an entry too many.
    @Test(arguments: [[0], [0, 1], [0, 2, 9], [255, 255, 0], Array(repeating: 0, count: 2 * 257)] as [[UInt8]])
    func whatIsNoBundleIsNotRead(_ bytes: [UInt8]) {
        #expect(EntryBundle.entries(bytes) == nil)
    }
}
