import FundRules

/// How many private details a ledger's entries name, and what was found of them here.
public struct PrivateCount: Hashable, Sendable {
    /// All that entries name.
    public internal(set) var named = 0
    /// Here, as committed to.
    public internal(set) var kept = 0
    /// Erased by recorded decision, and not here.
    public internal(set) var erased = 0
    /// Not here, and therefore not checked.
    public internal(set) var unchecked = 0
    /// Written for an entry that has not come to be.
    public private(set) var pending = 0
    /// Of entries that are not in this ledger.
    public private(set) var foreign = 0
    /// Lines of the file that are none.
    public private(set) var unreadable = 0
    /// Why the file beside the ledger was not read.
    private var refusal: Problem?
    private var isAnothers = false
    private var isMemoryDamaged = false

    /// Nothing.
    public init() {}

    mutating func addStray(isBound: Bool) {
        if isBound { foreign += 1 } else { pending += 1 }
    }

    mutating func take(_ details: StoredDetails) {
        unreadable = details.contents.unreadable
        isMemoryDamaged = details.memory.isDamaged
        switch details.contents.presence {
        case .refused(let problem): refusal = problem
        case .anothers: isAnothers = true
        case .absent, .here: break
        }
    }

    /// What the answer to the question about erasures rests on.
    var detail: Wording {
        let numbers = [kept, erased, unchecked, named - erased].map(String.init)
        let main: Wording =
            if named == 0 {
                Wording("账本不存个人信息", "it keeps none")
            } else if unchecked == 0 {
                Wording(
                    "{0} 项个人信息都在、与承诺相符，{1} 项按记录删除",
                    "{0} kept as committed to, {1} erased by recorded decision"
                )
            } else {
                Wording(
                    "{0} 项个人信息与承诺相符，{1} 项按记录删除，{3} 项里有 {2} 项不在这里、未核对",
                    "{0} kept as committed to, {1} erased by recorded decision, {2} of {3} not here and not checked"
                )
            }
        let parts = [Wording(main.text(.zh, numbers), main.text(.en, numbers))] + more
        return parts.joined(separator: Wording("；", "; "))
    }

    private var more: [Wording] {
        var parts: [Wording] = []
        func add(_ count: Int, _ zh: String, _ en: String) {
            guard count > 0 else { return }
            let number = [String(count)]
            parts.append(Wording(Wording(zh, en).text(.zh, number), Wording(zh, en).text(.en, number)))
        }
        if let refusal { parts.append(refusal.wording) }
        if isAnothers {
            add(1, "旁边的个人信息文件是别的用户的，没有读", "the file of private details is another user's and was not read")
        }
        add(pending, "有 {0} 项是没有记成的记录的", "{0} of entries that were not recorded")
        add(foreign, "有 {0} 项不属于本账本的任何记录", "{0} that belong to no entry of this ledger")
        add(unreadable, "个人信息文件有 {0} 行读不出来", "{0} lines of the file of private details cannot be read")
        if isMemoryDamaged {
            add(1, "本机对它们的记忆损坏，读不出来", "what this machine remembers of them is damaged and cannot be read")
        }
        return parts
    }
}
