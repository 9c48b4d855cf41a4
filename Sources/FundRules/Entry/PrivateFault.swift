/// Why a file of private details is not touched.
public enum PrivateFault: String, CaseIterable, Sendable {
    /// A symbolic link, or a file that has a second name.
    case link
    /// A directory.
    case directory
    /// A pipe, a device or a socket.
    case special
    /// It belongs to somebody else, or may not be opened.
    case another
    /// Others may read or write it.
    case open
    /// It is larger than any such file may be.
    case large

    /// What is wrong with it, to stand after its name.
    public var wording: Wording {
        switch self {
        case .link: Wording("它是链接", "it is a link")
        case .directory: Wording("它是文件夹", "it is a directory")
        case .special: Wording("它是管道或设备", "it is a pipe or a device")
        case .another: Wording("它属于别的用户", "it belongs to another user")
        case .open: Wording("别人也能读写它", "others can read or write it")
        case .large: Wording("它太大", "it is too large")
        }
    }
}
