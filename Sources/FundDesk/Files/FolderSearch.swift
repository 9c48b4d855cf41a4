import Foundation

/// Looks for ledgers in a folder.
package enum FolderSearch {
    /// What ledgers' names end in.
    static let ending = ".daxiu"

    /// The names of the ledgers in a folder, in order; files alone, and none that is hidden.
    package static func ledgers(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { name in
            let path = folder == "." ? name : "\(folder)/\(name)"
            return name.hasSuffix(ending) && !name.hasPrefix(".") && FileAccess.exists(path)
                && !FileAccess.isFolder(path)
        }.sorted()
    }

    /// The only ledger in a folder.
    ///
    /// - Throws: `Problem` with `ledgerNotNamed` where there is none, and with `ledgersSeveral` where there are several.
    package static func onlyLedger(in folder: String) throws(Problem) -> String {
        let names = ledgers(in: folder)
        guard let first = names.first else { throw Problem(.ledgerNotNamed) }
        guard names.count == 1 else {
            throw Problem(.ledgersSeveral, [.number(names.count), .names(names.prefix(8))])
        }
        return folder == "." ? first : "\(folder)/\(first)"
    }
}
