extension TrustPolicy {
    /// The most bytes a policy file may have.
    public static let maximumByteCount = 1_000_000

    /// Reads a policy file strictly (C2SP tlog-policy).
    ///
    /// Throws the first fault, with its line and column.
    public init(_ bytes: some Collection<UInt8>) throws(TrustPolicyFault) {
        let source = Array(bytes)
        guard source.count <= TrustPolicy.maximumByteCount else {
            throw TrustPolicyFault(line: 1, column: 1, kind: .tooLong)
        }
        var reader = PolicyReader()
        var lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let last = lines.removeLast()
        for (index, line) in lines.enumerated() { try reader.read(line, number: index + 1) }
        if !last.isEmpty {
            try reader.read(last, number: lines.count + 1)
            let column = PolicyReader.column(last.endIndex, last)
            throw TrustPolicyFault(line: lines.count + 1, column: column, kind: .unfinished)
        }
        guard reader.quorumLine != nil else {
            throw TrustPolicyFault(line: lines.count + 1, column: 1, kind: .quorumMissing)
        }
        self.init(source: source, logs: reader.logs, definitions: reader.definitions, quorum: reader.quorum)
    }
}

/// Reads a policy line by line; what a line may name stands before it.
private struct PolicyReader {
    /// A run of octets without blanks, and the line that it stands in.
    private struct Item {
        let bytes: ArraySlice<UInt8>
        let line: ArraySlice<UInt8>
        let number: Int

        var text: String { String(decoding: bytes, as: UTF8.self) }

        func fault(_ kind: TrustPolicyFault.Kind) -> TrustPolicyFault {
            TrustPolicyFault(line: number, column: PolicyReader.column(bytes.startIndex, line), kind: kind)
        }
    }

    private(set) var logs: [TrustPolicy.Log] = []
    private(set) var definitions: [TrustPolicy.Definition] = []
    private(set) var quorum: Int?
    private(set) var quorumLine: Int?
    /// The lines that public keys stand in, of logs and of witnesses.
    private var logKeys: [[UInt8]: Int] = [:]
    private var witnessKeys: [[UInt8]: Int] = [:]
    /// Names that are defined: the place among the definitions and the line.
    private var names: [ArraySlice<UInt8>: (place: Int, line: Int)] = [:]
    /// The lines of the groups that definitions are members of.
    private var memberships: [Int: Int] = [:]

    private static let none = ArraySlice("none".utf8)

    /// The column of an octet, in characters as far as they are UTF-8.
    static func column(_ index: Int, _ line: ArraySlice<UInt8>) -> Int {
        String(decoding: line[..<index], as: UTF8.self).unicodeScalars.count + 1
    }

    /// Reads one line without its newline.
    mutating func read(_ line: ArraySlice<UInt8>, number: Int) throws(TrustPolicyFault) {
        if let index = line.firstIndex(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
            throw TrustPolicyFault(line: number, column: PolicyReader.column(index, line), kind: .octet(line[index]))
        }
        var items = line.split { $0 == 0x20 || $0 == 0x09 }.map { Item(bytes: $0, line: line, number: number) }[...]
        guard let word = items.popFirst(), word.bytes.first != UInt8(ascii: "#") else { return }
        let end = TrustPolicyFault(line: number, column: PolicyReader.column(line.endIndex, line), kind: .missing)
        func next() throws(TrustPolicyFault) -> Item {
            guard let item = items.popFirst() else { throw end }
            return item
        }
        switch word.text {
        case "log":
            let key = try next()
            try addLog(key, url: items.popFirst()?.text)
        case "witness":
            let (name, key) = (try next(), try next())
            try addWitness(name, key, url: items.popFirst()?.text)
        case "group":
            let (name, threshold, first) = (try next(), try next(), try next())
            try addGroup(name, threshold, [first] + items)
            items = []
        case "quorum": try setQuorum(try next(), after: word)
        default: throw word.fault(.word(word.text))
        }
        if let item = items.first { throw item.fault(.surplus(item.text)) }
    }

    private mutating func addLog(_ item: Item, url: String?) throws(TrustPolicyFault) {
        guard let text = String(validating: item.bytes, as: UTF8.self), let key = try? VerifierKey(text) else {
            throw item.fault(.logKey(item.text))
        }
        if let line = logKeys.updateValue(item.number, forKey: key.publicKey) {
            throw item.fault(.keyAgain(line: line))
        }
        logs.append(TrustPolicy.Log(key: key, url: url))
    }

    private mutating func addWitness(_ name: Item, _ item: Item, url: String?) throws(TrustPolicyFault) {
        try define(name)
        guard let text = String(validating: item.bytes, as: UTF8.self), let key = try? CosignerKey(text) else {
            throw item.fault(.witnessKey(item.text))
        }
        if let line = witnessKeys.updateValue(item.number, forKey: key.publicKey) {
            throw item.fault(.keyAgain(line: line))
        }
        definitions.append(.witness(TrustPolicy.Witness(name: name.text, key: key, url: url)))
    }

    private mutating func addGroup(_ name: Item, _ threshold: Item, _ members: [Item]) throws(TrustPolicyFault) {
        let number = try PolicyReader.threshold(threshold, of: members.count)
        var places: [Int] = []
        for member in members {
            let place = try place(of: member)
            if let line = memberships.updateValue(member.number, forKey: place) {
                throw member.fault(.memberAgain(member.text, line: line))
            }
            places.append(place)
        }
        // Only now, so that no group is a member of itself.
        try define(name)
        definitions.append(.group(name: name.text, threshold: number, members: places))
    }

    private static func threshold(_ item: Item, of count: Int) throws(TrustPolicyFault) -> Int {
        switch item.text {
        case "any": return 1
        case "all": return count
        case let text:
            guard let number = Int(canonical: text), (1...count).contains(number) else {
                throw item.fault(.threshold(text, of: count))
            }
            return number
        }
    }

    private mutating func setQuorum(_ item: Item, after word: Item) throws(TrustPolicyFault) {
        if let quorumLine { throw word.fault(.quorumAgain(line: quorumLine)) }
        quorumLine = item.number
        quorum = item.bytes == PolicyReader.none ? nil : try place(of: item)
    }

    /// Takes a name for the next definition.
    private mutating func define(_ item: Item) throws(TrustPolicyFault) {
        guard item.bytes != PolicyReader.none else { throw item.fault(.reserved) }
        if let known = names[item.bytes] { throw item.fault(.nameAgain(item.text, line: known.line)) }
        names[item.bytes] = (definitions.count, item.number)
    }

    private func place(of item: Item) throws(TrustPolicyFault) -> Int {
        guard item.bytes != PolicyReader.none else { throw item.fault(.reserved) }
        guard let known = names[item.bytes] else { throw item.fault(.unknown(item.text)) }
        return known.place
    }
}
