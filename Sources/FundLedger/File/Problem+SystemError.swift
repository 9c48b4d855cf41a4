import Foundation
package import FundRules

extension Problem {
    /// What the system's last error (`errno`) says of a file.
    ///
    /// - Parameter otherwise: `fileNotRead` or `fileNotWritten`, for errors that have no problem of their own; where
    ///   nothing was read because the file is missing that is named, else the folder that it was to lie in.
    package static func ofSystem(_ path: String, _ otherwise: ProblemCode) -> Problem {
        switch errno {
        case ENOENT where otherwise == .fileNotRead: Problem(.fileMissing, [path])
        case ENOENT: Problem(.fileMissing, [WholeFile.folder(of: path)])
        case EEXIST: Problem(.fileExists, [path])
        case EISDIR: Problem(.fileIsDirectory, [path])
        case EACCES, EPERM, EROFS: Problem(.fileNotPermitted, [path])
        case ENOSPC, EDQUOT: Problem(.diskFull, [path])
        case EPIPE: Problem(.readerGone, [path])
        default: Problem(otherwise, [path, String(cString: strerror(errno))])
        }
    }
}
