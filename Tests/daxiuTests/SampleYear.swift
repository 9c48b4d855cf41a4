import Foundation

/// The sample estate's 2025 as `daxiu demo` keeps it: once for all tests that only look at it, some seconds each.
enum SampleYear {
    private static let made = Result {
        let place = try Workplace(now: "2026-01-05T09:00:00Z")
        try place.must("daxiu demo year")
        return place
    }

    /// Puts it into a place, as the folder `year`.
    static func put(into place: Workplace) throws {
        let year = try made.get().folder.appending(path: "year")
        try FileManager.default.copyItem(at: year, to: place.folder.appending(path: "year"))
    }
}
