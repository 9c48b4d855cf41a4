import FundRules
import TransparencyLog

/// How exported tables are written.
public enum RecordForm: Sendable {
    /// For spreadsheets: RFC 4180, amounts in yuan, areas in square metres, hashes in base64.
    case csv
    /// For `COPY … FROM stdin` of PostgreSQL: tabs, amounts in fen, areas in 0.01 m², hashes as `bytea`.
    case copy
}

/// One row of an exported table, filled in column by column.
struct RecordRow {
    private(set) var bytes: [UInt8] = []
    private let form: RecordForm
    /// Columns filled in so far; those of the other form do not count.
    private(set) var count = 0

    /// A row; for PostgreSQL it begins with the fund it belongs to.
    init(_ form: RecordForm, fund: String) {
        self.form = form
        if form == .copy { text(fund) }
        count = 0
    }

    /// The row with its end.
    var line: [UInt8] { bytes + [UInt8(ascii: "\n")] }

    private mutating func separate() {
        if !bytes.isEmpty { bytes.append(form == .csv ? UInt8(ascii: ",") : UInt8(ascii: "\t")) }
        // An empty first field must still be followed by a separator; no table begins with a column that can be empty.
        count += 1
    }

    /// What people typed, or a name.
    mutating func text(_ text: String?) {
        separate()
        guard let text else { return nothing() }
        switch form {
        case .csv: bytes.append(contentsOf: CSVWriter.field(text).utf8)
        case .copy: escape(text.utf8)
        }
    }

    /// What this program wrote: dates, codes of our own; no guard needed.
    mutating func word(_ word: String) {
        separate()
        bytes.append(contentsOf: word.utf8)
    }

    /// A whole number.
    mutating func integer(_ number: Int?) {
        separate()
        guard let number else { return nothing() }
        bytes.append(contentsOf: String(number).utf8)
    }

    /// An amount in fen or an area in 0.01 m².
    mutating func hundredths(_ value: Int64) {
        separate()
        bytes.append(contentsOf: (form == .csv ? Money(fen: value).plain : String(value)).utf8)
    }

    /// A hash.
    mutating func digest(_ digest: Digest) {
        separate()
        switch form {
        case .csv: bytes.append(contentsOf: CSVWriter.field(digest.base64).utf8)
        case .copy: bytes.append(contentsOf: ("\\\\x" + digest.hexadecimal).utf8)
        }
    }

    /// An entry's line; only PostgreSQL takes it, because a spreadsheet's cell would be too small.
    mutating func line(_ line: UnsafeRawBufferPointer) {
        guard form == .copy else { return }
        separate()
        escape(line)
    }

    /// Several names: separated by spaces, or an array.
    mutating func list(_ names: [String]) {
        switch form {
        case .csv: text(names.joined(separator: " "))
        case .copy:
            let quoted = names.map { name in
                "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
            }
            text("{" + quoted.joined(separator: ",") + "}")
        }
    }

    private mutating func nothing() {
        if form == .copy { bytes.append(contentsOf: "\\N".utf8) }
    }

    private mutating func escape(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
