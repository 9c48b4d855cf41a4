package import FundRules
import TransparencyLog

extension EntryReport {
    package struct JSON: Encodable {
        package let entry: Int
        package let kind: String
        package let date: String
        package let number: String?
        package let amount: Int64?
        package let subject: String
        package let memo: String?
        package let time: String
        package let recorder: String
        package let hash: String
        package let checkpoint: String?
        package let reverses: Int?
        package let reversedBy: Int?
        package let refunds: Int?
        package let refundedBy: [Int]?
        package let `private`: [String: String]?
        package let line: String
    }

    /// The report for programs; `line` is the entry itself.
    package func json(_ language: Language) -> JSON {
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
