import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `member list`: everybody who is or was a member, from a verified pass; with what is handed over to the next.
struct MemberListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.memberList) }

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
        let last = try await file.verified(observing: LastState(), surroundings)
        let members = last.value.state.trust.members
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
        try surroundings.output.write(MemberTable(members: members).text(language))
        if inventory {
            try surroundings.output.write(HandoverSheet(ledger: last).text(language))
        }
        try surroundings.say(ReadingTexts.verified.filled(String(last.verdict.size), last.verdict.root.base64))
    }
}
