import Foundation

/// Where texts wait that are made in one order and wanted by day: buffers by day, put into a file without a name
/// whenever they have grown together to a few megabytes.
package final class DaySpool: DaySink {
    /// A run of bytes in the file.
    private struct Extent {
        let offset: Int
        let count: Int
    }

    private let spool: Spool
    private var buffers: [CalendarDate: [UInt8]] = [:]
    private var buffered = 0
    private var extents: [CalendarDate: [Extent]] = [:]
    private static let limit = 8 << 20

    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    package init() throws(Problem) {
        spool = try Spool()
    }

    /// Takes text of a day; what goes wrong is told by `write`.
    package func append(_ text: String, on day: CalendarDate) {
        buffers[day, default: []].append(contentsOf: text.utf8)
        buffered += text.utf8.count
        if buffered >= DaySpool.limit { putAway() }
    }

    private func putAway() {
        for (day, bytes) in buffers {
            extents[day, default: []].append(Extent(offset: spool.count, count: bytes.count))
            spool.append(bytes)
        }
        buffers.removeAll(keepingCapacity: true)
        buffered = 0
    }

    /// Gives everything in order of day, within a day as it came, and takes what is to stand after a day.
    ///
    /// - Parameter notes: texts by the day after which they stand, in order.
    package func write(to target: Spool, _ notes: [(day: CalendarDate, text: String)]) throws(Problem) {
        putAway()
        try spool.finish()
        var notes = notes[...]
        for day in extents.keys.sorted() {
            while let note = notes.first, note.day < day {
                target.append(note.text)
                notes.removeFirst()
            }
            for extent in extents[day] ?? [] { target.append(try spool.bytes(at: extent.offset, extent.count)) }
        }
        for note in notes { target.append(note.text) }
    }
}
