package import FundDesk
import FundRules
package import TransparencyLog

/// What a public folder proves its page with, `public.json` (FORMAT.md §8.6): the shown lines, the hashes that are missing
/// between them, and what closes commit to.
package struct PublicNotice {
    private let selection: PublicSelection
    private let leaves: [Digest]
    private let proof: JointProof

    /// - Parameter leaves: the leaf hashes of all entries.
    package init(_ selection: PublicSelection, _ leaves: [Digest]) {
        (self.selection, self.leaves) = (selection, leaves)
        proof = JointProof(of: selection.shown.map(\.sequence), in: leaves, hasher: TreeHasher())
    }

    /// The file.
    package var json: [UInt8] {
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
        return writer.bytes
    }

    /// The same as it stands in a page that reads its folder, in which nothing ends a script.
    var inline: [UInt8] {
        var text: [UInt8] = []
        // No `<` stands in JSON but in a string.
        for byte in json {
            if byte == UInt8(ascii: "<") { text += Array("\\u003c".utf8) } else { text.append(byte) }
        }
        return text
    }

    /// The same with what a page lacks that cannot read its folder: notes, and the leaf hashes of all entries.
    func inline(checkpoints: [UInt8], cosignatures: [UInt8]) -> [UInt8] {
        var json = Array("{\"checkpoints\":".utf8)
        InlineLedger.append(checkpoints[...], to: &json)
        json += Array(",\"cosignatures\":".utf8)
        InlineLedger.append(cosignatures[...], to: &json)
        json += Array(",\"leaves\":\"\(Base64.encode(leaves.flatMap(\.bytes)))\",".utf8)
        return json + inline.dropFirst()
    }
}
