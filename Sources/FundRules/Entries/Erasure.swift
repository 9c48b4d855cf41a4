/// `erasure` (删除个人信息): the decision to erase a private detail; value and salt leave the file with it.
///
/// The commitment stays in its line, and tells nothing any more. Source: 个人信息保护法 §47.
public struct Erasure: EntryBody {
    /// `erasure`.
    public static let kind = "erasure"
    /// 删除个人信息.
    public static let name = Wording("删除个人信息", "erasure")

    /// Whose detail.
    public let detail: Detail
    /// Why.
    public let reason: String

    /// A private detail by its entry and field.
    public struct Detail: Hashable, Comparable, Sendable {
        /// The entry that commits to it.
        public let entry: Int
        /// The field.
        public let field: String

        /// A private detail by its entry and field.
        public init(entry: Int, field: String) {
            self.entry = entry
            self.field = field
        }

        /// By entry, then by field.
        public static func < (left: Detail, right: Detail) -> Bool {
            left.entry != right.entry ? left.entry < right.entry : left.field < right.field
        }
    }

    /// A decision.
    public init(_ detail: Detail, reason: String) {
        self.detail = detail
        self.reason = reason
    }

    /// Why.
    public var texts: [FreeText] { [FreeText(.reason, reason)] }

    /// The entry whose detail it is.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .entry(detail.entry)) }
    /// The detail.
    public var subject: Wording {
        Wording("第 {0} 条的 {1}", "{1} of entry {0}").filled(String(detail.entry), detail.field)
    }
    /// Why.
    public var particulars: Particulars { [.reason(reason)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("entry")
        let entry = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("field")
        detail = Detail(entry: entry, field: try reader.code())
        try reader.member("reason")
        reason = try reader.string()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("entry", Int64(detail.entry))
            $0.member("field", detail.field)
            $0.member("reason", reason)
        }
    }

    /// The detail is erased from now on: an earlier entry commits to it, and nobody erased it before.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let holder = detail.entry < state.size ? judgement.history.entry(at: detail.entry)?.entry : nil
        guard let holder, holder.commitments.contains(where: { $0.field == detail.field }) else {
            judgement.add(.erasureOfNothing, .entry(detail.entry), .name(detail.field))
            return
        }
        if !state.erased.insert(detail).inserted {
            judgement.add(.erasureRepeated, .entry(detail.entry), .name(detail.field))
        }
    }
}

extension Erasure.Detail: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Erasure.Detail?, by coder: inout Coder) throws(Coder.Failure) {
        entry = try coder.value("entry", written?.entry)
        field = try coder.code("field", written?.field)
    }
}
