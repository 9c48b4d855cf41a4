/// A policy as it is named on the command line: a ready-made one, or a file of JSON in any layout.
public struct PolicyFile {
    private let path: String
    private var bytes: [UInt8] = []
    /// Every value by its offset in `bytes`, ascending.
    private var values: [(offset: Int, place: Place)] = []
    /// What stands where a member may: the member's name, or nothing at an object's end.
    private var names: [Int: (object: Place, name: String?)] = [:]

    /// A value of the file.
    private struct Place {
        /// The way to it, such as `tiers[1].roles`; empty for the whole.
        let path: String
        let value: JSONText.Value
    }

    /// - Parameter path: a file, or the name of a ready-made policy.
    /// - Throws: `Problem` with `policyMalformed`, or one of the file.
    public static func read(_ path: String) throws -> Policy {
        let bytes = try Policy.readyMade(path) ?? FileAccess.bytes(path, .sheet)
        let text: JSONText.Value
        do throws(JSONText.Failure) { text = try JSONText.value(bytes) } catch {
            throw Problem(.policyMalformed, [.file(path), .number(error.line), "", error.fault.argument(error.found)])
        }
        var file = PolicyFile(path: path)
        file.write(Place(path: "", value: text))
        return try file.policy()
    }

    private init(path: String) {
        self.path = path
    }

    /// Writes a value in canonical form, which is what the ledger's own reader takes.
    private mutating func write(_ place: Place) {
        values.append((bytes.count, place))
        switch place.value.content {
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            let start = bytes.count
            for (name, value) in members.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
                names[bytes.count] = (place, name)
                if bytes.count > start { bytes.append(UInt8(ascii: ",")) }
                bytes += PolicyFile.quoted(name) + [UInt8(ascii: ":")]
                write(Place(path: place.path.isEmpty ? name : "\(place.path).\(name)", value: value))
            }
            names[bytes.count] = (place, nil)
            bytes.append(UInt8(ascii: "}"))
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(Place(path: "\(place.path)[\(index)]", value: element))
            }
            bytes.append(UInt8(ascii: "]"))
        case .string(let text): bytes += PolicyFile.quoted(text)
        // What is no integer is nothing that a policy has.
        case .word(let word): bytes += (Int64(word) == nil ? "null" : word).utf8
        }
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.string(text)
        return writer.bytes
    }

    private func policy() throws -> Policy {
        do {
            return try bytes.withUnsafeBytes { line in
                var reader = CanonicalReader(line)
                let policy = try Policy(from: &reader)
                try reader.end()
                return policy
            }
        } catch let error as CanonicalError {
            throw problem(error)
        }
    }

    /// The reader's error, said of the file.
    private func problem(_ error: CanonicalError) -> Problem {
        let isName = error.reason == .expectedMember || error.reason == .expectedByte && error.detail == "}"
        if isName, let (object, name) = names[error.offset] {
            let isMissing = error.reason == .expectedMember && !has(error.detail, object.value)
            return problem(object, isMissing ? .missing : .unknown, isMissing ? error.detail : name ?? "")
        }
        let place = values.last { $0.offset <= error.offset }?.place ?? values[0].place
        return problem(place, fault(error, place.value), found(place.value), error.detail)
    }

    private func problem(_ place: Place, _ fault: PolicyFault, _ found: String, _ allowed: String = "") -> Problem {
        let way = place.path.isEmpty ? "" : " \(place.path)"
        let words = allowed.split(separator: ", ").map(String.init)
        let arguments: [Problem.Argument] = [.file(path), .number(place.value.line), .text(way)]
        return Problem(.policyMalformed, arguments + [fault.argument(found, words)])
    }

    private func has(_ name: String, _ value: JSONText.Value) -> Bool {
        if case .object(let members) = value.content { members.contains { $0.name == name } } else { false }
    }

    private func fault(_ error: CanonicalError, _ value: JSONText.Value) -> PolicyFault {
        switch (error.reason, error.detail, value.content) {
        case (.expectedByte, "{", _): .object
        case (.expectedByte, "[", _), (.malformedValue, _, .array): .list
        case (.integerOutOfRange, _, _) where !error.detail.isEmpty: .range
        case (.malformedInteger, _, _), (.integerOutOfRange, _, _): .integer
        case (.malformedValue, _, _) where !error.detail.isEmpty: .choice
        default: .text
        }
    }

    private func found(_ value: JSONText.Value) -> String {
        switch value.content {
        case .object: "{…}"
        case .array(let elements): elements.isEmpty ? "[]" : "[…]"
        case .string(let text): text
        case .word(let word): word
        }
    }
}
