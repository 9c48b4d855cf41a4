import Foundation
import FundRules
import TransparencyLog

/// A file of the memory that is not what was written, and what its signed note still proves.
struct DamagedMemory: Hashable, Sendable {
    /// Its name in the folder; empty for the folder itself.
    let file: String
    /// Its path, as people are told.
    let path: String
    /// The checkpoint that the note in it still says; nil where it cannot be read.
    let witness: Contradiction.Witness?

    /// Looks for a note in what is left of a file.
    init(_ path: String, file: String, _ bytes: [UInt8]?, in folder: String) {
        self.file = file
        self.path = file.isEmpty ? folder : "\(folder)/\(file)"
        let seen =
            bytes.flatMap { DamagedMemory.text("seen", in: $0) }.flatMap { Timestamp($0) }
            ?? MemoryFile.written(self.path)
        witness = bytes.flatMap { DamagedMemory.text("note", in: $0) }.flatMap {
            Contradiction.Witness(path: path, seen: seen, note: $0)
        }
    }

    /// What a member of the object said, whatever became of the rest.
    static func text(_ member: String, in file: [UInt8]) -> String? {
        let start = Array("\"\(member)\":\"".utf8)
        guard let place = file.firstRange(of: start) else { return nil }
        var text: [UInt8] = []
        var rest = file[place.upperBound...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = rest.popFirst() else { return nil }
                text.append(escaped == UInt8(ascii: "n") ? UInt8(ascii: "\n") : escaped)
            default: text.append(byte)
            }
        }
        return nil
    }
}
