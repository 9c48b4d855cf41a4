import FundDesk

/// Why nobody brings a problem about by what is typed.
enum Beyond: Sendable, CaseIterable {
    /// The line is not as this program writes lines.
    case line
    /// The ledger's file is not as this program left it.
    case file
    /// A false file was made.
    case forged
    /// What a command names is looked up first, and refused under another code.
    case lookedUp
    /// Disk, power and permissions.
    case machine
    /// Two programs at one moment.
    case moment
    /// More than anybody types.
    case size
    /// A fault of this program.
    case program
    /// A program of a later time.
    case newer
    /// A program of an earlier time.
    case older
    /// Verification counts it and calls it no problem.
    case counted

    /// The reason, for people.
    var wording: Wording {
        switch self {
        case .line:
            Wording("别的程序写进账本的：本程序不写这样的一行。", "Another program put it there: this one writes no such line.")
        case .file: Wording("账本文件在本程序之外被改过，或者磁盘坏了。", "The file was changed by another program, or the disk fails.")
        case .forged: Wording("有人做了假文件。", "Somebody made a false file.")
        case .lookedUp:
            Wording(
                "命令先查序号，没有的当时就说（4013）；只有别的程序写的一行才会这样。",
                "A command looks the number up first (4013); only another program’s line can have it."
            )
        case .machine: Wording("磁盘、权限或者停电，不是敲错了什么。", "Disk, permissions or power: nothing was typed wrongly.")
        case .moment: Wording("两个程序碰在了同一时刻。", "Two programs met at one moment.")
        case .size: Wording("要记成千上万条才会遇到。", "It takes thousands of entries.")
        case .program: Wording("本程序自己的错，请告诉写程序的人。", "This program is at fault: please tell its authors.")
        case .newer: Wording("账本是更新的程序写的。", "A newer program wrote the ledger.")
        case .older: Wording("账本是早先的程序建的。", "An earlier program made the ledger.")
        case .counted: Wording("核对时只数有几项，不当作错误。", "Verification counts them and calls them no problem.")
        }
    }
}
