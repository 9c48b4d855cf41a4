extension Role {
    /// What people call it.
    public var name: Wording {
        switch self {
        case .treasurer: Wording("司库", "treasurer")
        case .cashier: Wording("出纳", "cashier")
        case .supervisor: Wording("监察人", "supervisor")
        case .trustee: Wording("受托人", "trustee")
        case .auditor: Wording("审计", "auditor")
        }
    }

    /// What stands between roles any of which will do.
    package static let or = Wording("或", " or ")
}

extension Ground {
    /// What people call it.
    public var name: Wording {
        switch self {
        case .elevator: Wording("电梯", "elevator")
        case .fire: Wording("消防", "fire safety")
        case .facade: Wording("外墙", "facade")
        case .roof: Wording("屋面", "roof")
        case .drainage: Wording("排水", "drainage")
        case .road: Wording("道路", "road")
        }
    }
}

extension Matter.Outcome {
    /// What people call it.
    var name: Wording {
        switch self {
        case .effective: Wording("已生效", "in force")
        case .rejected: Wording("被驳回", "rejected")
        case .withdrawn: Wording("已撤回", "withdrawn")
        }
    }
}

extension Problem.Argument {
    /// How a matter ended; what has not ended is too old.
    public static func outcome(_ outcome: Matter.Outcome?) -> Self {
        .wording(outcome?.name ?? Wording("已过期", "expired"))
    }
}
