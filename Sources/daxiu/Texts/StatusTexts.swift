import FundDesk

/// The words of `status`.
extension HelpTexts {
    static let status = Wording("现在怎么样，接下来做什么。", "Where things stand, and what comes next.")
    static let statusDiscussion = Wording(
        """
        一屏看完：余额，本月收付，谁还欠交，什么等谁批准，没答复的异议，说不清的流水，上次对账、结账、封存和备份，接下来的两三件事和该敲的命令。
        它和报表一样，是一次核对：账本不成立就不出数。在放着账本的文件夹里只敲 daxiu，看到的也是它。
        """,
        """
        One screen: balances, this month, who still owes, what waits for whose approval, open objections, unclear bank lines, \
        the last reconciliation, close, seal and backup, and the next two or three things to do with the line to type.
        Like a statement it is a verification: of a ledger that does not hold it gives no figures. Just daxiu, in a folder \
        with a ledger, shows the same.
        """
    )
}

/// The lines to type for what is to be done next.
enum StepTexts {
    @Sendable
    static func line(_ step: NextStep, _ language: Language) -> String {
        func word(_ zh: String, _ en: String) -> String { Wording(zh, en)[language] }
        let bankFile = word("流水.csv", "bank.csv")
        return switch step {
        case .registerHomes: "daxiu unit import " + word("房屋.csv", "homes.csv")
        case .recordOpening: "daxiu opening --bank 0.00 --undistributed 0.00 --units " + word("各户.csv", "homes.csv")
        case .publish(let entry, _): "daxiu request publish \(entry) --where " + word("公告栏", "board")
        case .reply(let objection, _): "daxiu objection reply \(objection) --text " + word("答复", "REPLY")
        case .settleLines: "daxiu import settle"
        case .approve(let entry): "daxiu approve \(entry)"
        case .carry(let entry): "daxiu request carry \(entry)"
        case .pay(let entry, let project?, let payee, let amount):
            "daxiu pay \(quoted(project)) \(Money(fen: amount).plain) --payee \(quoted(payee)) --request \(entry)"
        case .pay(let entry, nil, _, _): "daxiu show \(entry)"
        case .reconcile: "daxiu import bank \(bankFile)"
        case .reconcileAgain(let month): "daxiu reconcile import \(bankFile) --period \(month)"
        case .close(let month): "daxiu close \(month)"
        case .closeYear(let year): "daxiu close \(year)"
        case .backUp: "daxiu backup " + word("备份", "backups")
        case .remind: "daxiu statement arrears"
        case .importBank: "daxiu import bank \(bankFile)"
        }
    }

    /// A word as a shell takes it for one.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains($0)
        }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }
}
