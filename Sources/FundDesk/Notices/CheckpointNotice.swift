/// A sheet of A4 for the notice board: the newest checkpoint, in groups that are read aloud and as a code for a camera, what
/// there is, what the month brought, who vouches for it, and how anybody checks it.
///
/// Whoever keeps a photograph of it can tell later whether the history is still the one that it was of. It names nobody but
/// offices and witnesses, and no household's figure stands on it.
package struct CheckpointNotice {
    /// What a front end tells its readers.
    package struct Words: Sendable {
        /// How to check the sheet, a step a line, with what is typed for it indented below; `{0}` is the number of entries.
        package var howToCheck: Wording
        /// What is said where nobody cosigns yet, in such lines.
        package var howToWitness: Wording

        package init(howToCheck: Wording, howToWitness: Wording) {
            (self.howToCheck, self.howToWitness) = (howToCheck, howToWitness)
        }
    }

    /// What the code on the sheet says.
    package let link: CheckpointLink
    let standing: FundStanding
    let provenance: Provenance
    let origin: String
    let sealed: Timestamp?
    let signer: Wording
    let issued: CalendarDate
    let words: Words
    private let witnesses: TrustAnswer
    /// Who cosigned this checkpoint as it stands, with the time that is said.
    private let cosigners: [(name: String, time: Timestamp)]

    /// The most lines of witnesses, and of what is open: more would need a second sheet.
    private static let (witnessLimit, openLimit) = (5, 3)

    /// - Parameter verified: the books of `FundStanding.books(on:)`.
    /// - Parameter note: the ledger's checkpoint over all entries, with its cosignatures.
    /// - Parameter day: the day of which the month is told.
    /// - Parameter issued: the day on which the sheet is made.
    /// - Parameter address: where the fund is published.
    /// - Throws: `Problem` with `statementsDiffer`, `checkpointUnknown`, or `settingMalformed` for an address that leaves
    ///   no room for the rest.
    package init(
        _ verified: Verified<Books>,
        note: SignedNote,
        on day: CalendarDate,
        issued: CalendarDate,
        address: String?,
        words: Words
    ) throws(Problem) {
        let verdict = verified.verdict
        standing = try FundStanding(verified, on: day)
        let members = standing.state.trust.members.map(\.member)
        guard let key = (try? note.verifiedKeys(among: members.map(\.key)))?.first,
            let member = members.first(where: { $0.key == key })
        else { throw Problem(.checkpointUnknown, [.number(verdict.size), .number(verdict.size)]) }
        do throws(LogError) { link = try CheckpointLink(note, signedBy: key, at: address) } catch {
            let room = CheckpointLink.maximumAddressByteCount(size: verdict.size)
            throw Problem(
                .settingMalformed,
                [.wording(Settings.Name.webAddress.names), .wording(NoticeTexts.noAddress, [.number(room)])]
            )
        }
        signer = member.wording
        provenance = Provenance(verdict)
        (origin, sealed, witnesses) = (verdict.origin, verdict.lastTime, verdict.witnesses)
        (self.issued, self.words) = (issued, words)
        cosigners = note.signatures.compactMap { line in
            guard !members.contains(where: { $0.key.isNamed(by: line) }), let said = Cosignature(line: line) else {
                return nil
            }
            return (line.name, Timestamp(seconds: Int64(said.time)))
        }
    }

    /// The root in groups of four hexadecimal digits, read aloud without capitals.
    package var spokenRoot: [String] { CheckpointNotice.groups(link.root.hexadecimal) }

    /// The root as every screen shows it, in groups of four.
    package var shownRoot: [String] { CheckpointNotice.groups(link.root.base64) }

    private static func groups(_ text: String) -> [String] {
        let characters = Array(text)
        return stride(from: 0, to: characters.count, by: 4).map {
            String(characters[$0..<min($0 + 4, characters.count)])
        }
    }

    /// What the sheet tells of the fund, a label and a value.
    func facts(_ language: Language) -> [(label: String, value: String)] {
        func yuan(_ fen: Int64) -> String { Money(fen: fen).grouped }
        let day = sealed?.day(in: standing.state.zone).description ?? "—"
        let balances = [standing.bank &+ standing.bonds &+ standing.cash, standing.bank, standing.bonds, standing.cash]
        return [
            (NoticeTexts.origin[language], Visible.text(origin)),
            (
                NoticeTexts.sealed[language],
                NoticeTexts.sealedValue.text(language, [day, String(link.size), Visible.text(signer[language])])
            ),
            (NoticeTexts.balance[language], NoticeTexts.balanceValue.text(language, balances.map(yuan))),
            (
                NoticeTexts.month.text(language, [standing.day.month.description]),
                NoticeTexts.monthValue.text(language, [yuan(standing.received), yuan(standing.paid)])
            ),
        ]
    }

    /// Who cosigns, a line each; how to become one where nobody does.
    func witnessLines(_ language: Language) -> [String] {
        func line(_ wording: Wording, _ name: String, _ size: Int, _ time: Timestamp?) -> String {
            let day = time.map { $0.day(in: standing.state.zone).description } ?? "—"
            return wording.text(language, [Visible.text(name), String(size), day])
        }
        if let policy = witnesses.policy, policy.asksForWitnesses {
            let needed = policy.standing(with: [])
            let head = NoticeTexts.quorum.text(language, [String(needed.members), String(needed.needed)])
            let held = witnesses.best.map { best in
                best.cosigners.map {
                    line(NoticeTexts.cosigned, $0.name, best.size, Timestamp(seconds: Int64($0.time)))
                }
            }
            return [head] + CheckpointNotice.cut(held ?? [], CheckpointNotice.witnessLimit, language)
        }
        guard !cosigners.isEmpty else {
            return witnesses.count > 0
                ? [NoticeTexts.cosignedBefore.text(language, [String(witnesses.count)])]
                : words.howToWitness[language].split(separator: "\n").map(String.init)
        }
        let claims = cosigners.map { line(NoticeTexts.cosigned, $0.name, link.size, $0.time) }
        return CheckpointNotice.cut(claims, CheckpointNotice.witnessLimit, language) + [NoticeTexts.claimed[language]]
    }

    /// What is open, what auditors say, and what the figures rest on.
    func footLines(_ language: Language) -> [String] {
        let open = (provenance.openLines + provenance.attestationLines).map { Visible.line($0[language]) }
        return CheckpointNotice.cut(open, CheckpointNotice.openLimit, language)
            + [
                Visible.line(provenance.footLine[language]), NoticeTexts.issued.text(language, [issued.description]),
            ]
    }

    /// The steps of a check; a line that is indented is to be typed.
    func steps(_ language: Language) -> [String] {
        words.howToCheck.text(language, [String(link.size)]).split(separator: "\n").map(String.init)
    }

    private static func cut(_ lines: [String], _ limit: Int, _ language: Language) -> [String] {
        guard lines.count > limit else { return lines }
        return lines.prefix(limit - 1) + [NoticeTexts.more.text(language, [String(lines.count - limit + 1)])]
    }

    /// The fund's name.
    var fund: String { Visible.text(standing.state.fund?.name ?? "") }
}
