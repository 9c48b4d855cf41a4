import FundDesk

/// What a page judges that cannot read its folder: lines and notes, in JSON in the page.
enum InlineLedger {
    /// Bytes of lines up to which there is such a page: a telephone has to hold it several times over.
    static let limit = 25_000_000

    /// The JSON, in which nothing ends a script.
    ///
    /// - Throws: `Problem` of a file.
    static func json(_ pass: NoticePass, beside notes: PublishedNotes) throws -> [UInt8] {
        var json = beginning(notes) + Array("\"lines\":[".utf8)
        for index in 0..<(pass.leaves.count + TileAddress.width - 1) / TileAddress.width {
            for (place, line) in (EntryBundle.entries(try pass.bundle(index)) ?? []).enumerated() {
                if index + place > 0 { json.append(UInt8(ascii: ",")) }
                append(line, to: &json)
            }
        }
        return json + Array("]}".utf8)
    }

    /// The JSON as far as the notes; further members follow.
    static func beginning(_ notes: PublishedNotes) -> [UInt8] {
        var json = Array("{\"checkpoints\":".utf8)
        append(notes.checkpoints[...], to: &json)
        json += Array(",\"cosignatures\":".utf8)
        append(notes.cosignatures[...], to: &json)
        return json + Array(",".utf8)
    }

    /// A string of JSON (RFC 8259 §7), from bytes in UTF-8.
    private static func append(_ text: ArraySlice<UInt8>, to json: inout [UInt8]) {
        json.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
            case 0..<0x20, UInt8(ascii: "<"):
                json += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: json.append(byte)
            }
        }
        json.append(UInt8(ascii: "\""))
    }
}
