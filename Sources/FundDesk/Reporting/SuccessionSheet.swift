/// What the parties of a handover read and sign, each on a computer of their own, as a text file.
///
/// The words are made from the signed text again whenever the file is read, and must be what stands there. Who the keys
/// belong to is not in that text: it stands beside it, as the ledger of whoever wrote the sheet had it.
package struct SuccessionSheet {
    private static let titleMark = SheetMark.line("parties")
    private static let textMark = SheetMark.line("signed text of a handover")

    /// The text to sign.
    package let text: String
    let origin: String
    let previous: Digest
    let parties: Succession.Parties
    let assets: [Succession.Asset]
    let items: [String]
    /// Whose each key is.
    let titles: [KeyID: String]
    /// The keys in full, of whoever hands over and takes over; none in sheets that were written before they stood there.
    let keys: [KeyID: VerifierKey]
    private let signatures: [NoteSignature]
    private let path: String

    /// A sheet that nobody has signed, of the books as they are.
    ///
    /// - Parameter items: what else is handed over, each without line feeds.
    package init(_ parties: Succession.Parties, items: [String], in state: FundState) {
        self.parties = parties
        // As the entry will have them.
        self.items = Succession(parties, items: items, in: state) { _ in "" }.items
        origin = state.fund?.origin ?? ""
        previous = state.lastHash
        assets = state.assetBalances
        let members = state.trust.members.map { ($0.member.key.keyID, $0.member.title) }
        titles = Dictionary(members) { $1 }.filter { parties.keys.contains($0.key) }
        let known = state.trust.members.map { ($0.member.key.keyID, $0.member.key) }
        keys = Dictionary(known) { $1 }.filter { [parties.from, parties.to].contains($0.key) }
        signatures = []
        path = ""
        text = Succession.text(origin: origin, previous: previous, parties, assets, self.items)
    }

    private init(_ sheet: SuccessionSheet, signatures: [NoteSignature]) {
        (text, origin, previous, parties) = (sheet.text, sheet.origin, sheet.previous, sheet.parties)
        (assets, items, titles, path) = (sheet.assets, sheet.items, sheet.titles, sheet.path)
        keys = sheet.keys
        self.signatures = signatures
    }

    /// Whether a text is such a sheet, whole or damaged.
    static func isMeant(by text: String) -> Bool { text.contains(Succession.textMark) }

    /// - Throws: `Problem` with `sheetMalformed`, `sheetDamaged`, `sheetAltered`.
    package init(_ content: String, _ path: String) throws(Problem) {
        let damage = SheetDamage(content, path)
        let lines = damage.lines
        guard let names = lines.firstIndex(of: SuccessionSheet.titleMark),
            let mark = lines.firstIndex(of: SuccessionSheet.textMark), names < mark
        else { throw damage.problem(marks: [SuccessionSheet.titleMark, SuccessionSheet.textMark]) }
        let signed = lines[(mark + 1)...].prefix { !$0.isEmpty }.map { $0 }
        guard let parts = SuccessionText(signed) else { throw damage.other(at: mark + 1) }
        (origin, previous, parties) = (parts.origin, parts.previous, parts.parties)
        (assets, items, self.path) = (parts.assets, parts.items, path)
        text = Succession.text(origin: origin, previous: previous, parties, assets, items)
        titles = Dictionary(
            lines[(names + 1)..<mark].compactMap { line in
                KeyID(hexadecimal: line.prefix(8)).map { ($0, String(line.dropFirst(9))) }
            }
        ) { $1 }
        // What stands there is a key only with the ID that its name and its bytes give.
        let keys = lines[(names + 1)..<mark].compactMap { try? VerifierKey($0) }.map { ($0.keyID, $0) }
        self.keys = Dictionary(keys) { $1 }.filter { [parts.parties.from, parts.parties.to].contains($0.key) }
        let rest = lines[(mark + 1)...].joined(separator: "\n")
        let note = SheetDamage.wholeNote(rest)
        signatures = note?.signatures ?? []
        guard signed == text.split(separator: "\n").map(String.init) else { throw damage.other(at: mark + 1) }
        guard note != nil || rest.utf8.count <= text.utf8.count else {
            throw damage.problem(at: mark + 2 + signed.count, DamageTexts.signatureCut)
        }
        try damage.check(Array(lines[...mark]), preamble)
    }

    /// What a person reads.
    package func head(_ language: Language) -> String {
        func named(_ key: KeyID) -> String {
            [titles[key] ?? "", key.description].filter { !$0.isEmpty }.joined(separator: "  ")
        }
        let balances = assets.map { asset in
            let account = Chart.standard.postable.first { $0.code == asset.account }
            return [asset.account.description, account?.name[language] ?? "", Money(fen: asset.balance).grouped]
        }
        let rows: [(Wording, String)] =
            [
                (ReadingTexts.origin, origin), (OfficeTexts.lastEntry, previous.base64),
                (OfficeTexts.from, named(parties.from)), (OfficeTexts.to, named(parties.to)),
                (OfficeTexts.witness, parties.witness.map(named) ?? OfficeTexts.none[language]),
            ] + Columns.aligned(balances, trailing: [2]).asRows(OfficeTexts.balances)
            + (items.isEmpty ? [OfficeTexts.none[language]] : items).asRows(OfficeTexts.items)
        let table = Columns.aligned(rows.map { [$0.0[language], Visible.text($0.1)] })
        let lines =
            [OfficeTexts.sheetHead[language], ""] + table + [""] + spoken(language)
            + [OfficeTexts.sheetFoot[language], ""]
        return lines.map { $0 + "\n" }.joined()
    }

    /// The keys in full, to be compared aloud: an ID is short enough for somebody to make a key that has it too.
    private func spoken(_ language: Language) -> [String] {
        let rows = [(OfficeTexts.from, parties.from), (OfficeTexts.to, parties.to)].compactMap { name, key in
            keys[key].map { ["  " + name[language] + OfficeTexts.colon[language], "    \($0)"] }
        }
        return rows.isEmpty
            ? [] : OfficeTexts.aloud[language].split(separator: "\n").map(String.init) + rows.joined() + [""]
    }

    /// What stands before the signed text: nothing else may.
    private func preamble(_ language: Language) -> String {
        let names = parties.keys.map { key in
            "\(key) \(Visible.text(titles[key] ?? ""))\n" + (keys[key].map { "\($0)\n" } ?? "")
        }.joined()
        return head(language) + "\(SuccessionSheet.titleMark)\n\(names)\(SuccessionSheet.textMark)\n"
    }

    /// The file.
    package func text(_ language: Language) -> String {
        preamble(language) + text + "\n" + signatures.map { $0.line + "\n" }.joined()
    }

    /// The parties that have not signed yet.
    package var missing: [KeyID] { parties.keys.filter { key in !signatures.contains { $0.keyID == key } } }

    /// The sheet with the signature of a party, in place of one that it gave before.
    ///
    /// - Throws: `Problem` with `keyNotOfLedger`, `sheetNotYours`, `signatureFailed`.
    package func signed(by key: SigningKey, at time: Timestamp) throws(Problem) -> SuccessionSheet {
        guard key.verifierKey.name == origin else {
            throw Problem(.keyNotOfLedger, [.key(key.keyID), .name(key.verifierKey.name), .name(origin)])
        }
        guard parties.keys.contains(key.keyID) else {
            throw Problem(.sheetNotYours, [.file(path), .keys(parties.keys), .key(key.keyID)])
        }
        let all = signatures.filter { $0.keyID != key.keyID } + (try Signing.note(text, with: [key]).signatures)
        let order = parties.keys
        func place(_ signature: NoteSignature) -> Int { order.firstIndex(of: signature.keyID) ?? order.count }
        return SuccessionSheet(self, signatures: all.sorted { place($0) < place($1) })
    }

    /// The handover to record, if all have signed and the books are still those that they signed.
    ///
    /// - Throws: `Problem` with `signaturesMissing`, `sheetOutdated`, `signatureFailed`.
    package func succession(in state: FundState) throws(Problem) -> Succession {
        guard missing.isEmpty else { throw Problem(.signaturesMissing, [.file(path), .keys(missing)]) }
        let due = Succession.text(
            origin: state.fund?.origin ?? "",
            previous: state.lastHash,
            parties,
            state.assetBalances,
            items
        )
        guard due == text else { throw Problem(.sheetOutdated, [.file(path), .hash(previous)]) }
        let note: String
        do throws(LogError) { note = try SignedNote(text: text, signatures: signatures).encoded } catch {
            throw Problem(.signatureFailed, [.text(error.reason)])
        }
        return Succession(parties, items: items, in: state) { _ in note }
    }
}

/// The parts of what the parties of a handover sign.
private struct SuccessionText {
    let origin: String
    let previous: Digest
    let parties: Succession.Parties
    private(set) var assets: [Succession.Asset] = []
    private(set) var items: [String] = []

    /// - Returns: nil for lines that are nothing of the kind.
    init?(_ lines: [String]) {
        guard lines.count >= 6, lines[0] == Succession.textMark, let previous = Digest(base64: lines[2]),
            let from = KeyID(hexadecimal: lines[3]), let to = KeyID(hexadecimal: lines[4])
        else { return nil }
        let witness = KeyID(hexadecimal: lines[5])
        guard witness != nil || lines[5] == "-" else { return nil }
        (origin, self.previous) = (lines[1], previous)
        parties = Succession.Parties(from: from, to: to, witness: witness)
        for line in lines.dropFirst(6) {
            let words = line.split(separator: " ")
            if line.hasPrefix("item ") {
                items.append(String(line.dropFirst(5)))
            } else if words.count == 3, words[0] == "account", let account = AccountCode(String(words[1])),
                let balance = Int64(words[2])
            {
                assets.append(Succession.Asset(account: account, balance: balance))
            } else {
                return nil
            }
        }
    }
}
