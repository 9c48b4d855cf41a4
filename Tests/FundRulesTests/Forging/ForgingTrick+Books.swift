import TransparencyLog

@testable import FundRules

/// Money and homes.
extension ForgingTrick {
    static let money = [
        ForgingTrick(1042, on: "years") { forger, forgery in
            forger.add("payment", paid(99_999_999, "P1"), to: &forgery)
            return true
        },
        ForgingTrick(1045, "transfer", #"{"amount":1,"from":"1001","to":"3101"}"#),
        ForgingTrick(1045, "expense", #"{"amount":1,"category":"other","from":"1101","payee":"某所"}"#),
        ForgingTrick(1072) { forger, forgery in
            guard let index = forger.one("project", of: forgery),
                let date = forgery.entries[index].value["date"]?.text.flatMap({ CalendarDate($0) })
            else { return false }
            let before = Timestamp(seconds: (date.daysSinceEpoch - 1) * 86_400).day(in: .china).description
            forger.add("payment", paid(1, forgery.text("id", of: index)), on: before, to: &forgery)
            return true
        },
        ForgingTrick(1075, "transfer", #"{"amount":1,"from":"1001","to":"1001"}"#),
        ForgingTrick(1077, "transfer", #"{"amount":1,"from":"1001","interest":1,"to":"1201"}"#),
        ForgingTrick(1078, "handover", #"{"custodian":"房管局","direction":"in","undistributed":-5,"units":[]}"#),
        ForgingTrick(1076, "handover", #"{"custodian":"房管局","direction":"out","undistributed":9999999,"units":[]}"#),
        ForgingTrick(1100, "refund", #"{"amount":1,"entry":99999}"#),
        ForgingTrick(1102) { forger, forgery in
            guard let index = forger.one("contribution", of: forgery) else { return false }
            forger.add("reversal", #"{"entry":\#(index),"reason":"记错"}"#, to: &forgery)
            forger.add("refund", #"{"amount":1,"entry":\#(index)}"#, to: &forgery)
            return true
        },
        ForgingTrick(1084) { forger, forgery in
            guard let index = forger.one("refund", of: forgery),
                let target = forgery.entries[index].value["body"]?["entry"]?.number
            else { return false }
            forger.add("reversal", #"{"entry":\#(target),"reason":"记错"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1105) { forger, forgery in
            forger.set("destruction", [.member("amount")], to: .integer(3), in: &forgery)
        },
        ForgingTrick(1341) { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            forger.add("settlement", #"{"amount":1,"unit":"\#(unit)"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1342) { forger, forgery in
            guard let index = forger.one("destruction", of: forgery) else { return false }
            let unit = forgery.text("unit", of: index)
            forger.add("settlement", #"{"amount":9999999,"unit":"\#(unit)"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1048) { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            let days: Int64 = forger.chance(50) ? 1 : 0
            for piece in forger.chance(50) ? [1, 2, 1] : [1, 2, 3] {
                let part = #""piece":\#(piece),"reference":"Z1""#
                forger.add("contribution", #"{"amount":5,\#(part),"unit":"\#(unit)"}"#, later: days, to: &forgery)
                if piece == 1, forger.chance(30) {
                    let last = forgery.entries.count - 1
                    forger.add("reversal", #"{"entry":\#(last),"reason":"记错"}"#, to: &forgery)
                }
            }
            return true
        },
        ForgingTrick(1111, on: "years") { forger, forgery in
            let closings = forgery.entries.indices.filter { forgery.entries[$0].kind == "closing" }
            guard closings.count > 1, forgery.text("period", of: closings[0]) < forgery.text("period", of: closings[1])
            else { return false }
            forgery.entries.remove(at: closings[0])
            return true
        },
        ForgingTrick(1130, "budget", #"{"lines":[{"account":"1001","amount":1}],"period":"2025"}"#),
        ForgingTrick(
            1131,
            "budget",
            #"{"lines":[{"amount":1,"expense":"audit"},{"amount":2,"expense":"audit"}],"period":"2025"}"#
        ),
        ForgingTrick(1142) { forger, forgery in
            let line = JSON.object(["amount": .integer(-1), "date": .string("2027-01-01")])
            return forger.set("reconciliation", [.member("bankOnly")], to: .array([line]), in: &forgery)
        },
        ForgingTrick(1092) { forger, forgery in
            forger.set("close", [.member("balances")], to: .string(forgery.state.lastHash.base64), in: &forgery)
        },
        ForgingTrick(1094, on: "governed 4") { forger, forgery in
            guard let index = forger.one("reconciliation", of: forgery) else { return false }
            forgery.entries.remove(at: index)
            return true
        },
    ]

    static let register = [
        ForgingTrick(1062, "units", #"{"units":[\#(home("1", building: "9"))]}"#),
        ForgingTrick(1062, "units", #"{"units":[\#(home("9-101", building: "1-102"))]}"#),
        ForgingTrick(1062, "units", #"{"units":[\#(home("all", building: "9"))]}"#),
        ForgingTrick(1340, "units", #"{"units":[\#(home("9-901", building: "9", more: #","seller":"某厂""#))]}"#),
        ForgingTrick(1340) { forger, forgery in
            guard let index = forger.one("units", of: forgery) else { return false }
            let path: JSON.Path = [.member("units"), .index(0), .member("seller")]
            forgery.entries[index].value[[.member("body")] + path] = .string("某厂")
            return true
        },
        ForgingTrick(1064, "project", #"{"budget":1,"id":"P999","scope":["all"],"sharing":"weight","title":"修"}"#),
        ForgingTrick(1067, "rate", #"{"amount":1,"basis":"unit","from":"2025-01","scope":["1","1"]}"#),
        ForgingTrick(1067, "rate", #"{"amount":1,"basis":"unit","from":"2025-01","scope":["1","all"]}"#),
        ForgingTrick(1069) { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            let parts = "\(home("9-901", building: "9")),\(home("9-902", building: "9", tenure: "public"))"
            forger.add("split", #"{"parts":[\#(parts)],"unit":"\#(unit)"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1120) { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            forger.add("split", #"{"parts":[\#(home("9-901", building: "9"))],"unit":"\#(unit)"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1380) { forger, forgery in
            guard forgery.state.isSalted, let index = forger.place(in: forgery), index > 0 else { return false }
            forgery.entries[index].value["salt"] = nil
            return true
        },
        ForgingTrick(1381, on: "older") { forger, forgery in
            guard !forgery.state.isSalted, let index = forger.place(in: forgery), index > 0 else { return false }
            forgery.entries[index].value["salt"] = .string("AAAAAAAAAAAAAAAAAAAAAA==")
            return true
        },
    ]

    /// The body of a payment out of the bank.
    static func paid(_ amount: Int, _ project: String, payee: String = "某公司", _ more: String = "") -> String {
        #"{"amount":\#(amount),"from":"1001","payee":"\#(payee)","project":"\#(project)"\#(more)}"#
    }

    /// A home of 50 m².
    static func home(
        _ code: String,
        building: String,
        tenure: String = "commercial",
        more: String = ""
    ) -> String {
        #"{"area":5000,"building":"\#(building)","code":"\#(code)"\#(more),"tenure":"\#(tenure)","use":"residence"}"#
    }
}

extension Forger {
    /// A home of a tenure that stands at the end of the base.
    mutating func unit(of forgery: Forgery, _ tenure: Tenure) -> String? {
        let register = forgery.state.register
        return register.units.indices.filter { register.units[$0].tenure == tenure && register.stands($0) }
            .randomElement(using: &random).map { register.units[$0].code }
    }
}
