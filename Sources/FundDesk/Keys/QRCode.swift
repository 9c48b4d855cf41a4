internal import CQREncode

/// A QR code (ISO/IEC 18004) of a short text, which stands about 15 % of damage.
package struct QRCode {
    /// Modules of a side, without the quiet zone.
    let width: Int
    /// Whether each module is dark, row by row.
    private let modules: [Bool]

    /// Modules that stay light on every side, as §5.3.8 asks.
    static let quietZone = 4

    /// - Returns: nil for a text that is too long for a code, some two thousand bytes.
    package init?(_ text: String) {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        self.width = width
        modules = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
    }

    /// Whether a module is dark; those around the code are light.
    func isDark(_ row: Int, _ column: Int) -> Bool {
        let sides = 0..<width
        return sides.contains(row) && sides.contains(column) && modules[row * width + column]
    }

    /// The code in half blocks, two modules a character, light where the terminal writes: read by a camera from a dark
    /// terminal as it stands.
    package var halfBlocks: [String] {
        let all = (-QRCode.quietZone..<width + QRCode.quietZone)
        return stride(from: all.lowerBound, to: all.upperBound, by: 2).map { row in
            String(
                all.map { column in
                    switch (isDark(row, column), isDark(row + 1, column)) {
                    case (false, false): "█"
                    case (false, true): "▀"
                    case (true, false): "▄"
                    case (true, true): " "
                    }
                }
            )
        }
    }

    /// The path of an SVG drawing in which a module is one unit, without the quiet zone.
    var path: String {
        (0..<width).map { row in
            (0..<width).filter { isDark(row, $0) }.map { "M\($0) \(row)h1v1h-1z" }.joined()
        }.joined()
    }
}
