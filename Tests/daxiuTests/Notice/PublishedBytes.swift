import Foundation
import FundDesk

extension URL {
    /// The bytes of every file below this folder, by its path in it.
    func files() throws -> [String: Data] {
        try FileManager.default.subpathsOfDirectory(atPath: path).reduce(into: [:]) { files, name in
            let place = appending(path: name)
            if !FileAccess.isFolder(place.path) { files[name] = try Data(contentsOf: place) }
        }
    }
}
