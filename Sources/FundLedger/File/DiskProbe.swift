import Foundation
import FundRules

/// SQLite takes what the disk cannot give for damage of the file; whether the disk gives every byte tells the two apart.
enum DiskProbe {
    /// Why a file cannot be read to its end; nil where it can.
    static func failure(_ path: String) -> Problem.Argument? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .systemError }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return .systemError }
            if count == 0 { return nil }
        }
    }
}
