import ArgumentParser
import Foundation
import FundDesk

/// Any error, as text and exit status: the one place where they are decided.
struct ErrorReport {
    /// What goes to standard error; empty where everything was said before.
    private(set) var text = ""
    /// What goes to standard output: a version that was asked for.
    private(set) var screen = ""
    /// The exit status.
    let status: Int32

    /// What failed after entries were recorded; what such a problem advises would record them again, so it is left out.
    private init(after error: any Error, _ language: Language) {
        switch error {
        case let problem as Problem: text = problem.head(language) + problem.asAftermath(language) + "\n"
        case let problems as Problems:
            text = problems.list.map { $0.head(language) + $0.asAftermath(language) + "\n" }.joined()
        default: text = ErrorReport(error, language).text
        }
        status = ExitStatus.recordedButFailed
    }

    init(_ error: any Error, _ language: Language) {
        switch error {
        case let failure as RecordedButFailed:
            let cause = ErrorReport(after: failure.cause, language)
            text = RecordTexts.recordedButFailed(failure.deed)[language] + "\n" + cause.text
            status = ExitStatus.recordedButFailed
        case let problem as Problem:
            text = problem.placed(language).line(language) + "\n" + problem.excerpt
            status = problem.code.exitStatus
        case let failure as Unverified:
            let problem = failure.verdict.damage(language)
            text = failure.verdict.findingLines(language) + problem.line(language) + "\n"
            status = problem.code.exitStatus
        case let problems as Problems:
            let count = String(problems.list.count)
            text = zip(problems.list, problems.list.dropFirst().map(Optional.some) + [nil]).map { problem, next in
                problem.placed(language).line(language, before: next) + "\n" + problem.excerpt
            }.joined()
            let areQuestions = problems.list.allSatisfy(\.code.isQuestion)
            let isCut = problems.list.count >= RowReader.problemLimit && !areQuestions
            let foot = (isCut ? ErrorTexts.first : ErrorTexts.several).text(language, [count]) + "\n"
            text += problems.list.count > 1 ? foot : ""
            if areQuestions, problems.list.count > 1 { text += ConsentTexts.yesToAll[language] + "\n" }
            status = problems.list.first?.code.exitStatus ?? ExitStatus.badData
        case let usage as UsageError:
            let sentence = usage.wording.text(language, usage.arguments.map(Visible.text))
            text = ErrorTexts.usageLine(sentence, language)
            status = ExitStatus.usage
        case let failure as LogError:
            let problem = Problem(.signatureFailed, [.text(failure.reason)])
            text = problem.line(language) + "\n"
            status = problem.code.exitStatus
        case let stopped as Stopped:
            let wording = stopped.deed.map(DialogueTexts.stopped(after:)) ?? DialogueTexts.stopped
            text = wording[language] + "\n"
            status = ExitStatus.stopped
        case let code as ExitCode:
            status = code.rawValue
        case let error where Daxiu.exitCode(for: error) == .success:
            screen = Daxiu.fullMessage(for: error) + "\n"
            status = 0
        case let error where Daxiu.exitCode(for: error) == .validationFailure:
            text = HelpScreen.usageError(error, language)
            status = ExitStatus.usage
        default:
            text = ErrorTexts.unexpected.text(language, [Visible.text(String(describing: error))]) + "\n"
            status = ExitStatus.unexpected
        }
    }
}

/// A command line that cannot be carried out as it stands.
struct UsageError: Error {
    let wording: Wording
    let arguments: [String]

    init(_ wording: Wording, _ arguments: String...) {
        self.wording = wording
        self.arguments = arguments
    }
}

extension Problem {
    /// The same problem at an argument's name as help screens have it.
    fileprivate func placed(_ language: Language) -> Problem {
        guard let place, place.line == nil, place.file.hasPrefix("<") else { return self }
        return at(Place(file: ValueNames.localized(place.file, language), column: place.column))
    }
}
