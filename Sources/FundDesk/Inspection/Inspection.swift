import Foundation

/// Many ledgers, judged in one go.
package enum Inspection {
    /// Judges what was found, as many files at once as there are cores, each as if it were alone.
    ///
    /// - Parameter trust: whose word counts.
    /// - Parameter progress: how many are done, of how many.
    /// - Returns: one for each, in the same order.
    package static func run(
        _ found: [FoundLedger],
        _ depth: VerificationDepth,
        _ trust: CountingTrust = CountingTrust(),
        memory: CheckpointMemory?,
        now: Timestamp,
        progress: @Sendable (_ done: Int, _ total: Int) -> Void
    ) async -> [InspectedLedger] {
        func judge(_ wanted: [Int], _ progress: @Sendable (Int) -> Void) async -> [Int: InspectedLedger] {
            await withTaskGroup(of: (Int, InspectedLedger).self) { group in
                var rest = wanted[...]
                func add() {
                    guard let index = rest.popFirst() else { return }
                    let one = found[index]
                    group.addTask { (index, await one.inspected(depth, trust, memory, now)) }
                }
                for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { add() }
                var judged: [Int: InspectedLedger] = [:]
                while let (index, ledger) = await group.next() {
                    judged[index] = ledger
                    progress(judged.count)
                    add()
                }
                return judged
            }
        }
        var judged = await judge(Array(found.indices)) { progress($0, found.count) }
        // What was judged beside another history of its fund could not know of it: now this machine remembers both.
        if memory != nil { judged.merge(await judge(unlike(judged)) { _ in }) { $1 } }
        return found.indices.compactMap { judged[$0] }
    }

    /// Ledgers that hold, of a fund of which another one holds that is longer, shorter or different.
    private static func unlike(_ judged: [Int: InspectedLedger]) -> [Int] {
        let sound = judged.filter { $0.value.verdict?.holds == true }
        let funds = Dictionary(grouping: sound) { $0.value.origin }
        return funds.values.filter { ledgers in Set(ledgers.map { $0.value.verdict?.root }).count > 1 }
            .flatMap { $0.map(\.key) }.sorted()
    }
}

extension FoundLedger {
    fileprivate func inspected(
        _ depth: VerificationDepth,
        _ trust: CountingTrust,
        _ memory: CheckpointMemory?,
        _ now: Timestamp
    ) async -> InspectedLedger {
        switch self {
        case .file(let path): await InspectedLedger(verifying: path, depth, trust, memory, now: now)
        case .nothing(let path, let problem): InspectedLedger(path, unreadable: problem)
        }
    }
}

extension [InspectedLedger] {
    /// The worst answer: what does not hold before what was not checked, and that before what is weak.
    package var worst: Verdict.Word {
        [Verdict.Word.fails, .unchecked, .weak].first { word in contains { $0.word == word } } ?? .holds
    }
}
