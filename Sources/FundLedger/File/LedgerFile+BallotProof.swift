public import FundRules
public import TransparencyLog

extension LedgerFile {
    /// The proof that a unit's ballot is one of those that a resolution sealed; it shows no other's.
    ///
    /// - Parameter receipt: the receipt of the resolution, whose root the ballots must have.
    /// - Throws: `Problem` with `ballotsNotSealed`, `ballotsMissing`, `ballotNotCast`, or `ballotsRootDiffers` where the
    ///   ballots are not those that were sealed.
    public func ballotProof(of unit: String, in resolution: Int, _ receipt: LogProof) throws -> BallotProof {
        let entry = try receipt.extra.map { try Entry(decoding: $0) }
        guard let vote = (entry?.body as? Resolution)?.sealed else {
            throw Problem(.ballotsNotSealed, [.entry(resolution)])
        }
        guard let sheet = try ballots(of: resolution) else { throw Problem(.ballotsMissing, [.entry(resolution)]) }
        guard sheet.root == vote.root else {
            throw Problem(.ballotsRootDiffers, [.hash(vote.root), .hash(sheet.root)], entry: resolution)
        }
        guard let proof = sheet.proof(of: unit) else {
            throw Problem(.ballotNotCast, [.entry(resolution), .name(unit)])
        }
        return proof
    }
}
