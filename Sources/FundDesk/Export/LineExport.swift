/// Keeps the entry lines as they are.
package struct LineExport: LedgerObserver {
    let spool: Spool

    package init() throws(Problem) {
        spool = try Spool()
    }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        spool.append(judged.line)
        spool.append("\n")
    }
}
