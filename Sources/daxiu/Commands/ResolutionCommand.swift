import ArgumentParser
import FundDesk

/// `resolution`: what the owners voted on.
struct ResolutionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "resolution",
            HelpTexts.resolution,
            subcommands: [
                ResolutionRecordCommand.self, ResolutionCheckCommand.self, ResolutionListCommand.self,
                ResolutionShowCommand.self, ResolutionBallotCommand.self,
            ]
        )
    }
}

/// `resolution record`: a vote with every ballot.
struct ResolutionRecordCommand: Command {
    static var configuration: CommandConfiguration {
        .init("record", HelpTexts.resolutionRecord, HelpTexts.resolutionRecordDiscussion)
    }

    @OptionGroup
    var vote: VoteOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let isAsking = !recording.writing.consent.yes
        let vote = try vote.checked(surroundings, beside: recording.ledger, isAsking: isAsking)
        let state = try vote.file.placing {
            try recording.recordEntry(surroundings, sealsBallots: !vote.isOpen) { try vote.resolution(in: $0) }.state
        }
        guard let resolved = state.trust.resolutions.last else { return }
        let report = TallyReport(body: try vote.resolution(in: state), tally: resolved.tally)
        try surroundings.output.write(report.text(surroundings.language))
    }
}

/// `resolution check`: counts ballots as the ledger would, without recording them; needs no key.
struct ResolutionCheckCommand: Command {
    static var configuration: CommandConfiguration {
        .init("check", HelpTexts.resolutionCheck, HelpTexts.resolutionRecordDiscussion)
    }

    @OptionGroup
    var vote: VoteOptions

    @Option(help: OptionTexts.date.help)
    var date: Word?

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let vote = try vote.checked(surroundings, beside: reading.ledger, isTrial: true, isAsking: !reading.json)
        let date = try date.map { try Typed.date($0, surroundings) }
        let now = try surroundings.now()
        let file = try reading.ledger.open(surroundings)
        let (resolved, body) = try vote.file.placing {
            let (state, problems) = try file.rehearse(at: now, memory: try surroundings.memory()) { state in
                try vote.draft(in: state, on: date ?? now.day(in: state.zone))
            }
            guard problems.isEmpty, let resolved = state.trust.resolutions.last else { throw Problems(problems) }
            return (resolved, try vote.resolution(in: state))
        }
        if reading.json {
            let list = ResolutionList([.init(resolved, body, isRecorded: false)])
            return try surroundings.output.write(list.row(surroundings.language).text())
        }
        let report = TallyReport(body: body, tally: resolved.tally)
        try surroundings.output.write(report.text(surroundings.language))
        try surroundings.say(TrustTexts.nothingRecorded)
    }
}
