extension ForkEvidence {
    /// The first line of a file.
    public static let header = "daxiu/fork-evidence/v1"

    private static let beginning = "beginning "
    private static let node = "node "
    private static let hash = "hash "
    private static let entry = "entry "

    /// The file's text.
    public var text: String {
        var lines = [ForkEvidence.header]
        func add(_ branch: Branch) {
            switch branch.content {
            case .hash(let hash): lines.append(ForkEvidence.hash + hash.base64)
            case .leaf(let line): lines.append(ForkEvidence.entry + Base64.encode(line))
            }
            lines += branch.path.map(\.base64)
        }
        switch ground {
        case .roots: break
        case .beginning(let root, let proof): lines += [ForkEvidence.beginning + root.base64] + proof.map(\.base64)
        case .node(let node, let first, let second):
            lines.append("\(ForkEvidence.node)\(node.level) \(node.index)")
            add(first)
            add(second)
        }
        return lines.map { $0 + "\n" }.joined() + "\n" + first.encoded + "\n" + second.encoded
    }

    /// Reads a file; writing it again gives the same text.
    ///
    /// Throws `malformedProof` for another form or more than 1,048,576 bytes, and what the notes throw. Whether it proves
    /// anything is for ``isProven(hasher:)`` to say.
    public init(_ text: String) throws(LogError) {
        guard text.utf8.count <= ForkEvidence.maximumByteCount else {
            throw LogError(.malformedProof, reason: "more than \(ForkEvidence.maximumByteCount) bytes")
        }
        // The head has no empty line, each note has one, and one stands before each.
        let blocks = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .split(separator: "", omittingEmptySubsequences: false).map(Array.init)
        guard let head = blocks.first, head.first == ForkEvidence.header else {
            throw LogError(.malformedProof, reason: "does not begin with \(ForkEvidence.header)")
        }
        // What follows the last line feed is an empty line, and ends a block.
        guard blocks.count == 6, blocks[5].isEmpty else {
            throw LogError(.malformedProof, reason: "not two checkpoints")
        }
        func note(_ block: Int) throws(LogError) -> SignedNote {
            try SignedNote((blocks[block] + [""] + blocks[block + 1]).map { $0 + "\n" }.joined())
        }
        let ground = try ForkEvidence.ground(head.dropFirst())
        try self.init(try note(1), try note(3), ground)
        guard self.text.utf8.elementsEqual(text.utf8) else {
            throw LogError(.malformedProof, reason: "the larger checkpoint comes first")
        }
    }

    private static func ground(_ lines: ArraySlice<String>) throws(LogError) -> Ground {
        guard let first = lines.first else { return .roots }
        if first.hasPrefix(beginning) {
            return .beginning(try digest(first.dropFirst(beginning.count)), proof: try digests(lines.dropFirst()))
        }
        guard first.hasPrefix(node), let place = place(first.dropFirst(node.count)) else {
            throw LogError(.malformedProof, reason: "not what is proven: \(first.debugDescription)")
        }
        let branches = lines.dropFirst()
        guard let second = branches.indices.dropFirst().first(where: { branches[$0].contains(" ") }) else {
            throw LogError(.malformedProof, reason: "not two branches")
        }
        return .node(place, try branch(branches[..<second]), try branch(branches[second...]))
    }

    private static func place(_ text: Substring) -> TreeNode? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, let level = Int(canonical: words[0]), let index = Int(canonical: words[1]) else {
            return nil
        }
        return TreeNode(level: level, index: index)
    }

    private static func branch(_ lines: ArraySlice<String>) throws(LogError) -> Branch {
        let (first, path) = (lines.first ?? "", try digests(lines.dropFirst()))
        if first.hasPrefix(entry) {
            guard let line = Base64.decode(first.dropFirst(entry.count)) else {
                throw LogError(.malformedProof, reason: "extra data is not base64")
            }
            return Branch(content: .leaf(line), path: path)
        }
        guard first.hasPrefix(hash) else {
            throw LogError(.malformedProof, reason: "not two branches")
        }
        return Branch(content: .hash(try digest(first.dropFirst(hash.count))), path: path)
    }

    private static func digests(_ lines: ArraySlice<String>) throws(LogError) -> [Digest] {
        guard lines.count <= TreeNode.maximumLevel + 1 else {
            throw LogError(.malformedProof, reason: "too many hashes: \(lines.count)")
        }
        var digests: [Digest] = []
        for line in lines { digests.append(try digest(line[...])) }
        return digests
    }

    private static func digest(_ text: Substring) throws(LogError) -> Digest {
        guard let digest = Digest(base64: String(text)) else {
            throw LogError(.malformedProof, reason: "not a hash: \(String(text).debugDescription)")
        }
        return digest
    }
}
