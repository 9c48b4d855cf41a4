/// The answer of a witness as it came back by stick, mail or chat: signature lines, alone or under a note.
package struct CosignatureFile {
    /// The path as the user named it.
    package let path: String
    /// Its signature lines, at most 100.
    package let lines: [NoteSignature]

    /// Reads a file; what stands between the lines is nobody's signature and is passed over.
    ///
    /// - Throws: `Problem` with `cosignaturesUnfit`, or one of the file.
    package init(path: String) throws(Problem) {
        self.path = path
        lines = try EditedText(path: path).firstReadable { form throws(Problem) in
            try CosignatureFile.lines(of: form, path)
        }
    }

    /// Reads what came from an address, as it stands.
    ///
    /// - Throws: `Problem` with `cosignaturesUnfit`.
    package init(_ bytes: [UInt8], from address: String) throws(Problem) {
        path = address
        lines = try CosignatureFile.lines(of: String(decoding: bytes, as: UTF8.self), address)
    }

    private static func lines(of text: String, _ path: String) throws(Problem) -> [NoteSignature] {
        let found = text.unicodeScalars.split(separator: "\n").map(String.init).compactMap { line in
            try? NoteSignature(line: line)
        }
        guard !found.isEmpty else { throw unfit(path, CosignatureTexts.noLine) }
        guard found.count <= SignedNote.maximumSignatureCount else { throw unfit(path, CosignatureTexts.manyLines) }
        return found
    }

    /// Adds what is true to a ledger.
    ///
    /// - Parameter keys: the witnesses that are known.
    /// - Returns: what became of each line, in order.
    /// - Throws: `Problem` with `cosignaturesUnfit` where nothing could be added and nothing stands there already, or one
    ///   of the ledger.
    package func add(to ledger: LedgerFile, of keys: [CosignerKey], now: Timestamp) throws -> [CosignatureOutcome] {
        let outcomes = try ledger.add(lines, of: keys, now: now)
        let isUseful = outcomes.contains { outcome in
            switch outcome {
            case .added, .known: true
            default: false
            }
        }
        // Under a whole note the recorder's line stands first, and is no cosignature: the last one tells most.
        guard isUseful, !outcomes.isEmpty else {
            let (wording, arguments) = outcomes.last?.reason ?? (CosignatureTexts.noLine, [])
            throw Problem(.cosignaturesUnfit, [.file(path), .wording(wording, arguments)])
        }
        return outcomes
    }

    private static func unfit(_ path: String, _ why: Wording) -> Problem {
        Problem(.cosignaturesUnfit, [.file(path), .wording(why)])
    }
}

extension CosignatureOutcome {
    /// What became of it, for people.
    package var reason: (Wording, [Problem.Argument]) {
        switch self {
        case .added(let size): (CosignatureTexts.added, [.number(size)])
        case .known(let size): (CosignatureTexts.known, [.number(size)])
        case .unknownKey: (CosignatureTexts.unknownKey, [])
        case .unfit: (CosignatureTexts.unfit, [])
        case .ahead(let time): (CosignatureTexts.ahead, [.time(time)])
        case .full(let size): (CosignatureTexts.full, [.number(size)])
        }
    }
}
