import Foundation
import TransparencyLog

@testable import FundRules

/// What follows from the rest of an entry and from those before it, put right so that only the meaning is wrong.
enum ForgedNumbers {
    /// Members of bodies that name entries.
    static let references: Set<String> = ["entry", "request", "objection", "kept", "close", "opening"]

    /// Derives number, postings, roots and figures anew; leaves what cannot be derived.
    static func derive(_ value: inout JSON, _ judge: ForgedJudge) {
        guard let entry = entry(value) else { return }
        let state = judge.state
        switch entry.body {
        case let body as Close where body.period == state.nextToClose:
            set(Close(period: body.period, in: state), &value)
        case let body as Completion: set(Completion(project: body.project, in: state), &value)
        case let body as Destruction: set(Destruction(unit: body.unit, in: state), &value)
        case is Succession: set(assets: state.assetBalances, &value)
        case let body as Attestation:
            if let root = body.root(in: judge.history) {
                value[[.member("body"), .member("root")]] = .string(root.base64)
            }
        default: break
        }
        guard let body = ForgedNumbers.entry(value)?.body else { return }
        guard let voucher = body.asVoucher else {
            value["number"] = nil
            value["postings"] = nil
            return
        }
        var judgement = Judgement(date: entry.date, history: judge.history)
        value["number"] = .string(state.nextNumber(in: entry.date.month).description)
        if let postings = voucher.postings(in: state, &judgement) {
            value["postings"] = json { postings.encode(to: &$0) }
        } else if value["postings"] == nil {
            value["postings"] = .array([])
        }
    }

    /// The entry that a value is; number and postings are whatever they are, for a kind that was changed.
    private static func entry(_ value: JSON) -> Entry? {
        var value = value
        if value["number"] == nil || value["postings"] == nil {
            value["number"] = nil
            value["postings"] = nil
        }
        return try? Entry(decoding: value.line)
    }

    private static func set(_ body: some EntryBody, _ value: inout JSON) {
        value["body"] = json { body.encode(to: &$0) }
    }

    private static func set(assets: [Succession.Asset], _ value: inout JSON) {
        let list = assets.map { asset in
            JSON.object([
                "account": .string(asset.account.description), "balance": .integer(asset.balance),
            ])
        }
        value[[.member("body"), .member("assets")]] = .array(list)
    }

    static func json(_ write: (inout CanonicalWriter) -> Void) -> JSON? {
        var writer = CanonicalWriter()
        write(&writer)
        return try? JSONDecoder().decode(JSON.self, from: Data(writer.bytes))
    }
}
