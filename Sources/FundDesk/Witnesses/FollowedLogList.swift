/// The logs that a witness follows.
package struct FollowedLogList: Listing {
    private let logs: [FollowedLog]
    private let notes: [Wording]

    /// - Parameter notes: what else stands below.
    package init(_ logs: [FollowedLog], notes: [Wording] = []) {
        self.logs = logs
        self.notes = notes
    }

    package var table: Table {
        ListField.table(
            "logs",
            logs,
            [
                .text("origin", WitnessTexts.origin) { $0.origin },
                .number("size", WitnessTexts.cosigned) { $0.last?.checkpoint.size },
                .text("time", WitnessTexts.time) { $0.last.map { Timestamp(seconds: Int64($0.time)).description } },
                .words(WitnessTexts.keys) { log in .plain(log.keys.map(\.words).joined(separator: ", ")) },
                .value("keys") { .array($0.keys.map(\.json)) },
                .value("root") { $0.last.map { .string($0.checkpoint.root.base64) } },
                .value("followedSize") { .count($0.size) },
            ],
            notes: notes
        )
    }
}

extension FollowedLog.Key {
    fileprivate var words: String { title.isEmpty ? "\(key.keyID)" : "\(key.keyID) \(title)" }

    fileprivate var json: JSONValue { .object(["vkey": .string("\(key)"), "title": .string(title)]) }
}
