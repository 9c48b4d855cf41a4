import ArgumentParser
import FundDesk

/// `statement`: a report computed from the verification of the whole ledger.
struct StatementCommand: Command {
    static var configuration: CommandConfiguration { .init("statement", HelpTexts.statement, HelpTexts.statementKinds) }

    @Argument(help: OptionTexts.statement.help)
    var kind: Word

    @Argument(help: OptionTexts.statementSubject.help)
    var subject: Word?

    @OptionGroup
    var periods: PeriodOptions

    @Option(help: OptionTexts.compare.help("year|previous"))
    var compare: Word?

    @Flag(help: OptionTexts.beforeClosing.help)
    var beforeClosing = false

    @Flag(help: OptionTexts.monthly.help)
    var monthly = false

    @Flag(help: OptionTexts.allUnits.help)
    var all = false

    @Option(help: OptionTexts.statementFormat.help)
    var format: Word?

    @Flag(help: OptionTexts.bom.help)
    var bom = false

    @Option(help: OptionTexts.statementOutput.help("path"))
    var output: Word?

    @OptionGroup
    var notice: NoticeOptions

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let format = try format.map { try Choice.value(StatementFormat.self, $0.text, "--format") } ?? .text
        let path = try ledger.path(surroundings)
        let request = try request(format, of: path, surroundings)
        if all, output == nil { throw UsageError(StatementTexts.folderMissing) }
        let browser = try format == .pdf ? Browser(printingTo: output?.text, surroundings) : nil
        if all, let output { try FileAccess.makeEmptyFolder(output.text) }
        let report = try await report(request, LedgerFile(opening: path), surroundings) { home in
            try self.request(format, of: path, surroundings, home: home)
        }
        if all, browser == nil, let output { return try write(report, format, to: output.text, surroundings) }
        let text = try report.text(format, language: surroundings.language, byteOrderMark: bom)
        let bytes = try browser?.pdf(of: text) ?? Array(text.utf8)
        guard let output else { return try surroundings.output.write(bytes) }
        let target = all ? "\(output.text)/\(request.kind.rawValue)-\(request.period).pdf" : output.text
        try FileAccess.write(target, bytes, replacing: replacement.replace)
        if all { try surroundings.say(StatementTexts.onePDF, String(report.tables.count), target) }
    }

    /// The report; where the books do not know a home or a project by the word that was typed, by what it means.
    ///
    /// - Parameter meant: makes the request for a home's code.
    private func report(
        _ request: StatementRequest,
        _ file: LedgerFile,
        _ surroundings: Surroundings,
        meant: (String) throws -> StatementRequest
    ) async throws -> StatementReport {
        do {
            return try StatementReport(request, await file.verified(observing: Books(for: request), surroundings))
        } catch let problem as Problem where problem.code == .unitUnknown || problem.code == .projectUnknown {
            guard problem.code == .unitUnknown, let subject else {
                throw Suggestions(try file.currentState(memory: surroundings.memory())).completing(problem)
            }
            let request = try meant(surroundings.home(subject, in: file))
            return try StatementReport(request, await file.verified(observing: Books(for: request), surroundings))
        }
    }

    /// One file a unit, in a folder that was empty.
    private func write(
        _ report: StatementReport,
        _ format: StatementFormat,
        to folder: String,
        _ surroundings: Surroundings
    ) throws {
        let ending = format == .text ? "txt" : format.rawValue
        for table in report.tables {
            let text = try report.text(of: table, format, language: surroundings.language, byteOrderMark: bom)
            try FileAccess.create("\(folder)/\(table.key.asFileName).\(ending)", Array(text.utf8), isDurable: false)
        }
        try surroundings.say(StatementTexts.filesWritten, String(report.tables.count), folder)
    }

    /// - Parameter home: the code of the home that the subject names by another spelling.
    private func request(
        _ format: StatementFormat,
        of ledger: String,
        _ surroundings: Surroundings,
        home: String? = nil
    ) throws -> StatementRequest {
        let kind = try Choice.value(StatementKind.self, kind.text, "<kind>")
        if all, kind.subject != .unit { throw UsageError(StatementTexts.allUnexpected, kind.rawValue) }
        if beforeClosing, !kind.showsClosings {
            throw UsageError(StatementTexts.beforeClosingUnexpected, kind.rawValue)
        }
        if monthly, !kind.hasMonths { throw UsageError(StatementTexts.monthlyUnexpected, kind.rawValue) }
        if monthly, compare != nil { throw UsageError(StatementTexts.monthlyAndCompare) }
        switch (kind.subject, subject) {
        case (.unit, nil) where !all: throw UsageError(StatementTexts.unitMissing)
        case (.unit, let subject?) where all: throw UsageError(StatementTexts.subjectAndAll, subject.text)
        case (.account, nil): throw UsageError(StatementTexts.accountMissing)
        case (.project, nil): throw UsageError(StatementTexts.projectMissing)
        case (.none, let subject?): throw UsageError(StatementTexts.subjectUnexpected, kind.rawValue, subject.text)
        case (.none, nil), (.unit, _), (.account, _), (.assetAccount, _), (.project, _), (.vouchers, _): break
        }
        return try StatementRequest(
            kind,
            period: period(kind, of: ledger, surroundings),
            subject: subject(kind, home),
            comparison: compare.map { try Choice.value(Comparison.self, $0.text, "--compare") },
            beforeClosing: beforeClosing,
            monthly: monthly,
            notice: notice.checked(kind, of: ledger, surroundings),
            issued: surroundings.today(),
            format: format
        )
    }

    /// The subject as the books have it: an account by its code, and a home by its own where it is known.
    private func subject(_ kind: StatementKind, _ home: String?) throws -> String? {
        guard let subject else { return nil }
        switch kind.subject {
        case .account, .assetAccount: return try Typed.account(subject, "<subject>").description
        case .unit: return home ?? subject.text
        case .none, .project, .vouchers: return subject.text
        }
    }

    /// The period; vouchers that are named have theirs in their numbers, and what is owed or certified is so today unless
    /// a period is named.
    private func period(_ kind: StatementKind, of ledger: String, _ surroundings: Surroundings) throws -> Period {
        if [.arrears, .certificate].contains(kind), periods.isEmpty {
            let today = try surroundings.today()
            return try Period(from: "\(today.year)-01-01", to: today.description)
        }
        if kind == .voucher, let subject, periods.isEmpty, let month = try VoucherRange(subject.text).period {
            return month
        }
        return try periods.checked(surroundings, of: LedgerFile(opening: ledger))
    }
}
