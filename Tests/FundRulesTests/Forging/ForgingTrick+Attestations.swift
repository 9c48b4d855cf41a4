import TransparencyLog

@testable import FundRules

/// An auditor's opinion on what is not closed, on other books, by a member, or not signed.
extension ForgingTrick {
    static let attestations = [
        ForgingTrick(1390) { forger, forgery in
            let way = Int.random(in: 0..<4, using: &forger.random)
            return forger.attest(&forgery) { body, close in
                switch way {
                case 0: body["size"] = .integer(Int64(close))
                case 1: body["close"] = .integer(Int64(close - 1))
                case 2: body["opening"] = .integer(Int64(close))
                default: body["from"] = .string("2099-01")
                }
            }
        },
        ForgingTrick(1391) { forger, forgery in
            let hash = forgery.state.lastHash.base64
            return forger.attest(&forgery, isDerived: false) { body, _ in body["root"] = .string(hash) }
        },
        ForgingTrick(1392) { forger, forgery in
            let member = ForgedSignature.members[2]
            return forger.attest(&forgery, by: member) { body, _ in body["key"] = .string("\(member.verifierKey)") }
        },
        ForgingTrick(1393) { forger, forgery in
            forger.attest(&forgery, by: ForgedSignature.members[forger.chance(50) ? 0 : 2]) { _, _ in }
        },
        ForgingTrick(1394) { forger, forgery in
            let day = forger.chance(50) ? "2099-01-01" : "2025-01-01"
            return forger.attest(&forgery) { body, _ in body["signed"] = .string(day) }
        },
    ]
}

extension Forger {
    /// Puts in an opinion on a month that the ledger has closed, or on the year up to it; altered before it is signed.
    ///
    /// - Returns: whether a month of it is closed.
    mutating func attest(
        _ forgery: inout Forgery,
        isDerived: Bool = true,
        by signer: SigningKey? = nil,
        altered: (inout JSON, Int) -> Void
    ) -> Bool {
        guard let close = one("close", of: forgery), let auditor = try? TestFund.auditorsKey(),
            let first = forgery.entries.first?.value["date"]?.text?.prefix(7)
        else { return false }
        let period = forgery.text("period", of: close)
        let before = forgery.entries.indices.last {
            $0 < close && forgery.entries[$0].kind == "close"
        }
        let isWhole = before == nil || chance(50)
        var body = JSON.object([
            "auditor": .string("某会计师事务所"), "close": .integer(Int64(close)),
            "from": .string(isWhole ? String(first) : period), "key": .string("\(auditor.verifierKey)"),
            "note": .string("-"), "opinion": .string("adverse"), "root": .string(TreeHasher.emptyRoot.base64),
            "signed": .string(forgery.entries.last?.value["date"]?.text ?? ""),
            "size": .integer(Int64(forgery.entries.count)), "statement": .string("annual"),
            "text": .string("不能公允反映"), "to": .string(period),
        ])
        if !isWhole, let before { body["opening"] = .integer(Int64(before)) }
        altered(&body, close)
        add("attestation", "{}", signedBy: [signer ?? auditor], to: &forgery)
        let last = forgery.entries.count - 1
        // Signed on the day that it is recorded, unless that is what is forged.
        if body["signed"] == .string(forgery.entries[last - 1].value["date"]?.text ?? "") {
            body["signed"] = forgery.entries[last].value["date"]
        }
        forgery.entries[last].value["body"] = body
        forgery.entries[last].isDerived = isDerived
        return true
    }
}
