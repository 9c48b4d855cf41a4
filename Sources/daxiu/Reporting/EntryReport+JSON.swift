import FundRules
import TransparencyLog

extension EntryReport {
    struct JSON: Encodable {
        let entry: Int
        let kind: String
        let date: String
        let number: String?
        let amount: Int64?
        let subject: String
        let memo: String?
        let time: String
        let recorder: String
        let hash: String
        let checkpoint: String?
        let reverses: Int?
        let reversedBy: Int?
        let refunds: Int?
        let refundedBy: [Int]?
        let `private`: [String: String]?
        let line: String
    }

    /// The report for programs; `line` is the entry itself.
    func json(_ language: Language) -> JSON {
        JSON(
            entry: entry.sequence,
            kind: entry.kind,
            date: entry.date.description,
            number: entry.number?.description,
            amount: summary.amount,
            subject: summary.subject[language],
            memo: entry.memo?.string(in: line),
            time: entry.time.description,
            recorder: entry.recorder.description,
            hash: TreeHasher().leaf(line).base64,
            checkpoint: note,
            reverses: original?.sequence,
            reversedBy: reversal?.sequence,
            refunds: refunded?.sequence,
            refundedBy: refunds.isEmpty ? nil : refunds.map(\.sequence),
            private: privates.values,
            line: String(decoding: line, as: UTF8.self)
        )
    }
}
