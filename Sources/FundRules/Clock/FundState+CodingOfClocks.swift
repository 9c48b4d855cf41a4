/// The part of the snapshot that wrong clocks leave behind: seconds since 1970, and entries.
extension CorrectedTime: SnapshotFigures {
    init?(figures: [Int64]) {
        guard figures.count == 4, figures.allSatisfy({ $0.magnitude <= Limits.integer.magnitude }) else { return nil }
        self.init(
            entry: Int(figures[0]),
            from: Int(figures[1]),
            through: Int(figures[2]),
            time: Timestamp(seconds: figures[3])
        )
    }

    var figures: [Int64] { [Int64(entry), Int64(from), Int64(through), time.seconds] }
}

/// The jump, then those that stand once a clock from it is in effect: three figures each.
extension ClockJump: SnapshotFigures {
    init?(figures: [Int64]) {
        guard !figures.isEmpty, figures.count.isMultiple(of: 3) else { return nil }
        let jumps = stride(from: 0, to: figures.count, by: 3).map { first in
            ClockJump(
                entry: Int(figures[first]),
                from: Timestamp(seconds: figures[first + 1]),
                to: Timestamp(seconds: figures[first + 2])
            )
        }
        self.init(entry: jumps[0].entry, from: jumps[0].floor, to: jumps[0].at, later: Array(jumps.dropFirst()))
    }

    var figures: [Int64] { ([self] + later).flatMap { [Int64($0.entry), $0.floor.seconds, $0.at.seconds] } }
}
