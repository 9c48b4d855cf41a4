import Foundation
public import FundLedger
public import FundRules
public import TransparencyLog

/// A witness: who cosigns checkpoints of logs, each only where it extends what was cosigned last.
///
/// It lives in a folder of its own: its key, and its store, a database that is trusted for one thing, that everything the
/// key ever cosigned of a log is one history. So a store that is lost, or older than what the key has signed, is the end
/// of the witness: it retires with its key, and another one begins.
public struct Witness: Sendable {
    /// The folder as the user named it.
    public let folder: String
    /// Whose store it is.
    public let key: CosignerKey
    let store: WitnessStore
    private let memory: WitnessMemory?

    static let keyFile = "witness.key"
    static let storeFile = "witness.sqlite"

    /// The file of the private key.
    public var keyPath: String { "\(folder)/\(Witness.keyFile)" }

    /// Opens a witness.
    ///
    /// - Parameter memory: what this machine remembers; nil where it can remember nothing.
    /// - Throws: `Problem` with `notAWitness` or `witnessStoreLost`, or one of the files.
    public init(opening folder: String, memory: CheckpointMemory?) throws {
        let (keyPath, storePath) = ("\(folder)/\(Witness.keyFile)", "\(folder)/\(Witness.storeFile)")
        func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
        guard exists(keyPath) || exists(storePath) else { throw Problem(.notAWitness, [.file(folder)]) }
        guard exists(storePath) else { throw Problem(.witnessStoreLost, [.file(folder)]) }
        let store = try WitnessStore(opening: storePath)
        let key = try store.read { try $0.key() }
        self.memory = memory.map { WitnessMemory($0, of: key) }
        (self.folder, self.store, self.key) = (folder, store, key)
    }

    /// Makes a witness: a folder with its key and an empty store, both or none.
    ///
    /// There is no way to give a key that was made before: what it has cosigned nobody would know.
    ///
    /// - Parameter pem: the private key, as it is to be kept.
    /// - Throws: `Problem` with `fileExists` where the folder is there and not empty, or one of the files.
    public static func make(in folder: String, _ key: CosignerKey, pem: String) throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard names.isEmpty, access(folder, F_OK) != 0 || isFolder(folder) else {
            throw Problem(.fileExists, [.file(folder)])
        }
        let draft = "\(folder).\(getpid()).part"
        guard mkdir(draft, 0o700) == 0 else { throw Problem.ofSystem(draft, .fileNotWritten) }
        do {
            try WitnessStore.make("\(draft)/\(Witness.storeFile)", key)
            try WholeFile.write("\(draft)/\(Witness.keyFile)", mode: 0o600) { descriptor throws(Problem) in
                try WholeFile.writeAll(Array(pem.utf8), to: descriptor, path: folder)
            }
            guard rename(draft, folder) == 0 else { throw Problem.ofSystem(folder, .fileNotWritten) }
            WholeFile.flushFolder(of: folder)
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw error
        }
    }

    /// Makes sure that a witness can be made in a folder, before anybody is asked for anything.
    ///
    /// - Throws: `Problem` with `fileExists`, or `fileMissing` where there is no folder that it could be made in.
    public static func checkNew(_ folder: String) throws(Problem) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard names.isEmpty, access(folder, F_OK) != 0 || isFolder(folder) else {
            throw Problem(.fileExists, [.file(folder)])
        }
        let parent = WholeFile.folder(of: folder)
        guard isFolder(parent) else { throw Problem(.fileMissing, [.file(parent)]) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}

extension Witness {
    /// What speaks against going on, whatever is asked: `witnessStoreOlder` or `witnessForgetful`; nil where nothing does.
    public func hindrance() throws -> Problem? { try store.read { try hindrance($0) } }

    /// The same in a step that changes the store: nobody else has cosigned since the step began, and whoever cosigned
    /// before it remembers only what was committed, so a memory that is ahead means a store that was put back.
    func hindrance(_ rows: WitnessRows) throws -> Problem? {
        if let met = try rows.unknownCosignature() { return met }
        let count = try rows.count()
        if let known = memory?.known(), known > count {
            return Problem(.witnessStoreOlder, [.file(folder), .number(count), .number(known)])
        }
        return nil
    }

    /// Remembers on this machine how far the store has come, after it was committed.
    ///
    /// - Returns: why that failed; the store is what counts.
    func remember(_ count: Int) -> Problem? {
        do throws(Problem) {
            try memory?.remember(count)
            return nil
        } catch {
            return error
        }
    }
}
