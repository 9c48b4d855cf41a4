/// For whom a page is, and of which entries it tells texts, codes and amounts. Sums of the whole fund stand on every page.
package struct PageAudience: Sendable {
    /// Whether homes can be asked about, and everything be searched.
    let hasHomes: Bool
    /// The entries that may be told of; nil for all.
    private let entries: Set<Int>?

    /// The people of the estate: all entries.
    package static let residents = PageAudience(hasHomes: true, entries: nil)

    /// Anybody: no home, and no entry but some.
    package static func anybody(_ entries: Set<Int>) -> PageAudience {
        PageAudience(hasHomes: false, entries: entries)
    }

    func shows(_ entry: Int) -> Bool { entries?.contains(entry) ?? true }
}
