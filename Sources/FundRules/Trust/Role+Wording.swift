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

extension Problem {
    /// The words of the format in a value, as people of the language say them.
    static func spoken(_ value: String, _ language: Language) -> String {
        let words = value.split(separator: " ").map { word in
            name(of: String(word))?[language] ?? String(word)
        }
        return words.joined(separator: language == .zh ? "或" : " or ")
    }

    /// Words with commas between, as a language sets them.
    static func listed(_ words: String, _ language: Language) -> String {
        language == .zh ? words.replacing(", ", with: "、") : words
    }

    private static func name(of word: String) -> Wording? {
        switch word {
        case "effective": Wording("已生效", "in force")
        case "rejected": Wording("被驳回", "rejected")
        case "withdrawn": Wording("已撤回", "withdrawn")
        case "expired": Wording("已过期", "expired")
        default: Role(rawValue: word)?.name ?? Ground(rawValue: word)?.name
        }
    }
}
