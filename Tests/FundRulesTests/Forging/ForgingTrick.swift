import Foundation
import FundRules
import TransparencyLog

/// A forgery that aims at one rule, which random ones seldom find.
struct ForgingTrick: Sendable {
    /// The rule it is to break.
    let code: Int
    /// What the name of the base must begin with.
    let base: String
    /// Forges; whether the ledger suited it.
    let act: @Sendable (inout Forger, inout Forgery) -> Bool

    init(_ code: Int, on base: String = "", _ act: @escaping @Sendable (inout Forger, inout Forgery) -> Bool) {
        self.code = code
        self.base = base
        self.act = act
    }

    /// One that puts an entry at the end.
    init(_ code: Int, on base: String = "", _ kind: String, _ body: String, on date: String? = nil) {
        self.init(code, on: base) { forger, forgery in
            forger.add(kind, body, on: date, to: &forgery)
            return true
        }
    }

    static let all =
        money + register + projects + papers + decisions + members + histories + rare + later
        + attestations
}

extension Forger {
    /// Puts an entry at the end, dated on the day it is recorded unless it says another.
    ///
    /// - Parameter days: how much later than the last entry it is recorded.
    mutating func add(
        _ kind: String,
        _ body: String,
        on date: String? = nil,
        later days: Int64 = 0,
        signedBy signers: [SigningKey]? = nil,
        recorder: SigningKey = ForgedSignature.treasurer,
        to forgery: inout Forgery
    ) {
        let last = forgery.entries.last?.time?.text.flatMap { Timestamp($0) } ?? Timestamp(seconds: 0)
        let time = Timestamp(seconds: last.seconds + days * 86_400)
        guard let body = try? JSONDecoder().decode(JSON.self, from: Data(body.utf8)) else { return }
        let value = JSON.object([
            "body": body, "date": .string(date ?? time.day(in: .china).description), "kind": .string(kind),
            "prev": .string(""), "recorder": .string(recorder.keyID.description), "seq": .integer(0),
            "time": .string(time.description), "v": .integer(1),
        ])
        forgery.entries.append(Forgery.Entry(value: value, origin: nil, signers: signers))
    }

    /// Any entry of a kind.
    mutating func one(_ kind: String, of forgery: Forgery) -> Int? {
        forgery.entries.indices.filter { forgery.entries[$0].kind == kind }.randomElement(using: &random)
    }

    /// Sets a value in the body of any entry of a kind, which is not derived anew.
    mutating func set(_ kind: String, _ path: JSON.Path, to value: JSON, in forgery: inout Forgery) -> Bool {
        guard let index = one(kind, of: forgery), forgery.entries[index].value[[.member("body")] + path] != nil else {
            return false
        }
        forgery.entries[index].value[[.member("body")] + path] = value
        forgery.entries[index].isDerived = false
        return true
    }
}

extension Forgery {
    /// What the program knows at the end of the base.
    var state: FundState { base.prefixes[base.entries.count].state }

    /// A body's member, as text.
    func text(_ name: String, of index: Int) -> String { entries[index].value["body"]?[name]?.text ?? "" }
}
