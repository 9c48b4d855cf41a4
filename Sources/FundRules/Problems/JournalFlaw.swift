/// Why a file beside a ledger cannot be one that SQLite left there for this program.
package enum JournalFlaw: String {
    /// It is a symbolic link.
    case link
    /// It has another name too.
    case hardLink = "hard-link"
    /// It is a folder.
    case folder
    /// It is a pipe, a device or a socket.
    case special
    /// It belongs to somebody who could not have written the ledger.
    case foreign

    /// What a flaw is called; the word itself where it is none.
    static func name(of word: String) -> Wording {
        switch JournalFlaw(rawValue: word) {
        case .link: Wording("它是一个链接", "it is a link")
        case .hardLink: Wording("这个文件还有别的名字（硬链接）", "the file has another name too (a hard link)")
        case .folder: Wording("它是一个文件夹", "it is a folder")
        case .special: Wording("它不是普通文件", "it is no ordinary file")
        case .foreign: Wording("它是别人的文件", "it is somebody else's file")
        case nil: Wording(word, word)
        }
    }
}
