import TransparencyLog

@testable import FundRules

/// Rules that nothing but the right entry at the right place breaks.
extension ForgingTrick {
    static let rare = dated + repeated + decided

    /// Dated on the day before what they are about.
    private static let dated = [
        ForgingTrick(1083) { forger, forgery in
            forger.addBefore("reversal", #""reason":"记错""#, of: "income", to: &forgery)
        },
        ForgingTrick(1103) { forger, forgery in
            forger.addBefore("refund", #""amount":1"#, of: "contribution", to: &forgery)
        },
        ForgingTrick(1265) { forger, forgery in
            forger.addBefore("objection", #""text":"不对""#, of: "project", to: &forgery)
        },
        ForgingTrick(1291) { forger, forgery in
            guard forgery.state.trust.matters.contains(where: { $0.request?.ground != nil }) else { return false }
            return forger.addBefore("publication", #""where":"公告栏""#, of: "request", to: &forgery)
        },
        ForgingTrick(1228, on: "governed") { forger, forgery in
            let note = #""decision":"approve","note":"-""#
            return forger.addBefore("approval", note, of: "request", signedBy: ForgedSignature.members[3], to: &forgery)
        },
        ForgingTrick(1272) { forger, forgery in
            guard let index = forger.one("project", of: forgery), let date = forgery.dayBefore(index) else {
                return false
            }
            let body = contract(forgery.text("id", of: index), 100_000)
            forger.add("contract", body, on: date, to: &forgery)
            return true
        },
        ForgingTrick(1113) { forger, forgery in
            guard let index = forger.one("closing", of: forgery), let date = forgery.dayBefore(index) else {
                return false
            }
            forgery.entries[index].value["date"] = .string(date)
            return true
        },
        ForgingTrick(1212, "request", asked(100, #","until":"2025-01-01""#)),
    ]

    /// A second time, or of nothing.
    private static let repeated = [
        ForgingTrick(1034) { _, forgery in
            let path: JSON.Path = [.member("body"), .member("chart"), .index(0), .member("type")]
            forgery.entries[0].value[path] = .string("liability")
            return true
        },
        ForgingTrick(1049) { forger, forgery in
            let invoiced = forgery.entries.indices.filter { forgery.entries[$0].value["body"]?["invoice"] != nil }
            guard let index = invoiced.randomElement(using: &forger.random) else { return false }
            let paper = #""from":"1001","invoice":"\#(forgery.text("invoice", of: index))","payee":"某所""#
            forger.add("expense", #"{"amount":1,"category":"other",\#(paper)}"#, to: &forgery)
            return true
        },
        ForgingTrick(1080, "reversal", #"{"entry":99999,"reason":"记错"}"#),
        ForgingTrick(1081, "reversal", #"{"entry":1,"reason":"记错"}"#),
        ForgingTrick(1082) { forger, forgery in
            guard let index = forger.one("reversal", of: forgery),
                let target = forgery.entries[index].value["body"]?["entry"]?.number
            else { return false }
            forger.add("reversal", #"{"entry":\#(target),"reason":"记错"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1112) { forger, forgery in
            guard let index = forger.one("closing", of: forgery) else { return false }
            let year = forgery.text("period", of: index)
            forger.add("closing", #"{"period":"\#(year)"}"#, on: "\(year)-12-31", to: &forgery)
            return true
        },
        ForgingTrick(1121) { forger, forgery in
            guard let code = forger.unit(of: forgery, .commercial), let index = forgery.state.register.index(of: code)
            else { return false }
            forger.add("amendment", #"{"unit":{}}"#, to: &forgery)
            let body = Amendment(unit: forgery.state.register.units[index])
            forgery.entries[forgery.entries.count - 1].value["body"] = ForgedNumbers.json { body.encode(to: &$0) }
            return true
        },
        ForgingTrick(1200, "member", #"{"action":"revoke","member":"00000000"}"#),
        ForgingTrick(1264, "reply", #"{"objection":1,"text":"已查"}"#),
        ForgingTrick(1290, "publication", #"{"entry":1,"where":"公告栏"}"#),
        ForgingTrick(1310) { forger, forgery in lost(&forgery, &forger, kept: 0, isOther: true) },
        ForgingTrick(1274) { forger, forgery in
            guard let index = forger.one("completion", of: forgery) else { return false }
            let project = forgery.text("project", of: index)
            let body = #"{"contractor":5,"project":"\#(project)","residents":5,"result":"passed"}"#
            forger.add("acceptance", body, to: &forgery)
            forgery.entries.swapAt(index, forgery.entries.count - 1)
            forgery.entries[index].value["time"] = forgery.entries[index - 1].time
            forgery.entries.removeSubrange((index + 1)...)
            return true
        },
        ForgingTrick(1275) { forger, forgery in
            forger.add("project", #"{"budget":1,"id":"P999","scope":["all"],"title":"修"}"#, to: &forgery)
            let shares = forgery.state.lastHash.description
            forger.add("completion", #"{"cost":0,"project":"P999","shares":"\#(shares)"}"#, to: &forgery)
            return true
        },
    ]

    /// On a request that is made for it, entry by entry.
    private static let decided = [
        ForgingTrick(1224, on: "governed") { forger, forgery in
            forger.request(&forgery, approvedBy: [5], pays: nil)
        },
        ForgingTrick(1227, on: "governed") { forger, forgery in
            forger.request(&forgery, approvedBy: [3, 3], pays: nil)
        },
        ForgingTrick(1225, on: "governed 0") { forger, forgery in
            forger.request(&forgery, approvedBy: [2], pays: nil)
        },
        ForgingTrick(1234, on: "governed 0") { forger, forgery in
            forger.request(&forgery, approvedBy: [3], pays: 3_001)
        },
        ForgingTrick(1239, on: "governed 0") { forger, forgery in
            forger.request(&forgery, approvedBy: [3], later: 2, pays: 3_000)
        },
        ForgingTrick(1241, "resolution", voted(for: ["1-103"], #","project":"P1""#, on: "2025-03-03")),
        ForgingTrick(1242, "resolution", voted(for: ["1-103"], scope: "2", on: "2025-03-03")),
    ]
}

extension Forger {
    /// Puts in an entry about an earlier one, dated on the day before it.
    mutating func addBefore(
        _ kind: String,
        _ members: String,
        of target: String,
        signedBy signer: SigningKey? = nil,
        to forgery: inout Forgery
    ) -> Bool {
        guard let index = one(target, of: forgery), let date = forgery.dayBefore(index) else { return false }
        add(kind, #"{\#(members),"entry":\#(index)}"#, on: date, signedBy: signer.map { [$0] }, to: &forgery)
        return true
    }

    /// The treasurer asks for 30.00 for P2, some of the members of the tests approve, and the cashier pays.
    mutating func request(
        _ forgery: inout Forgery,
        approvedBy approvers: [Int],
        later days: Int64 = 0,
        pays amount: Int?
    ) -> Bool {
        let place = forgery.entries.count
        add("request", #"{"amount":3000,"payee":"某公司","project":"P2","purpose":"修理"}"#, to: &forgery)
        let asked = forgery.entries[place].value["date"]?.text
        let yes = #"{"decision":"approve","entry":\#(place),"note":"-"}"#
        for (turn, approver) in approvers.enumerated() {
            let signers = [ForgedSignature.members[approver]]
            add("approval", yes, later: turn == 0 ? days : 0, signedBy: signers, to: &forgery)
        }
        guard let amount else { return true }
        let body = ForgingTrick.paid(amount, "P2", #","request":\#(place)"#)
        add("payment", body, on: asked, recorder: ForgedSignature.members[1], to: &forgery)
        return true
    }
}

extension Forgery {
    /// The day before the date of an entry.
    func dayBefore(_ index: Int) -> String? {
        entries[index].value["date"]?.text.flatMap { CalendarDate($0) }
            .map { Timestamp(seconds: ($0.daysSinceEpoch - 1) * 86_400).day(in: .china).description }
    }
}
