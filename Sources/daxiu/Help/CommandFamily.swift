import ArgumentParser
import FundDesk

/// Commands that serve one task, as the first help screen lists them.
struct CommandFamily {
    /// A command, and what it does in half a line: at most 21 columns in either language.
    struct Member {
        /// The command.
        let command: any ParsableCommand.Type
        /// What it does.
        let brief: Wording
        /// The command's name.
        var name: String { command._commandName }

        fileprivate init(_ command: any ParsableCommand.Type, _ zh: String, _ en: String) {
            self.command = command
            brief = Wording(zh, en)
        }
    }

    /// What the task is.
    let name: Wording
    /// Its commands, the usual ones first.
    let members: [Member]

    /// The commands in groups for the parser.
    static var groups: [CommandGroup] {
        all.map { CommandGroup(name: $0.name.local, subcommands: $0.members.map(\.command)) }
            + [CommandGroup(name: "", subcommands: hidden)]
    }

    /// What programs run, and whoever measures them; not people who keep books.
    private static let hidden: [any ParsableCommand.Type] = [
        CompleteCommand.self, ManualCommand.self, GenerateCommand.self,
    ]

    /// Every command there is, by task: a new command is added here and nowhere else.
    static let all = [everyDay, money, decisions, trust, papers, proof, upkeep]

    private static let everyDay = CommandFamily(
        name: Wording("每天", "every day"),
        members: [
            Member(StatusCommand.self, "现在怎样，该做什么", "where things stand"),
            Member(AddCommand.self, "一问一答地记账", "asked step by step"),
            Member(ContributeCommand.self, "记一户交存", "a home pays in"),
            Member(IncomeCommand.self, "记利息、租金等收入", "interest, rents"),
            Member(ExpenseCommand.self, "记管理支出", "a running cost"),
            Member(PayCommand.self, "付维修款", "pay for repairs"),
            Member(ImportCommand.self, "从表格导入", "record from tables"),
            Member(UndoCommand.self, "撤销最后记的", "undo the last one"),
            Member(ReverseCommand.self, "冲销一张凭证", "take a voucher back"),
            Member(ReinstateCommand.self, "恢复误冲销的", "undo a reversal"),
            Member(LogCommand.self, "列出记录", "list what is recorded"),
            Member(ShowCommand.self, "看一条记录的全部", "one entry, in full"),
        ]
    )

    private static let money = CommandFamily(
        name: Wording("钱和房屋", "money, homes"),
        members: [
            Member(OpeningCommand.self, "记期初余额", "opening balances"),
            Member(TransferCommand.self, "内部划转", "between own accounts"),
            Member(RefundCommand.self, "返还一笔交存", "give money back"),
            Member(DistributeCommand.self, "把收益分到各户", "income to the homes"),
            Member(RateCommand.self, "交存标准", "what each home owes"),
            Member(BudgetCommand.self, "年度预算", "a year's budget"),
            Member(ReconcileCommand.self, "银行对账", "compare with the bank"),
            Member(CloseCommand.self, "月末、年末结账", "close a month or year"),
            Member(HandoverCommand.self, "与别的机构划转资金", "another custodian"),
            Member(UnitCommand.self, "登记和查看房屋", "register of homes"),
            Member(TitleCommand.self, "过户", "a home changes hands"),
            Member(DestroyCommand.self, "房屋灭失", "a home is destroyed"),
            Member(PayoutCommand.self, "付灭失房屋的余额", "pay its owner out"),
            Member(SettleCommand.self, "核销灭失房屋的欠款", "write off its debt"),
        ]
    )

    private static let decisions = CommandFamily(
        name: Wording("项目和决定", "projects and decisions"),
        members: [
            Member(ProjectCommand.self, "立项、合同、验收", "propose to complete"),
            Member(RequestCommand.self, "申请用款", "ask for money"),
            Member(ApproveCommand.self, "同意一项申请", "agree to a request"),
            Member(RejectCommand.self, "不同意一项申请", "refuse a request"),
            Member(WithdrawCommand.self, "撤回一项申请", "take a request back"),
            Member(SignCommand.self, "签一份审批单", "sign a sheet"),
            Member(ResolutionCommand.self, "业主大会决议", "the owners' votes"),
            Member(TraceCommand.self, "追到依据和后果", "all it rests on"),
        ]
    )

    private static let trust = CommandFamily(
        name: Wording("信任", "trust"),
        members: [
            Member(PolicyCommand.self, "制度：谁可以花钱", "who may spend"),
            Member(MemberCommand.self, "成员和密钥", "members and keys"),
            Member(KeyCommand.self, "签名的密钥", "keys that sign"),
            Member(ShellCommand.self, "连着记，口令问一次", "ask for the key once"),
            Member(ObjectionCommand.self, "异议和答复", "objections, replies"),
            Member(EraseCommand.self, "删除个人信息", "erase private details"),
        ]
    )

    private static let papers = CommandFamily(
        name: Wording("报表", "papers"),
        members: [
            Member(StatementCommand.self, "报表、账册、对账单", "statements, books"),
            Member(HomeCommand.self, "一户：钱、分摊、表决", "all about a home"),
            Member(ExportCommand.self, "导出给别的程序", "for other programs"),
            Member(AuditCommand.self, "值得一问的地方", "what to ask about"),
            Member(AttestationCommand.self, "审计意见", "audit opinions"),
            Member(AttachmentCommand.self, "发票、照片等附件", "attached files"),
            Member(PublishCommand.self, "公布到网站或 U 盘", "a folder for the web"),
            Member(ServeCommand.self, "在浏览器里看公布的", "show it in browsers"),
        ]
    )

    private static let proof = CommandFamily(
        name: Wording("证明", "proof"),
        members: [
            Member(VerifyCommand.self, "核对整本账", "verify the ledger"),
            Member(ReceiptCommand.self, "一条记录的凭据", "proof of one entry"),
            Member(CheckpointCommand.self, "封条和见证人会签", "seals, cosignatures"),
            Member(TimestampCommand.self, "时间戳：何时已有", "when it existed"),
            Member(CompareCommand.self, "对比账本、封条、凭据", "compare what you hold"),
            Member(EvidenceCommand.self, "核实两份历史的证据", "check proof of a fork"),
            Member(MemoryCommand.self, "本机记住的账本", "ledgers seen before"),
            Member(WitnessCommand.self, "见证人：给封条会签", "cosign the seals"),
        ]
    )

    private static let upkeep = CommandFamily(
        name: Wording("维护", "upkeep"),
        members: [
            Member(InitCommand.self, "建立新账本", "make a new ledger"),
            Member(SettingsCommand.self, "账本、密钥、语言", "ledger, key, language"),
            Member(BackupCommand.self, "备份并核对", "a verified backup"),
            Member(RestoreCommand.self, "从旧备份接着记", "go on from a backup"),
            Member(ShareCommand.self, "可以给人的副本", "a copy for anybody"),
            Member(RepairCommand.self, "重建缓存", "rebuild the caches"),
            Member(ClockCommand.self, "校时", "a clock was wrong"),
            Member(CompletionCommand.self, "按 Tab 补全", "completion by Tab"),
            Member(ExplainCommand.self, "解释一个错误编号", "what an error means"),
            Member(DemoCommand.self, "用样例走完一年", "a sample year"),
        ]
    )
}
