import ArgumentParser
import FundDesk
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

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        var last = LastState(try file.size())
        let verdict = try await file.verifiedPass(observing: &last, surroundings)
        let members = last.state.trust.members
        guard inventory, !json else {
            return try surroundings.show(MemberList(members, notes: [verdict.basis]), json: json)
        }
        let today = try surroundings.now().day(in: last.state.zone)
        try surroundings.show(MemberList(members))
        let sheet = HandoverSheet(state: last.state, verdict: verdict, on: today)
        try surroundings.output.write(sheet.text(surroundings.language))
        try surroundings.say(verdict.basis)
    }
}
