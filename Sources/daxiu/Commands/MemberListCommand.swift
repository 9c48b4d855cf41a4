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

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let last = try await reading.ledger.verified(surroundings)
        let state = last.value.state
        let list = MemberList(state.trust.members, notes: inventory ? [] : [last.verdict.basis])
        try surroundings.show(list, json: reading.json)
        guard inventory, !reading.json else { return }
        let sheet = HandoverSheet(ledger: last, on: try surroundings.now().day(in: state.zone))
        try surroundings.output.write(sheet.text(surroundings.language))
        try surroundings.say(last.verdict.basis)
    }
}
