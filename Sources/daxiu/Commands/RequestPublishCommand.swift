import ArgumentParser
import FundDesk

/// `request publish`: an emergency is made known to the owners.
struct RequestPublishCommand: Command {
    static var configuration: CommandConfiguration {
        .init("publish", OfficeTexts.publish, OfficeTexts.publishDiscussion)
    }

    @Argument(help: OfficeTexts.emergency.help)
    var entry: Word

    @Option(name: .customLong("where"), help: OfficeTexts.place.help("place"))
    var place: Word

    @Option(help: OfficeTexts.until.help("date"))
    var until: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let place = try Typed.text(place, "--where")
        let until = try until.map { try Typed.date($0, "--until", surroundings, .future) }
        var request = 0
        let state = try recording.record(surroundings) { ledger in
            request = try EntryLookup(ledger).sequence(entry.text)
            return Publication(of: request, place: place, until: until)
        }.state
        guard let matter = state.trust.matter(request).map({ state.trust.matters[$0] }), let deadline = matter.deadline,
            let published = matter.published, published.entry == state.size - 1, published.date > deadline
        else { return }
        try surroundings.say(OfficeTexts.late, deadline.description)
    }
}
