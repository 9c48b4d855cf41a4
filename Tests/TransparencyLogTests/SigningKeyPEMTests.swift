import Foundation
import Synchronization
import Testing

@testable import TransparencyLog

/// Protects a treasurer's key file: it opens with its passphrase only, and other programs read it too.
@Suite("Key files")
struct SigningKeyPEMTests {
    static let passphrase = "合作 horse battery"

    @Test("A key comes back as it was written, with and without a passphrase", arguments: [nil, passphrase])
    func roundTrip(passphrase: String?) throws {
        let key = try SigningKey.generate(name: "example.org/示例苑")
        let pem = try key.pem(passphrase: passphrase)
        let read = try SigningKey(pem: pem, passphrase: passphrase)
        #expect(read.verifierKey == key.verifierKey)
        #expect(read.seed == key.seed)
        #expect(try SigningKey.verifierKey(inPEM: pem) == key.verifierKey)
        #expect(pem.hasPrefix("Verifier-Key: \(key.verifierKey)\n-----BEGIN "))
        #expect(pem.contains("ENCRYPTED") == (passphrase != nil))
        let windows = pem.replacing("\n", with: "\r\n")
        #expect(try SigningKey(pem: windows, passphrase: passphrase).seed == key.seed)
    }

    @Test("A key is read whatever other threads do with the memory meanwhile")
    func readsBesideOthers() throws {
        let key = try SigningKey.generate(name: "example.org/a")
        let pem = try key.pem(passphrase: nil)
        let misread = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<500 where (try? SigningKey(pem: pem, passphrase: nil))?.seed != key.seed {
                misread.add(1, ordering: .relaxed)
            }
        }
        #expect(misread.load(ordering: .relaxed) == 0)
    }

    @Test("A name whose ends Swift joins with their neighbours comes back too", arguments: ["\u{301}a", "a\u{600}"])
    func joiningName(name: String) throws {
        let key = try SigningKey.generate(name: name)
        #expect(try SigningKey(pem: key.pem(passphrase: nil), passphrase: nil).verifierKey == key.verifierKey)
        let note = try SignedNote.sign(text: "a\n", with: [key])
        #expect(try SignedNote(note.encoded).verifiedKeys(among: [key.verifierKey]) == [key.verifierKey])
    }

    @Test("A wrong, an empty and no passphrase are told apart")
    func passphrases() throws {
        let key = try SigningKey.generate(name: "example.org/a")
        let pem = try key.pem(passphrase: Self.passphrase)
        #expect(thrownCode { _ = try SigningKey(pem: pem, passphrase: nil) } == .passphraseNeeded)
        #expect(thrownCode { _ = try key.pem(passphrase: "") } == .passphraseNeeded)
        for wrong in ["", "x", Self.passphrase + " "] {
            #expect(thrownCode { _ = try SigningKey(pem: pem, passphrase: wrong) } == .wrongPassphrase)
        }
        #expect(try SigningKey(pem: key.pem(passphrase: nil), passphrase: "ignored").seed == key.seed)
    }

    @Test("What is no key file is called so")
    func notKeyFiles() throws {
        let pem = try SigningKey.generate(name: "example.org/a").pem(passphrase: nil)
        let lines = pem.split(separator: "\n").map(String.init)
        let texts = [
            "", "x", lines[0], lines[1...].joined(separator: "\n"), lines[0] + "\n" + pem,
            pem.replacing(lines[2], with: "MC4CAQAwBQYDK2VwBCIEIA=="), pem.replacing("PRIVATE", with: "PUBLIC"),
            pem.replacing(lines[2], with: "*"), lines.dropLast().joined(separator: "\n"),
            pem.replacing("\n-----BEGIN", with: "\n-----BEGIN X-----\nAAAA\n-----END X-----\n-----BEGIN"),
        ]
        for text in texts {
            #expect(thrownCode { _ = try SigningKey(pem: text, passphrase: nil) } == .notAKeyFile, "\(text)")
        }
    }

    @Test("A key of another algorithm is no key file")
    func otherAlgorithm() throws {
        let line = try SigningKey.generate(name: "example.org/a").verifierKey
        let pem = try openSSL(["genpkey", "-algorithm", "X25519"])
        let code = thrownCode { _ = try SigningKey(pem: "Verifier-Key: \(line)\n\(pem)", passphrase: nil) }
        #expect(code == .notAKeyFile)
    }

    @Test("A vkey line that is damaged or another key's is refused")
    func verifierKeyLine() throws {
        let pem = try SigningKey.generate(name: "example.org/a").pem(passphrase: nil)
        let other = try SigningKey.generate(name: "example.org/a").verifierKey
        let block = try #require(pem.split(separator: "\n", maxSplits: 1).last)
        let swapped = "Verifier-Key: \(other)\n\(block)"
        #expect(thrownCode { _ = try SigningKey(pem: swapped, passphrase: nil) } == .keyMismatch)
        let damaged = pem.replacing("example.org/a", with: "example.org/b")
        #expect(thrownCode { _ = try SigningKey(pem: damaged, passphrase: nil) } == .malformedVerifierKey)
    }

    @Test("The openssl program reads our files, and finds 600,000 rounds", arguments: [nil, passphrase])
    func openSSLReads(passphrase: String?) throws {
        let key = try SigningKey.generate(name: "example.org/示例苑")
        let pem = try key.pem(passphrase: passphrase)
        let text = try openSSL(["pkey", "-noout", "-text", "-passin", "pass:\(passphrase ?? "")"], input: pem)
        let shown = text.filter { $0.isHexDigit || $0 == "\n" }.replacing("\n", with: "")
        #expect(text.contains("ED25519 Private-Key"))
        #expect(shown.contains(Hexadecimal.encode(key.seed)))
        #expect(shown.contains(Hexadecimal.encode(key.verifierKey.publicKey)))
        guard passphrase != nil else { return }
        let structure = try openSSL(["asn1parse", "-strictpem"], input: pem)
        for part in ["PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc", ":0927C0"] {
            #expect(structure.contains(part), "\(part)")
        }
    }

    @Test("We read what the openssl program writes under a vkey line")
    func openSSLWrites() throws {
        let key = try SigningKey.generate(name: "example.org/a")
        let arguments = ["pkcs8", "-topk8", "-scrypt", "-passout", "pass:secret"]
        let block = try openSSL(arguments, input: key.pem(passphrase: nil))
        let pem = "Verifier-Key: \(key.verifierKey)\n\(block)"
        #expect(try SigningKey(pem: pem, passphrase: "secret").seed == key.seed)
    }

    /// Runs the real program and gives what it prints.
    private func openSSL(_ arguments: [String], input: String = "") throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        let (toProgram, fromProgram) = (Pipe(), Pipe())
        process.standardInput = toProgram
        process.standardOutput = fromProgram
        try process.run()
        // A key file is smaller than a pipe's buffer, so this never waits for a reader.
        try toProgram.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try toProgram.fileHandleForWriting.close()
        let output = try fromProgram.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self)
    }
}
