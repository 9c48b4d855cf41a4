import FundRules

/// A JSON value that can be changed anywhere and written again, also into what no ledger may hold.
enum JSON: Hashable, Sendable {
    case integer(Int64)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// Where a value lies in another.
    enum Step: Hashable, Sendable {
        case member(String)
        case index(Int)
    }
    typealias Path = [Step]

    /// A member of an object; nil where there is none.
    subscript(_ name: String) -> JSON? {
        get {
            if case .object(let members) = self { members[name] } else { nil }
        }
        set {
            guard case .object(var members) = self else { return }
            members[name] = newValue
            self = .object(members)
        }
    }

    /// A value somewhere inside; setting nil takes it out.
    subscript(_ path: some Collection<Step>) -> JSON? {
        get {
            guard let step = path.first else { return self }
            switch (step, self) {
            case (.member(let name), .object(let members)): return members[name]?[path.dropFirst()]
            case (.index(let index), .array(let elements)) where elements.indices.contains(index):
                return elements[index][path.dropFirst()]
            default: return nil
            }
        }
        set {
            guard let step = path.first else {
                if let newValue { self = newValue }
                return
            }
            switch (step, self) {
            case (.member(let name), .object(var members)):
                if path.count == 1 { members[name] = newValue } else { members[name]?[path.dropFirst()] = newValue }
                self = .object(members)
            case (.index(let index), .array(var elements)) where elements.indices.contains(index):
                if path.count > 1 {
                    elements[index][path.dropFirst()] = newValue
                } else if let newValue {
                    elements[index] = newValue
                } else {
                    elements.remove(at: index)
                }
                self = .array(elements)
            default: break
            }
        }
    }

    /// The paths of everything inside, arrays and objects too, in order of the line.
    var paths: [Path] {
        switch self {
        case .integer, .string: []
        case .array(let elements):
            elements.enumerated().flatMap { index, element in
                [[.index(index)]] + element.paths.map { [.index(index)] + $0 }
            }
        case .object(let members):
            members.sorted { $0.key < $1.key }.flatMap { name, member in
                [[.member(name)]] + member.paths.map { [.member(name)] + $0 }
            }
        }
    }

    var text: String? { if case .string(let text) = self { text } else { nil } }
    var number: Int? { if case .integer(let number) = self { Int(number) } else { nil } }
    var elements: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
}

extension JSON.Path {
    /// The name of the member that a value stands under, also as an element of its array.
    var name: String {
        reversed().lazy.compactMap { step in
            if case .member(let name) = step { name } else { nil }
        }.first ?? ""
    }
}

extension JSON {
    /// The line, members in order; texts as they are, whatever they hold.
    var line: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .integer(let number): bytes += Array(String(number).utf8)
        case .string(let text): JSON.write(text, to: &bytes)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                element.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, name) in members.keys.sorted().enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                JSON.write(name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                members[name]?.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSON: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int64.self) {
            self = .integer(number)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let elements = try? container.decode([JSON].self) {
            self = .array(elements)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }
}
