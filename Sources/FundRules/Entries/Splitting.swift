/// What does not fit one line is recorded as several consecutive entries, each valid on its own.
enum Splitting {
    /// Bytes of a body that leave room for the other members and long memos.
    static let bodyBytes = Limits.lineBytes - 8_000

    /// Consecutive runs of elements whose encodings together stay under `bodyBytes`.
    static func runs<Element>(
        _ elements: [Element],
        _ encode: (inout CanonicalWriter, Element) -> Void
    ) -> [[Element]] {
        var runs: [[Element]] = [[]]
        var size = 0
        for element in elements {
            var writer = CanonicalWriter()
            encode(&writer, element)
            if size + writer.bytes.count + 1 > bodyBytes, runs[runs.count - 1].isEmpty == false {
                runs.append([])
                size = 0
            }
            runs[runs.count - 1].append(element)
            size += writer.bytes.count + 1
        }
        return runs
    }
}

extension UnitBatch {
    /// The batches that register any number of homes.
    public static func batches(_ units: [RegisteredUnit]) -> [UnitBatch] {
        let sorted = UnitBatch(units: units).units
        return Splitting.runs(sorted) { $1.encode(to: &$0) }.map { UnitBatch(units: $0) }
    }
}

extension Handover {
    /// The vouchers that hand over the balances of any number of homes.
    ///
    /// Each carries the money of its own homes; the last carries what is undistributed, and the bank's serial.
    public static func vouchers(
        _ direction: Direction,
        custodian: String,
        undistributed: Int64,
        units: [(unit: String, amount: Int64)],
        reference: String?,
        request: Int? = nil
    ) -> [Handover] {
        let runs = Splitting.runs(units.sorted { $0.unit < $1.unit }) { $0.unitAmount($1) }
        return runs.enumerated().map { index, run in
            let isLast = index == runs.count - 1
            return Handover(
                direction,
                custodian: custodian,
                undistributed: isLast ? undistributed : 0,
                units: run,
                reference: isLast ? reference : nil,
                request: request
            )
        }
    }
}

extension Opening {
    /// The vouchers that open the books of any number of homes.
    ///
    /// Each is given so much of the assets, in order of account, as its units own; the last carries what is
    /// undistributed.
    public static func vouchers(
        assets: [(account: AccountCode, amount: Int64)],
        undistributed: Int64,
        units: [(unit: String, amount: Int64)]
    ) -> [Opening] {
        let whole = Opening(assets: assets, undistributed: undistributed, units: units)
        let runs = Splitting.runs(whole.units) { writer, line in
            writer.object {
                $0.member("amount", line.amount)
                $0.member("unit", line.unit)
            }
        }
        var left = whole.assets
        return runs.enumerated().map { index, run in
            guard index < runs.count - 1 else {
                return Opening(assets: left.filter { $0.amount > 0 }, undistributed: undistributed, units: run)
            }
            var due = run.reduce(0) { $0 + $1.amount }
            var given: [(account: AccountCode, amount: Int64)] = []
            for position in left.indices where due > 0 && left[position].amount > 0 {
                let part = min(due, left[position].amount)
                given.append((left[position].account, part))
                left[position].amount -= part
                due -= part
            }
            return Opening(assets: given, undistributed: 0, units: run)
        }
    }
}
