import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

@testable import FundWitness

/// A witness in a folder of its own, and a log whose leaves are numbers.
final class WitnessFixture {
    static let origin = "example.org/shiliyuan"
    static let noon = Timestamp(seconds: 1_764_504_000)

    let folder: URL
    let signer: CosigningKey
    let log: SigningKey
    let stranger: SigningKey
    private let hasher = TreeHasher()

    var place: String { folder.appending(path: "witness").path }
    var storePath: String { "\(place)/witness.sqlite" }

    var memory: CheckpointMemory {
        CheckpointMemory(folder: folder.appending(path: "state").path, now: WitnessFixture.noon)
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-witness-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        signer = try CosigningKey(name: "witness.example/neighbour1", seed: Array(repeating: 11, count: 32))
        log = try SigningKey(name: WitnessFixture.origin, seed: Array(repeating: 1, count: 32))
        stranger = try SigningKey(name: WitnessFixture.origin, seed: Array(repeating: 2, count: 32))
        try Witness.make(in: place, signer.cosignerKey, pem: signer.pem(passphrase: nil))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func witness(remembering: Bool = true) throws -> Witness {
        try Witness(opening: place, memory: remembering ? memory : nil)
    }

    /// A witness that follows the log.
    func following() throws -> Witness {
        let witness = try witness()
        try witness.carryOut(try witness.plan(trusting: log.verifierKey))
        return witness
    }

    /// The leaves of a history: those from `fork` on are others than those of the first one.
    private func leaves(_ size: Int, fork: Int?) -> [Digest] {
        (0..<size).map { hasher.leaf(Array("\($0)\($0 >= fork ?? Int.max ? "'" : "")".utf8)) }
    }

    func checkpoint(_ size: Int, fork: Int? = nil, origin: String = WitnessFixture.origin) throws -> Checkpoint {
        try Checkpoint(origin: origin, size: size, root: hasher.root(of: leaves(size, fork: fork)))
    }

    func note(_ size: Int, fork: Int? = nil, by keys: [SigningKey]? = nil) throws -> SignedNote {
        try SignedNote.sign(text: checkpoint(size, fork: fork).text, with: keys ?? [log])
    }

    /// A request of a log that has the history: its proof is the true one of that history.
    func request(
        _ old: Int,
        _ size: Int,
        fork: Int? = nil,
        by keys: [SigningKey]? = nil
    ) throws -> AddCheckpointRequest {
        struct Leaves: SubtreeSource {
            let leaves: [Digest]
            func subtree(level: Int, position: Int) -> Digest {
                TreeHasher().root(of: Array(leaves[position << level..<(position + 1) << level]))
            }
        }
        var source = Leaves(leaves: leaves(size, fork: fork))
        let proof =
            old == 0 ? [] : try ConsistencyProof.make(first: old, second: size, from: &source, hasher: hasher).path
        return try AddCheckpointRequest(oldSize: old, proof: proof, note: note(size, fork: fork, by: keys))
    }

    @discardableResult
    func answer(_ request: AddCheckpointRequest, after seconds: Int64 = 0) throws -> Witness.Outcome {
        try witness().answer(request, signer: signer, now: Timestamp(seconds: WitnessFixture.noon.seconds + seconds))
    }

    /// What an answer says when it is the witness's valid cosignature of a request.
    func isCosigned(_ outcome: Witness.Outcome, _ request: AddCheckpointRequest) -> Bool {
        guard case .cosigned(let lines) = outcome.answer, lines.count == 1 else { return false }
        return signer.cosignerKey.cosignature(lines[0], under: request.note.text) != nil
    }
}
