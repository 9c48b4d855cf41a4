import ArgumentParser
import FundLedger
import FundRules
import TransparencyLog

/// `member list`: everybody who is or was a member, from a verified pass; with what is handed over to the next.
struct MemberListCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpTexts.memberList.local)
    }

    @Flag(help: OptionTexts.inventory.help)
    var inventory = false

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    private struct Row: Encodable {
        let key: String
        let title: String
        let role: String
        let since: Int
        let until: Int?
    }

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        var last = LastState(try file.size())
        let verdict = try await file.verifiedPass(observing: &last, surroundings)
        let members = last.state.trust.members
        let rows = members.map { membership in
            Row(
                key: membership.member.key.keyID.description,
                title: membership.member.title,
                role: membership.member.role.rawValue,
                since: membership.since,
                until: membership.until
            )
        }
        if json { return try surroundings.output.write(JSONReport.text(rows)) }
        let language = surroundings.language
        let heading = [
            TrustTexts.key, TrustTexts.role, TrustTexts.since, TrustTexts.state, TrustTexts.title,
        ].map { $0[language] }
        let cells = members.map { membership in
            let state = membership.until.map { TrustTexts.former.text(language, [String($0)]) }
            return [
                membership.member.key.keyID.description, membership.member.role.name[language],
                String(membership.since), state ?? TrustTexts.active[language], Visible.text(membership.member.title),
            ]
        }
        let table = Columns.aligned([heading] + cells, trailing: [2]).map { $0 + "\n" }.joined()
        try surroundings.output.write(table)
        try surroundings.say(TrustTexts.memberCount, String(last.state.trust.active.count))
        if inventory { try surroundings.output.write(sheet(last.state, verdict, language)) }
        try surroundings.say(ReadingTexts.verified.filled(String(verdict.size), verdict.root.base64))
    }

    /// 移交清单: the books, what is in every account, what is still to be done, and room for signatures.
    private func sheet(_ state: FundState, _ verdict: Verdict, _ language: Language) -> String {
        let accounts = (state.fund?.chart ?? .standard).postable
        let balances = zip(accounts, state.balances).filter { $0.1 != 0 }.map { account, net in
            let amount = Money(fen: account.type.isDebit ? net : -net).grouped
            return [account.code.description, account.name[language], amount]
        }
        let standing = state.trust.matters.filter { matter in
            matter.outcome == nil && matter.request.map { $0.amount > matter.paid } ?? true
        }
        let lines =
            [TrustTexts.inventory.text(language, [String(verdict.size), verdict.root.base64])]
            + Columns.aligned(balances, trailing: [2])
            + [TrustTexts.signatures.text(language, [String(standing.count)])]
        return lines.map { $0 + "\n" }.joined()
    }
}
