import TransparencyLog

@testable import FundRules

/// Who may, who must, and what was said.
extension ForgingTrick {
    static let projects = [
        ForgingTrick(1273) { forger, forgery in
            guard let index = forger.one("contract", of: forgery) else { return false }
            forger.add("payment", paid(99_999, forgery.text("project", of: index)), to: &forgery)
            return true
        },
        ForgingTrick(1277) { forger, forgery in
            forger.set("completion", [.member("cost")], to: .integer(7), in: &forgery)
        },
        ForgingTrick(1278) { forger, forgery in
            forger.set("completion", [.member("shares")], to: .string(forgery.state.lastHash.base64), in: &forgery)
        },
        ForgingTrick(1270) { forger, forgery in
            guard let index = forger.one("payment", of: forgery) else { return false }
            forger.add("contract", contract(forgery.text("project", of: index), 1), to: &forgery)
            return true
        },
    ]

    static let papers = [
        ForgingTrick(1002) { forger, forgery in
            guard let index = forger.place(in: forgery) else { return false }
            forgery.entries[index].value["memo"] = .string(String(repeating: "长", count: 22_000))
            return true
        },
        ForgingTrick(1261) { forger, forgery in
            guard let index = forger.one("erasure", of: forgery) else { return false }
            var copy = forgery.entries[index]
            copy.origin = nil
            forgery.entries.insert(copy, at: index + 1)
            return true
        },
        ForgingTrick(1262, "objection", #"{"entry":99999,"text":"不对"}"#),
        ForgingTrick(1281) { forger, forgery in
            let path: JSON.Path = [.member("assets"), .index(0), .member("balance")]
            return forger.set("succession", path, to: .integer(7), in: &forgery)
        },
        ForgingTrick(1280) { forger, forgery in
            guard let index = forger.one("succession", of: forgery) else { return false }
            return forger.set("succession", [.member("from")], to: .string(forgery.text("to", of: index)), in: &forgery)
        },
    ]

    static let decisions = [
        ForgingTrick(1214, on: "governed 0", "request", asked(100, payee: "主任亲戚 公司")),
        ForgingTrick(1214, on: "governed 0", "request", asked(100, payee: "主任\u{AD}亲戚公司")),
        ForgingTrick(1215, on: "governed", "request", asked(100, #","line":"expense appraisal""#)),
        ForgingTrick(1216, on: "governed 2", "request", asked(100)),
        ForgingTrick(1217, on: "governed", "request", asked(100, #","line":"project P1""#)),
        ForgingTrick(1215, on: "governed 2") { forger, forgery in
            let lines = #"[{"amount":500,"expense":"appraisal"}]"#
            forger.add("budget", #"{"lines":\#(lines),"period":"2025"}"#, to: &forgery)
            forger.add("request", asked(100, #","line":"expense appraisal""#), to: &forgery)
            return true
        },
        ForgingTrick(1213, on: "governed 0", "request", asked(100, #","ground":"road""#)),
        ForgingTrick(1226, on: "governed") { forger, forgery in
            let place = forgery.entries.count
            forger.add("request", asked(3_000), recorder: ForgedSignature.members[1], to: &forgery)
            let yes = #"{"decision":"approve","entry":\#(place),"note":"-"}"#
            forger.add("approval", yes, signedBy: [ForgedSignature.members[1]], to: &forgery)
            return true
        },
        ForgingTrick(1230, on: "governed 0", "payment", paid(2_000, "P1", payee: "另一家")),
        ForgingTrick(1236, on: "governed 1", "payment", paid(20_000, "P2", payee: "另一家")),
        ForgingTrick(
            1236,
            on: "governed 4",
            "expense",
            #"{"amount":20000,"category":"audit","from":"1001","payee":"某所"}"#
        ),
        ForgingTrick(1236, on: "governed 1", "handover", handed(20_000)),
        ForgingTrick(1331, "resolution", custody(custodian: #""custodian":"新管家","#, scope: "1")),
        ForgingTrick(1331, "resolution", custody(custodian: "", scope: "all")),
        ForgingTrick(1236, on: "governed 1") { forger, forgery in
            forger.add("resolution", custody(custodian: #""custodian":"新管家","#, scope: "all"), to: &forgery)
            forger.add("handover", handed(20_000, to: forger.chance(50) ? "新\u{3000}管家" : "别家"), to: &forgery)
            return true
        },
        ForgingTrick(1238, on: "governed 1") { forger, forgery in paidBeforeVote(&forger, &forgery) },
        ForgingTrick(1238, on: "governed 4") { forger, forgery in paidBeforeVote(&forger, &forgery) },
        ForgingTrick(1243, on: "governed") { forger, forgery in
            forger.add("units", #"{"units":[\#(home("9-901", building: "9"))]}"#, to: &forgery)
            forger.add("resolution", voted(for: ["9-901"], on: "2025-03-03"), to: &forgery)
            return true
        },
        ForgingTrick(1245, on: "table") { forger, forgery in owner(of: &forgery, &forger, heads: "group") },
        ForgingTrick(1246, on: "table") { forger, forgery in owner(of: &forgery, &forger, heads: "unit") },
        ForgingTrick(1244, "resolution", voted(for: ["1-103"], against: ["1-103"], on: "2025-03-03")),
        ForgingTrick(1240, "resolution", voted(for: ["1-103"], on: "2099-03-03")),
        ForgingTrick(1218) { forger, forgery in
            guard let index = forger.one("approval", of: forgery), let date = forgery.dayBefore(index) else {
                return false
            }
            forgery.entries[index].isSigned = false
            forgery.entries[index].value["date"] = .string(date)
            return true
        },
        ForgingTrick(1219) { forger, forgery in
            guard let index = forger.one("approval", of: forgery) else { return false }
            var lines = forgery.text("note", of: index).split(separator: "\n", omittingEmptySubsequences: false)
            guard lines.count > 6 else { return false }
            lines[0] = "daxiu/approval/v1"
            lines.remove(at: 5)
            forgery.entries[index].isSigned = false
            let note = lines.joined(separator: "\n")
            forgery.entries[index].value[[.member("body"), .member("note")]] = .string(note)
            return true
        },
        ForgingTrick(1223) { forger, forgery in
            guard let index = forger.one("approval", of: forgery) else { return false }
            var bytes = Array(forgery.text("note", of: index).utf8)
            guard bytes.count > 20 else { return false }
            // In the middle of the 64 bytes of the signature.
            bytes[bytes.count - 20] =
                bytes[bytes.count - 20] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let note = String(decoding: bytes, as: UTF8.self)
            forgery.entries[index].isSigned = false
            forgery.entries[index].value[[.member("body"), .member("note")]] = .string(note)
            return true
        },
        ForgingTrick(1292, on: "governed 0") { forger, forgery in
            let place = forgery.entries.count
            forger.add("request", asked(1_000, #","ground":"roof","project":"P2""#), to: &forgery)
            let yes = #"{"decision":"approve","entry":\#(place),"note":"-"}"#
            forger.add("approval", yes, signedBy: [ForgedSignature.members[3]], to: &forgery)
            let payment = paid(400, "P2", #","request":\#(place)"#)
            forger.add("payment", payment, recorder: ForgedSignature.members[1], to: &forgery)
            forger.add("payment", payment, later: 16, recorder: ForgedSignature.members[1], to: &forgery)
            return true
        },
    ]

    static let members = [
        ForgingTrick(1032) { forger, forgery in
            guard let key = try? SigningKey(name: "example.org/other", seed: Array(repeating: 6, count: 32)) else {
                return false
            }
            let body = #"{"action":"add","key":"\#(key.verifierKey)","role":"cashier","title":"外人"}"#
            forger.add("member", body, to: &forgery)
            return true
        },
        ForgingTrick(1202) { forger, forgery in
            for index in 0..<3 {
                let path: JSON.Path = [.member("body"), .member("members"), .index(index), .member("role")]
                forgery.entries[0].value[path] = .string("auditor")
            }
            return true
        },
        ForgingTrick(
            1203,
            "policy",
            #"{"policy":{"budgetTolerance":0,"tiers":[{"approvals":0,"from":5,"roles":["cashier"]},"#
                + #"{"approvals":0,"from":5,"roles":["cashier"]}]}}"#
        ),
        ForgingTrick(1206, "policy", #"{"policy":{"budgetTolerance":0,"separation":"required"}}"#),
    ]

    static let histories = [
        ForgingTrick(1301, on: "example") { forger, forgery in
            guard let index = forger.one("clock", of: forgery) else { return false }
            forgery.entries[index].value["time"] = .string("2035-03-06T01:00:00Z")
            return true
        },
        ForgingTrick(1311) { forger, forgery in lost(&forgery, &forger, origin: "example.org/other", isOther: true) },
        ForgingTrick(1312) { forger, forgery in lost(&forgery, &forger, by: [ForgedSignature.members[5]], isOther: true)
        },
        ForgingTrick(1313) { forger, forgery in lost(&forgery, &forger, isOther: false) },
    ]

    /// The body of a request to a payee, for a purpose, and more members after it.
    static func asked(_ amount: Int, payee: String = "某公司", _ more: String = "") -> String {
        #"{"amount":\#(amount),"payee":"\#(payee)","purpose":"修理"\#(more)}"#
    }

    /// A payment right after a vote for it, dated before the vote was over.
    private static func paidBeforeVote(_ forger: inout Forger, _ forgery: inout Forgery) -> Bool {
        guard let index = forger.one("resolution", of: forgery), forgery.text("matter", of: index) == "use" else {
            return false
        }
        forgery.entries.removeSubrange((index + 1)...)
        let payment = paid(20_000, forgery.text("project", of: index), payee: "另一家")
        forger.add("payment", payment, on: "2025-03-02", to: &forgery)
        return true
    }

    /// The body of a handover of money that is nobody's yet.
    private static func handed(_ amount: Int, to custodian: String = "新管家") -> String {
        #"{"custodian":"\#(custodian)","direction":"out","undistributed":\#(amount),"units":[]}"#
    }

    /// The body of a vote on who keeps the fund.
    private static func custody(custodian: String, scope: String) -> String {
        #"{"ballots":{"abstain":[],"against":[],"for":["1-101","1-102","1-103"]},\#(custodian)"from":"2025-02-20","#
            + #""heads":"group","matter":"custody","scope":["\#(scope)"],"title":"移交","to":"2025-03-01"}"#
    }

    static func contract(_ project: String, _ amount: Int) -> String {
        #"{"amount":\#(amount),"contractor":"某公司","project":"\#(project)","release":"2099-01-01","retention":0}"#
    }

    /// The body of a vote of all that was over on a day.
    static func voted(
        for inFavour: [String],
        against: [String] = [],
        heads: String = "group",
        scope: String = "all",
        _ more: String = "",
        on day: String
    ) -> String {
        func list(_ codes: [String]) -> String { "[" + codes.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
        return #"{"ballots":{"abstain":[],"against":\#(list(against)),"for":\#(list(inFavour))},"from":"2025-02-20","#
            + #""heads":"\#(heads)","matter":"raise"\#(more),"scope":["\#(scope)"],"title":"续筹","to":"\#(day)"}"#
    }

    /// Two homes of one owner vote, each its own way.
    private static func owner(of forgery: inout Forgery, _ forger: inout Forger, heads: String) -> Bool {
        for unit in ["1-101", "1-102"] { forger.add("title", #"{"group":"G9","unit":"\#(unit)"}"#, to: &forgery) }
        let body = voted(for: ["1-101"], against: ["1-102"], heads: heads, on: "2025-03-03")
        forger.add("resolution", body, to: &forgery)
        return true
    }

    /// Goes on from a note of this history, or of another.
    static func lost(
        _ forgery: inout Forgery,
        _ forger: inout Forger,
        origin: String = TestFund.origin,
        by keys: [SigningKey] = [ForgedSignature.treasurer],
        kept: Int = 1,
        isOther: Bool
    ) -> Bool {
        let size = forgery.base.entries.count
        let leaves = forgery.base.prefixes[size].contents.leaves
        let root = isOther ? TreeHasher.emptyRoot : TreeHasher().root(of: leaves)
        let text = Checkpoint.text(origin: origin, size: size, root: root)
        guard let note = try? SignedNote.sign(text: text, with: keys).encoded else { return false }
        let lost = note.replacing("\n", with: "\\n")
        forger.add("incarnation", #"{"kept":\#(kept),"lost":"\#(lost)","reason":"电脑丢失"}"#, to: &forgery)
        return true
    }
}
