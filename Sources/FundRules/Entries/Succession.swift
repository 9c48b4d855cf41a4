import Foundation
public import TransparencyLog

/// `succession` (移交): an office changes hands. Who gives it up, who takes it over and the supervisor of the handover
/// (监交人) sign one inventory (移交清册): the accounts' balances, and what else is handed over.
///
/// Source: 会计基础工作规范（财会字〔1996〕19号）§25–35.
public struct Succession: EntryBody {
    /// `succession`.
    public static let kind = "succession"
    /// 移交.
    public static let name = Wording("移交", "succession")

    /// What an asset account holds.
    public struct Asset: Hashable, Sendable {
        /// The account.
        public let account: AccountCode
        /// Debits less credits, in fen.
        public let balance: Int64

        /// What an account holds.
        public init(account: AccountCode, balance: Int64) {
            self.account = account
            self.balance = balance
        }
    }

    /// Who hands over, who takes over, and who watches.
    public struct Parties: Hashable, Sendable {
        /// 移交人's key; it may be a former member's.
        public let from: KeyID
        /// 接收人's key.
        public let to: KeyID
        /// 监交人's key; nil where nobody watched.
        public let witness: KeyID?

        /// The parties of a handover.
        public init(from: KeyID, to: KeyID, witness: KeyID?) {
            self.from = from
            self.to = to
            self.witness = witness
        }

        /// All of them.
        public var keys: [KeyID] { [from, to] + (witness.map { [$0] } ?? []) }
    }

    /// Who hands over, who takes over, and who watches.
    public let parties: Parties
    /// Every asset account that vouchers post to, in order of the chart.
    public let assets: [Asset]
    /// What else is handed over, such as 公章一枚, each without line feeds.
    public let items: [String]
    /// The signed note over `text(origin:previous:…)`.
    public let note: String

    /// A handover as the books have it now.
    ///
    /// - Parameter sign: signs the text that the parties sign, and gives the note.
    public init(
        _ parties: Parties,
        items: [String],
        in state: FundState,
        signed sign: (String) throws -> String
    ) rethrows {
        self.parties = parties
        // What is signed is what the line will have.
        let items = items.map(\.composed)
        self.items = items
        assets = state.assetBalances
        note = try sign(
            Succession.text(
                origin: state.fund?.origin ?? "",
                previous: state.lastHash,
                parties,
                assets,
                items
            )
        )
    }

    /// The first line of what the parties sign.
    package static let textMark = "daxiu/succession/v1"

    /// What the parties sign: the log, the hash of the entry before, their keys, then a line for every account and item.
    public static func text(
        origin: String,
        previous: Digest,
        _ parties: Parties,
        _ assets: [Asset],
        _ items: [String]
    ) -> String {
        let witness = parties.witness?.description ?? "-"
        let head = [textMark, origin, previous.base64, "\(parties.from)", "\(parties.to)", witness]
        let accounts = assets.map { "account \($0.account) \($0.balance)" }
        return (head + accounts + items.map { "item \($0)" }).map { $0 + "\n" }.joined()
    }

    /// What is handed over besides the money.
    public var texts: [FreeText] { items.map { FreeText(.item, $0) } }

    /// What the parties signed.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .signature) }
    /// From whom to whom.
    public var subject: Wording {
        Wording("密钥 {0} 交给 {1}", "from key {0} to {1}")
            .filled(parties.from.description, parties.to.description)
    }
    /// Who handed over what to whom, and what all of them signed.
    public var particulars: Particulars {
        [
            Particular(Wording("移交人", "handed over by"), .key(parties.from)),
            Particular(Wording("接收人", "taken over by"), .key(parties.to)),
            parties.witness.map { Particular(Wording("监交人", "witnessed by"), .key($0)) },
            Particular(Wording("资产（元）", "assets (yuan)"), .assets(assets)),
            Particular(Wording("物品", "items"), .table(items.map { [.plain($0)] }, figures: [])), .note(note),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("assets")
        assets = try reader.list { reader throws(CanonicalError) in
            try reader.beginObject()
            try reader.member("account")
            let account = try reader.account()
            try reader.member("balance")
            let balance = try reader.integer()
            try reader.endObject()
            return Asset(account: account, balance: balance)
        }
        try reader.member("from")
        let from = try reader.keyID()
        items = reader.optionalMember("items") ? try Succession.items(from: &reader) : []
        try reader.member("note")
        note = try reader.string(limit: Limits.successionBytes)
        try reader.member("to")
        let to = try reader.keyID()
        let witness = reader.optionalMember("witness") ? try reader.keyID() : nil
        parties = Parties(from: from, to: to, witness: witness)
        try reader.endObject()
    }

    /// Two items must not read like one of two lines.
    private static func items(from reader: inout CanonicalReader) throws(CanonicalError) -> [String] {
        try reader.array { reader throws(CanonicalError) in
            let start = reader.position
            let item = try reader.string()
            guard !item.utf8.contains(0x0A) else { throw reader.failure(.controlCharacter, at: start) }
            return item
        }
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("assets") { writer in
                writer.array(assets) { writer, asset in
                    writer.object {
                        $0.member("account", asset.account.description)
                        $0.member("balance", asset.balance)
                    }
                }
            }
            $0.member("from", parties.from.description)
            if !items.isEmpty { $0.member("items") { $0.array(items) { $0.string($1) } } }
            $0.member("note", note)
            $0.member("to", parties.to.description)
            $0.member("witness", parties.witness?.description)
        }
    }

    /// The office changes hands: members sign, and what they sign is what the books have.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let due = state.assetBalances
        if assets != due {
            func told(_ assets: [Asset]) -> Problem.Argument {
                .list(assets.map { .list([.account($0.account), .money($0.balance)], " ") }, " / ")
            }
            judgement.add(.successionFigures, told(due), told(assets))
        }
        guard let keys = state.keys(of: parties) else {
            return judgement.add(.successionParties, .keys(parties.keys))
        }
        let text = Succession.text(
            origin: state.fund?.origin ?? "",
            previous: state.lastHash,
            parties,
            assets,
            items
        )
        if !SignedNote.proves(text, signedBy: keys, note) {
            judgement.add(.successionUnproven, .keys(parties.keys))
        }
    }
}

extension FundState {
    /// What every asset account holds that vouchers post to, in order of the chart.
    public var assetBalances: [Succession.Asset] {
        zip(fund?.chart.postable ?? [], balances).filter { $0.0.type == .asset }
            .map { Succession.Asset(account: $0.code, balance: $1) }
    }

    /// The keys of a handover's parties; nil where one is missing or two are one member's.
    public func keys(of parties: Succession.Parties) -> [VerifierKey]? {
        let keys = parties.keys
        guard let former = trust.key(parties.from), Set(keys.map(trust.person)).count == keys.count else { return nil }
        let present = keys.dropFirst().compactMap { member($0)?.key }
        return present.count == keys.count - 1 ? [former] + present : nil
    }
}
