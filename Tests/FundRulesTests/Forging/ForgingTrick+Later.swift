import TransparencyLog

@testable import FundRules

/// Homes below zero, invoices in instalments, an office without a key.
extension ForgingTrick {
    static let later = [
        ForgingTrick(1322) { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            let amount = forger.chance(50) ? 99_999_999 : 1_000_000
            let units = #"[{"amount":\#(amount),"unit":"\#(unit)"}]"#
            let body = #"{"custodian":"管家","direction":"out","undistributed":0,"units":\#(units)}"#
            forger.add("handover", body, to: &forgery)
            return true
        },
        ForgingTrick(1322, on: "years") { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            // What the project takes from the home is no longer there to be given back.
            let place = forgery.entries.count
            forger.add("contribution", #"{"amount":100000,"unit":"\#(unit)"}"#, to: &forgery)
            forger.add("project", #"{"budget":9999999,"id":"P998","scope":["\#(unit)"],"title":"修"}"#, to: &forgery)
            forger.add("payment", paid(90_000, "P998", payee: "另一家"), to: &forgery)
            forger.add(
                "refund",
                #"{"amount":\#(forger.chance(50) ? 100_000 : 10_000),"entry":\#(place)}"#,
                to: &forgery
            )
            return true
        },
        ForgingTrick(1323) { forger, forgery in
            guard let index = forger.one("correction", of: forgery) ?? forger.one("closing", of: forgery) else {
                return false
            }
            let year =
                forgery.entries[index].kind == "closing"
                ? forgery.text("period", of: index) : forgery.text("year", of: index)
            // As much as the present year has, which the earlier one had not.
            forger.add("income", #"{"amount":99999999,"category":"other"}"#, to: &forgery)
            let voucher = #"{"amount":99999999,"category":"other","from":"1001","payee":"某所"}"#
            forger.add("correction", #"{"kind":"expense","voucher":\#(voucher),"year":"\#(year)"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1324) { forger, forgery in
            instalments(&forger, &forgery, [(100, 500, "甲公司"), (100, forger.chance(50) ? 501 : 500, "乙公司")])
        },
        ForgingTrick(1324) { forger, forgery in
            instalments(&forger, &forgery, [(100, 500, "甲公司"), (100, 499, "甲\u{3000}公司")])
        },
        ForgingTrick(1325) { forger, forgery in
            instalments(&forger, &forgery, [(300, 500, "甲公司"), (forger.chance(50) ? 201 : 200, 500, "甲 公司")])
        },
        ForgingTrick(1361, on: "years") { forger, forgery in
            let newcomer = ForgedSignature.members[5]
            let body = #"{"action":"add","key":"\#(newcomer.verifierKey)","role":"treasurer","title":"新司库"}"#
            let days: Int64 = forger.chance(50) ? 31 : 3
            forger.add("member", body, later: days, recorder: ForgedSignature.members[2], to: &forgery)
            return true
        },
        ForgingTrick(1360) { forger, forgery in
            forger.add("resolution", office(scope: "all"), later: 1, recorder: ForgedSignature.members[2], to: &forgery)
            let newcomer = ForgedSignature.members[5]
            let body = #"{"action":"add","key":"\#(newcomer.verifierKey)","role":"treasurer","title":"新司库"}"#
            let days: Int64 = forger.chance(70) ? 31 : 28
            forger.add("member", body, later: days, recorder: ForgedSignature.members[2], to: &forgery)
            forger.add("income", #"{"amount":5,"category":"other"}"#, recorder: newcomer, to: &forgery)
            return true
        },
        ForgingTrick(1362, "resolution", office(scope: "1")),
        ForgingTrick(1363) { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            let parts = "\(home("9-901", building: "9")),\(home("9-902", building: "9"))"
            forger.add("split", #"{"parts":[\#(parts)],"unit":"\#(unit)"}"#, to: &forgery)
            forger.add("title", #"{"group":"G8","unit":"9-901"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1366, on: "governed 6") { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            let parts = "\(home("9-901", building: "9")),\(home("9-902", building: "9"))"
            let isSplit = forger.chance(50)
            let body = isSplit ? #"{"parts":[\#(parts)],"unit":"\#(unit)"}"# : #"{"group":"G8","unit":"\#(unit)"}"#
            forger.add(isSplit ? "split" : "title", body, to: &forgery)
            return true
        },
        ForgingTrick(1367) { forger, forgery in
            guard let unit = forger.unit(of: forgery, .commercial) else { return false }
            let asked = #"{"body":{"group":"G8","unit":"\#(unit)"},"kind":"title"}"#
            let place = forgery.entries.count
            forger.add("request", #"{"purpose":"登记","register":\#(asked)}"#, to: &forgery)
            let group = forger.chance(80) ? "G9" : "G8"
            forger.add("title", #"{"group":"\#(group)","request":\#(place),"unit":"\#(unit)"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1291, on: "governed 0") { forger, forgery in
            let place = forgery.entries.count
            forger.add("request", asked(100, #","ground":"roof","project":"P2""#), to: &forgery)
            forger.add("publication", #"{"entry":\#(place),"until":"2025-01-02","where":"公告栏"}"#, to: &forgery)
            return true
        },
        ForgingTrick(1271, on: "governed") { forger, forgery in
            for retention in [500, forger.chance(80) ? 499 : 500] {
                let terms = #""project":"P2","release":"2099-01-01","retention":\#(retention)"#
                forger.add("contract", #"{"amount":50000,"contractor":"甲公司",\#(terms)}"#, to: &forgery)
            }
            return true
        },
        ForgingTrick(1344, on: "governed") { forger, forgery in assigned(&forger, &forgery, to: "甲\u{3000}公司") },
        ForgingTrick(1345, on: "governed 5") { forger, forgery in assigned(&forger, &forgery, to: "乙公司") },
        ForgingTrick(1349, on: "governed") { forger, forgery in
            assigned(&forger, &forgery, to: "乙公司", hasPaper: false)
        },
        ForgingTrick(1347, on: "governed 5") { forger, forgery in
            forger.add("contract", contract("P2", 1_000), to: &forgery)
            forger.add("payment", paid(500, "P2", payee: forger.chance(50) ? "某公 司" : "乙公司"), to: &forgery)
            return true
        },
        ForgingTrick(1370, "resolution", sealed(electors: 4, area: 28_253)),
        ForgingTrick(1371, "resolution", sealed(electors: 4, area: 28_253, abstain: #"{"area":0,"heads":1}"#)),
        ForgingTrick(1320, "request", asked(100, payee: "\u{2061}")),
        ForgingTrick(1320) { forger, forgery in
            guard let index = forger.one("payment", of: forgery) else { return false }
            forgery.entries[index].value[[.member("body"), .member("payee")]] = .string("\u{3164}\u{E0100}")
            return true
        },
    ]

    /// Payments on one invoice, each of a part of a total.
    private static func instalments(
        _ forger: inout Forger,
        _ forgery: inout Forgery,
        _ parts: [(amount: Int, total: Int, payee: String)]
    ) -> Bool {
        for part in parts {
            let invoice = #""from":"1001","invoice":"Z77","invoiceTotal":\#(part.total),"payee":"\#(part.payee)""#
            forger.add("expense", #"{"amount":\#(part.amount),"category":"other",\#(invoice)}"#, to: &forgery)
        }
        return true
    }

    /// A contract of P2 goes over to somebody else.
    private static func assigned(
        _ forger: inout Forger,
        _ forgery: inout Forgery,
        to assignee: String,
        hasPaper: Bool = true
    ) -> Bool {
        let terms = #""project":"P2","release":"2099-01-01","retention":0"#
        forger.add("contract", #"{"amount":50000,"contractor":"甲公司",\#(terms)}"#, to: &forgery)
        let body = #"{"assignee":"\#(assignee)","contractor":"甲公司","project":"P2"}"#
        forger.add("assignment", body, to: &forgery)
        let digest = JSON.string(forgery.state.lastHash.base64)
        let paper = JSON.object([
            "name": .string("协议.pdf"), "sha256": digest, "size": .integer(9), "type": .string("application/pdf"),
        ])
        if hasPaper { forgery.entries[forgery.entries.count - 1].value["attachments"] = .array([paper]) }
        return true
    }

    /// The body of a sealed vote of all.
    private static func sealed(electors: Int, area: Int, abstain: String = #"{"area":0,"heads":0}"#) -> String {
        let none = #"{"area":0,"heads":0}"#
        let tally = #""tally":{"abstain":\#(abstain),"against":\#(none),"for":\#(none)}"#
        return #"{"electors":{"area":\#(area),"heads":\#(electors)},"from":"2025-02-20","heads":"group","#
            + #""matter":"raise","root":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=","scope":["all"],\#(tally),"#
            + #""title":"续筹","to":"2025-03-03"}"#
    }

    /// The body of a vote on who holds office, which all homes are for.
    private static func office(scope: String) -> String {
        #"{"ballots":{"abstain":[],"against":[],"for":["1-101","1-102","1-103","2-101"]},"from":"2025-02-20","#
            + #""heads":"group","matter":"office","scope":["\#(scope)"],"title":"改选","to":"2025-03-01"}"#
    }
}
