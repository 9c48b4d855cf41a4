import ArgumentParser
import FundDesk

/// `audit sample`: draws what an auditor looks at, and writes the working paper.
struct AuditSampleCommand: Command {
    static var configuration: CommandConfiguration {
        .init("sample", SamplingTexts.sample, SamplingTexts.sampleDiscussion)
    }

    @OptionGroup
    var periods: PeriodOptions

    @OptionGroup
    var plan: SamplePlanOptions

    @Option(help: SamplingTexts.population.help("file"))
    var population: Word?

    @OptionGroup
    var paper: PaperOptions

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let plan = try plan.checked(periods.checked(surroundings, of: file))
        let format = try paper.checked()
        let pass = try await file.verified(observing: SamplePass(plan), surroundings)
        let drawn = try SamplePaper(plan, pass, file)
        if let population {
            let list = CSVWriter(surroundings.language).write([drawn.sample.population.list(plan)])
            try FileAccess.write(population.text, Array(list.utf8), replacing: paper.replacement.replace)
        }
        try paper.write(drawn, format, surroundings)
        guard let output = paper.output else { return }
        try surroundings.say(SamplingTexts.written, String(drawn.sample.drawn.count), output.text)
    }
}

/// `audit evaluate`: reads a working paper back and says what the sample says of the population.
struct AuditEvaluateCommand: Command {
    static var configuration: CommandConfiguration {
        .init("evaluate", SamplingTexts.evaluate, SamplingTexts.evaluateDiscussion)
    }

    @Argument(help: SamplingTexts.filled.help)
    var file: Word

    @OptionGroup
    var paper: PaperOptions

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let format = try paper.checked()
        let filled = try FilledPaper(file.text)
        let books = SampleBooks(filled.plan, size: filled.ledger.size)
        let pass = try await ledger.open(surroundings).verified(observing: books, surroundings)
        let evaluation = try SampleEvaluation(filled, pass.value)
        let report = try SampleEvaluationReport(evaluation, pass, filled.ledger)
        try paper.write(report, format, surroundings)
    }
}
