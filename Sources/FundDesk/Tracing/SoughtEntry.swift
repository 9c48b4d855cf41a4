/// What people have in their hands of an entry: its number, the bank's serial, an invoice, a contract, a project, a file.
package struct SoughtEntry: Sendable {
    private let name: String
    private let folded: FoldedName
    private let entry: EntryName?
    /// Beginnings of a hash that are long enough to mean it.
    private static let leastDigits = 8

    package init(_ name: String) {
        self.name = name
        folded = FoldedName(name)
        entry = EntryName(name)
    }

    /// Whether an entry has it.
    func isMet(by entry: Entry) -> Bool {
        switch self.entry {
        case .voucher(let number): return entry.number == number
        case .position(entry.sequence): return true
        case .position, nil: break
        }
        var isMet = false
        var text = folded.text
        text.withUTF8 { wanted in
            let wanted = UnsafeRawBufferPointer(wanted)
            entry.forEachReference { kind, bytes in
                if case .piece = kind { return }
                isMet = isMet || bytes.count == wanted.count && bytes.elementsEqual(wanted)
            }
        }
        return isMet || !entry.isContribution && isNamed(in: entry.body) || hasFile(entry)
    }

    private func isNamed(in body: any EntryBody) -> Bool {
        switch body {
        case let project as Project: FoldedName(project.id) == folded
        case let contract as Contract: contract.number.map { FoldedName($0) == folded } ?? false
        default: false
        }
    }

    private func hasFile(_ entry: Entry) -> Bool {
        guard entry.hasEnclosures else { return false }
        return entry.attachments.contains { file in
            file.name == name
                || name.count >= SoughtEntry.leastDigits && file.sha256.hexadecimal.hasPrefix(name.lowercased())
        }
    }

    /// Of what was found, the entry whose position it is, if it is one; a bank's serial may look like a position.
    package func best(of found: [Int]) -> [Int] {
        guard case .position(let position) = entry, found.contains(position) else { return found }
        return [position]
    }
}
