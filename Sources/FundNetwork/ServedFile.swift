import Foundation

/// A file as it was when it was opened: another one that takes its name later is another file.
public final class ServedFile: Hashable, Sendable {
    /// Open for reading, from its first byte on; closed with this.
    let descriptor: Int32
    /// How many bytes it has.
    public let count: Int

    /// Opens a file below a folder; nil where there is none that may be read, where it is no regular file, or where any
    /// part of its path is a symbolic link, which could lead out of the folder.
    ///
    /// - Parameter path: names with a slash between them, none of them `.` or `..`.
    public init?(_ path: String, below folder: String) {
        // A pipe would be waited for until somebody writes to it.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK
        var place = open(folder, flags | O_DIRECTORY)
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        for (number, name) in names.enumerated() where place >= 0 {
            let isLast = number == names.count - 1
            let next = openat(place, String(name), flags | O_NOFOLLOW | (isLast ? 0 : O_DIRECTORY))
            close(place)
            place = next
        }
        guard place >= 0 else { return nil }
        var status = stat()
        guard fstat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(place)
            return nil
        }
        (descriptor, count) = (place, Int(status.st_size))
    }

    deinit { close(descriptor) }

    /// Two are the same where they are one.
    public static func == (one: ServedFile, other: ServedFile) -> Bool { one === other }

    /// By which one it is.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
