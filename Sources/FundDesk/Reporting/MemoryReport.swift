package import FundLedger
package import FundRules
import TransparencyLog

/// What this machine remembers, in words.
package struct MemoryReport {
    private let listing: MemoryListing?
    private let folder: String
    private let words: DeskWords

    /// - Parameter listing: nil where there is no place for a memory.
    package init(_ listing: MemoryListing?, folder: String, words: DeskWords) {
        self.listing = listing
        self.folder = folder
        self.words = words
    }

    /// Four lines a history, then what is kept beside.
    package func text(_ language: Language) -> String {
        let items = listing?.items ?? []
        var lines = [MemoryTexts.heading.text(language, [String(items.count), Visible.text(folder)])]
        for item in items { lines += self.lines(item, language) }
        lines += files(MemoryTexts.evidence[language], listing?.evidence.map(\.path) ?? [])
        lines += files(MemoryTexts.damaged[language], listing?.damaged ?? [])
        let others = (listing?.others ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        if !others.isEmpty {
            lines += ["", MemoryTexts.others.text(language, [Visible.text(others.joined(separator: ", "))])]
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func files(_ heading: String, _ paths: [String]) -> [String] {
        paths.isEmpty ? [] : ["", heading] + paths.map { "  " + Visible.line($0) }
    }

    private func lines(_ item: MemoryListing.Item, _ language: Language) -> [String] {
        let checkpoint = item.checkpoint
        let number = item.number.map(String.init) ?? "—"
        let arguments = [
            number, Visible.text(checkpoint.origin), String(checkpoint.size), checkpoint.seen.description,
            Visible.text(checkpoint.path), checkpoint.root.base64,
        ]
        let state = state(item).map { "   " + $0[language] }
        return ["", MemoryTexts.item.text(language, arguments)]
            + [MemoryTexts.place, MemoryTexts.root].map { $0.text(language, arguments) } + state
    }

    /// What there is to say of a history beside what it is.
    private func state(_ item: MemoryListing.Item) -> [Wording] {
        let opponents = item.opponents.map(String.init).joined(separator: ", ")
        let others = opponents.isEmpty ? [] : [MemoryTexts.contradicts.filled(opponents)]
        let state: [Wording] =
            switch item.state {
            case .undisputed: []
            case .disputed: [words.disputed]
            case .own(let time): [MemoryTexts.own.filled(time.description)]
            case .notOwn(let time): [MemoryTexts.notOwn.filled(time.description)]
            }
        return others + state + (item.isInPlace ? [] : [MemoryTexts.outOfPlace])
    }

    /// For programs.
    package var json: JSON {
        JSON(
            folder: folder,
            remembered: (listing?.items ?? []).map(JSON.Item.init),
            evidence: listing?.evidence.map(\.path) ?? [],
            damaged: listing?.damaged ?? []
        )
    }

    /// What this machine remembers, for programs.
    package struct JSON: Encodable {
        package struct Item: Encodable {
            package let number: Int?
            package let origin: String
            package let path: String
            package let size: Int
            package let root: String
            package let note: String
            package let seen: String
            /// undisputed, disputed, own or not-own.
            package let state: String
            /// When it was settled; left out where it was not.
            package let settled: String?
            package let contradicts: [Int]
            package let inPlace: Bool

            package init(_ item: MemoryListing.Item) {
                number = item.number
                origin = item.checkpoint.origin
                path = item.checkpoint.path
                size = item.checkpoint.size
                root = item.checkpoint.root.base64
                note = item.checkpoint.note
                seen = item.checkpoint.seen.description
                contradicts = item.opponents
                inPlace = item.isInPlace
                (state, settled) =
                    switch item.state {
                    case .undisputed: ("undisputed", nil)
                    case .disputed: ("disputed", nil)
                    case .own(let time): ("own", time.description)
                    case .notOwn(let time): ("not-own", time.description)
                    }
            }
        }

        package let folder: String
        package let remembered: [Item]
        package let evidence: [String]
        package let damaged: [String]
    }
}
