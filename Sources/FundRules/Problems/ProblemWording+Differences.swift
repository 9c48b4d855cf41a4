extension ProblemWording {
    /// What FORMAT.md forbids and people type unseen, 4160–4164.
    static let differences: [ProblemCode: ProblemWording] = [
        .characterForbidden: ProblemWording(
            Wording("{0} 有不能写入账本的字符 {1}", "{0} has the character {1}, which no ledger may hold"),
            Wording(
                "控制字符、方向控制符和未定的字符都不能用。请删去，或从头打一遍。",
                "No control or direction character, nor one not yet defined. Delete it, or type the text again."
            )
        )
    ]
}
