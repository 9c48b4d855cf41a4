import Foundation
package import FundRules

extension Problem {
    /// What the system's last error (`errno`) says of a file.
    ///
    /// - Parameter otherwise: `fileNotRead` or `fileNotWritten`, for errors that have no problem of their own; where
    ///   nothing was read because the file is missing that is named, else the folder that it was to lie in.
    package static func ofSystem(_ path: String, _ otherwise: ProblemCode) -> Problem {
        switch errno {
        case ENOENT where otherwise == .fileNotRead: Problem(.fileMissing, [.file(path)])
        case ENOENT: Problem(.fileMissing, [.file(WholeFile.folder(of: path))])
        case EEXIST: Problem(.fileExists, [.file(path)])
        case EISDIR: Problem(.fileIsDirectory, [.file(path)])
        case EACCES, EPERM, EROFS: Problem(.fileNotPermitted, [.file(path)])
        case ENOSPC, EDQUOT: Problem(.diskFull, [.file(path)])
        case EPIPE: Problem(.readerGone, [.file(path)])
        default: Problem(otherwise, [.file(path), .systemError])
        }
    }
}

extension Problem.Argument {
    /// What the system's last error (`errno`) is called.
    package static var systemError: Self { .text(String(cString: strerror(errno))) }
}
