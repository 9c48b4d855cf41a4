import Foundation
import FundDesk

/// How much a terminal shows.
struct ScreenSize {
    /// Columns, for the width of a line.
    let columns: Int
    /// Lines; nil where nobody looks at a terminal.
    let rows: Int?

    fileprivate static let usual = 80

    /// A width that can be one; what is none is not believed.
    fileprivate static func checked(_ columns: Int) -> Int? { (20...1_000).contains(columns) ? columns : nil }
}

extension Surroundings {
    /// The size of the terminal that standard output goes to; `COLUMNS`, else 80 columns, where there is none.
    var screen: ScreenSize {
        let named = variable("COLUMNS").flatMap { Int($0) }.flatMap { ScreenSize.checked($0) }
        var size = winsize()
        guard output.isTerminal, ioctl(output.descriptor, UInt(TIOCGWINSZ), &size) == 0 else {
            return ScreenSize(columns: named ?? ScreenSize.usual, rows: nil)
        }
        let columns = ScreenSize.checked(Int(size.ws_col)) ?? named ?? ScreenSize.usual
        return ScreenSize(columns: columns, rows: size.ws_row > 1 ? Int(size.ws_row) : 24)
    }
}
