import TransparencyLog

/// What a remembered note says, and who signed it.
package enum MemoryNote {
    /// The checkpoint in a note; nil for a text that is no note of one.
    static func checkpoint(_ note: String) -> Checkpoint? {
        do throws(LogError) { return try Checkpoint(text: SignedNote(note).text) } catch { return nil }
    }

    /// The keys that validly signed it; none where one of them signed it falsely.
    static func signers(of note: String, among keys: [VerifierKey]) -> [VerifierKey] {
        do throws(LogError) { return try SignedNote(note).verifiedKeys(among: keys) } catch { return [] }
    }

    /// Sixteen digits that a note, an origin or a path is named by in the folder: each may hold any character.
    package static func short(_ text: String) -> String {
        String(TreeHasher().hash(Array(text.utf8)).hexadecimal.prefix(16))
    }
}
