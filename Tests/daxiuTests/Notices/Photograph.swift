import Foundation
import Testing

/// What a telephone makes of a printed code: turned, out of focus and unevenly lit.
struct Photograph {
    /// Pixels of a module's side.
    private static let scale = 6.0
    /// Pixels of a side; it is as high as wide.
    private let side: Int
    private var light: [UInt8]

    /// - Parameter page: HTML with a code drawn in modules, a unit each.
    init(ofCodeIn page: String, turned degrees: Double, blurredBy radius: Int) throws {
        let path = try #require(page.firstMatch(of: /<path d="([^"]+)"/)).1
        var dark: Set<[Int]> = []
        for module in path.split(separator: "z") {
            let numbers = module.dropFirst().prefix { $0 != "h" }.split(separator: " ").compactMap { Int($0) }
            try #require(numbers.count == 2)
            dark.insert(numbers)
        }
        let width = (dark.map { $0[0] }.max() ?? 0) + 1
        var modules = Array(repeating: false, count: width * width)
        for module in dark { modules[module[1] * width + module[0]] = true }
        // The quiet zone and the corners of the turned square.
        side = Int(Double(width + 8) * Photograph.scale * 1.3)
        light = Array(repeating: 0, count: side * side)
        let (angle, middle) = (degrees * .pi / 180, Double(side) / 2)
        let (sine, cosine, centre) = (sin(angle), cos(angle), Double(width) / 2)
        for y in 0..<side {
            for x in 0..<side {
                let (right, down) = ((Double(x) - middle) / Photograph.scale, (Double(y) - middle) / Photograph.scale)
                let column = Int((cosine * right + sine * down + centre).rounded(.down))
                let row = Int((cosine * down - sine * right + centre).rounded(.down))
                let isDark =
                    row >= 0 && column >= 0 && row < width && column < width && modules[row * width + column]
                // Ink is no black, paper in the shade no white.
                light[y * side + x] = (isDark ? 40 : 190) + UInt8(60 * x / side)
            }
        }
        for _ in 0..<2 { blur(radius) }
    }

    /// The mean over a square of `2 radius + 1` pixels.
    private mutating func blur(_ radius: Int) {
        for (step, across) in [(1, side), (side, 1)] {
            for line in 0..<side {
                let start = line * across
                let old = (0..<side).map { Int(light[start + $0 * step]) }
                var sum = (-radius...radius).reduce(0) { $0 + old[max(0, min(side - 1, $1))] }
                for place in 0..<side {
                    light[start + place * step] = UInt8(sum / (2 * radius + 1))
                    sum += old[min(side - 1, place + radius + 1)] - old[max(0, place - radius)]
                }
            }
        }
    }

    /// What a program of somebody else reads in it; nil for nothing.
    func read() throws -> String? {
        let file = FileManager.default.temporaryDirectory.appending(path: "photograph-\(UUID().uuidString).pgm")
        try (Data("P5 \(side) \(side) 255\n".utf8) + Data(light)).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["zbarimg", "-q", "--raw", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}
