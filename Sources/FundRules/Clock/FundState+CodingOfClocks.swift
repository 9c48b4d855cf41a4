/// The part of the snapshot that wrong clocks leave behind: seconds since 1970, and entries.
extension CorrectedTime {
    func encode(to writer: inout CanonicalWriter) {
        writer.integers([Int64(entry), Int64(from), Int64(through), time.seconds])
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        let values = try reader.integers()
        guard values.count == 4, values.allSatisfy({ $0.magnitude <= Limits.integer.magnitude }) else {
            throw reader.failure(.malformedValue, at: nil, "clocks")
        }
        self.init(
            entry: Int(values[0]),
            from: Int(values[1]),
            through: Int(values[2]),
            time: Timestamp(seconds: values[3])
        )
    }
}

extension ClockJump {
    /// The jump, then those that stand once a clock from it is in effect: three figures each.
    func encode(to writer: inout CanonicalWriter) {
        writer.integers(
            ([self] + later).flatMap { [Int64($0.entry), $0.floor.seconds, $0.at.seconds] }
        )
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        let values = try reader.integers()
        guard !values.isEmpty, values.count.isMultiple(of: 3) else {
            throw reader.failure(.malformedValue, at: nil, "jumps")
        }
        let jumps = stride(from: 0, to: values.count, by: 3).map { first in
            ClockJump(
                entry: Int(values[first]),
                from: Timestamp(seconds: values[first + 1]),
                to: Timestamp(seconds: values[first + 2])
            )
        }
        self.init(entry: jumps[0].entry, from: jumps[0].floor, to: jumps[0].at, later: Array(jumps.dropFirst()))
    }
}
