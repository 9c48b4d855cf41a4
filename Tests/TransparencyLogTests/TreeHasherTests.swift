import Testing
import TransparencyLog

/// Protects every hash in the product: SHA-256 as FIPS 180-4 gives it, with the prefixes of RFC 6962.
@Suite("Hashes")
struct TreeHasherTests {
    /// FIPS 180-4 examples, and the message of a million letters.
    static let vectors = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ]

    @Test("SHA-256 test vectors", arguments: vectors)
    func sha256(text: String, expected: String) {
        #expect(TreeHasher().hash(Array(text.utf8)).hexadecimal == expected)
    }

    @Test("Leaves and nodes are SHA-256 behind 0x00 and 0x01, whatever was hashed before")
    func prefixes() {
        let hasher = TreeHasher()
        for length in [0, 1, 55, 56, 63, 64, 65, 386] {
            let line = [UInt8](repeating: 0x61, count: length)
            let leaf = hasher.leaf(line)
            #expect(leaf == hasher.hash([0] + line))
            let empty = TreeHasher.emptyRoot
            #expect(hasher.node(leaf, empty) == hasher.hash([1] + leaf.bytes + empty.bytes))
        }
    }

    @Test("The roots of the well-known eight leaves of Certificate Transparency")
    func certificateTransparency() {
        // The inputs and roots of the reference tests of RFC 6962 (merkletree_test in certificate-transparency).
        let inputs = [
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
        ]
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ]
        let hasher = TreeHasher()
        let leaves = inputs.map { hasher.leaf(bytes(hexadecimal: $0)) }
        for size in 1...8 {
            #expect(hasher.root(of: Array(leaves[..<size])).hexadecimal == roots[size - 1])
        }
    }
}
