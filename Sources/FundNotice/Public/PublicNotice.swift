import FundDesk
import TransparencyLog

/// What a public folder proves its page with, `public.json` (FORMAT.md §8.6): the shown lines, the hashes that are missing
/// between them, and what closes commit to.
struct PublicNotice {
    /// The file.
    let json: [UInt8]
    /// The leaf hashes of all entries.
    private let leaves: [Digest]

    /// - Parameter leaves: the leaf hashes of all entries.
    init(_ selection: PublicSelection, _ leaves: [Digest]) {
        self.leaves = leaves
        let proof = JointProof(of: selection.shown.map(\.sequence), in: leaves, hasher: TreeHasher())
        var writer = CanonicalWriter()
        writer.object { file in
            file.member("closes") { list in
                list.array(selection.closes) { list, close in
                    list.object { object in
                        object.member("entry", Int64(close.figures.entry))
                        object.member("lines") { $0.array(close.figures.lines) { $0.string($1) } }
                    }
                }
            }
            file.member("hashes") { $0.array(proof.hashes) { $0.digest($1) } }
            file.member("left") { list in
                list.array(LeftOut.allCases.filter { selection.leftOut[$0] != nil }) { list, reason in
                    list.object { object in
                        object.member("count", Int64(selection.leftOut[reason] ?? 0))
                        object.member("why", reason.rawValue)
                    }
                }
            }
            file.member("lines") { list in
                list.array(selection.shown) { $0.string(String(decoding: $1.line, as: UTF8.self)) }
            }
            file.member("size", Int64(selection.size))
        }
        json = writer.bytes
    }

    /// The same as it stands in a page that reads its folder.
    var inline: [UInt8] { SealedPage.inert(json) }

    /// The same with what a page lacks that cannot read its folder: notes, and the leaf hashes of all entries.
    func inline(beside notes: PublishedNotes) -> [UInt8] {
        InlineLedger.beginning(notes) + Array("\"leaves\":\"\(Base64.encode(leaves.flatMap(\.bytes)))\",".utf8)
            + inline.dropFirst()
    }
}
