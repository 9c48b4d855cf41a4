/// What spending needs the owners' vote on, where the tier of its amount asks for a resolution (民法典 §278).
///
/// What stays the owners' — bonds and cash of the fund, a contribution or a destroyed home's money that goes back to whose it
/// was, income that is given to the homes — is no subject of theirs: only its approvals are asked for.
public enum OwnersSubject: Sendable {
    /// 使用维修资金, for a project; nil where there is none, which no vote covers.
    case use(String?)
    /// 移交保管: the money goes to another custodian, by name.
    case custody(String)

    /// The project's id, or the custodian's name; nil of what is for no project.
    public var name: String? {
        switch self {
        case .use(let project): project
        case .custody(let custodian): custodian
        }
    }
}
