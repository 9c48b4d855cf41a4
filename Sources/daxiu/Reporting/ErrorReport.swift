import ArgumentParser
import Foundation
import FundLedger
import FundRules
import TransparencyLog

/// Any error, as text and exit status: the one place where they are decided.
struct ErrorReport {
    /// What goes to standard error; empty where everything was said before.
    private(set) var text = ""
    /// What goes to standard output: a help screen that was asked for.
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
            text = problem.line(language) + "\n"
            status = problem.code.exitStatus
        case let problems as Problems:
            let count = String(problems.list.count)
            text = problems.list.map { $0.line(language) + "\n" }.joined()
            let isCut = problems.list.count >= RowReader.problemLimit && problems.list.first?.code != .sameAgain
            let foot = (isCut ? ErrorTexts.first : ErrorTexts.several).text(language, [count]) + "\n"
            text += problems.list.count > 1 ? foot : ""
            status = problems.list.first?.code.exitStatus ?? ExitStatus.badData
        case let usage as UsageError:
            let sentence = usage.wording.text(language, usage.arguments.map(Visible.text))
            text = ErrorTexts.usage.text(language, [sentence]) + "\n"
            status = ExitStatus.usage
        case let failure as LogError:
            let problem = Problem(.signatureFailed, [failure.reason])
            text = problem.line(language) + "\n"
            status = problem.code.exitStatus
        case let code as ExitCode:
            status = code.rawValue
        case let error where Daxiu.exitCode(for: error) == .success:
            screen = HelpScreen.localized(Daxiu.fullMessage(for: error), language)
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

/// Exit statuses besides those of a verdict (DESIGN §6).
enum ExitStatus {
    /// The ledger does not hold.
    static let fails: Int32 = 1
    /// Something could not be read or checked.
    static let unchecked: Int32 = 2
    /// It holds, but something speaks against it that a person has to settle.
    static let weak: Int32 = 3
    /// Entries were recorded and sealed, and what followed failed.
    static let recordedButFailed: Int32 = 4
    /// The command line is wrong.
    static let usage: Int32 = 64
    /// What was asked for is wrong.
    static let badData: Int32 = 65
    /// An error nobody foresaw (EX_SOFTWARE).
    static let unexpected: Int32 = 70
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

extension ProblemCode {
    /// The exit status of a command that ends with the problem.
    var exitStatus: Int32 {
        switch self {
        case _ where isRemark: 0
        case _ where isDoubt: ExitStatus.weak
        case .receiptContradicts: ExitStatus.fails
        case .privateFileRefused, .passphrasePermissions: ExitStatus.unchecked
        case .erasureUnfinished: ExitStatus.recordedButFailed
        case .ledgerNotNamed, .keyNotNamed: ExitStatus.usage
        case .ledgerDamaged, .entryUnreadable, .receiptFails, .statementsDiffer, .subLedgerDiffers: ExitStatus.fails
        case .ledgerBehind, .ledgerForked, .keyHasHistory: ExitStatus.fails
        case _ where (2000..<3000).contains(rawValue): ExitStatus.fails
        case _ where (3000..<4000).contains(rawValue): ExitStatus.unchecked
        default: ExitStatus.badData
        }
    }
}

extension Problem {
    /// One line: code, place, sentence, what to do next.
    func line(_ language: Language) -> String {
        head(language) + location(language) + sentence(language) + ErrorTexts.gap[language]
            + Visible.text(Remedies.remedy(self, language))
    }

    /// The code.
    func head(_ language: Language) -> String {
        let isNotice = code.isNotice || code.isDoubt
        let head = isNotice ? ErrorTexts.notice : code.isRemark ? ErrorTexts.remark : ErrorTexts.head
        return head.text(language, [String(code.rawValue), code.slug])
    }

    /// The sentence of something that failed when the ledger was written already: nobody must read that nothing changed.
    func asAftermath(_ language: Language) -> String {
        if code == .erasureUnfinished {
            return sentence(language) + ErrorTexts.gap[language] + Visible.text(Remedies.remedy(self, language))
        }
        guard code == .diskFull else { return location(language) + sentence(language) }
        return ErrorTexts.noRoom.text(language, arguments.map(Visible.text)) + ErrorTexts.stop[language]
    }

    /// The sentence with its full stop.
    func sentence(_ language: Language) -> String {
        Visible.text(Remedies.message(self, language)) + ErrorTexts.stop[language]
    }

    /// Where it is, ready to stand before the sentence; empty where nothing is known.
    func location(_ language: Language) -> String {
        if let place {
            let arguments = [place.file, place.line.map(String.init) ?? "", place.column ?? ""].map(Visible.text)
            let wording =
                switch (place.line, place.column) {
                case (nil, nil): ErrorTexts.inFile
                case (nil, _?): ErrorTexts.inFileColumn
                case (_?, nil): ErrorTexts.inFileLine
                case (_?, _?): ErrorTexts.inFileLineColumn
                }
            return wording.text(language, arguments)
        }
        return entry.map { ErrorTexts.inEntry.text(language, [String($0)]) } ?? ""
    }
}
