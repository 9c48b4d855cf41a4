import Foundation
public import TransparencyLog

/// A detail about a person: its value and salt stand beside the ledger's truth, where they can be erased; the line bears
/// a commitment only, which tells nothing without the salt.
public struct PrivateDetail: Hashable, Sendable {
    /// What it is, 1…64 letters a–z, such as `payer`.
    public let field: String
    /// The value, in NFC.
    public let value: String
    /// 32 random bytes that no other value has.
    public let salt: [UInt8]

    /// Bytes of a salt.
    public static let saltBytes = 32

    /// A detail as it is stored.
    public init(field: String, value: String, salt: [UInt8]) {
        self.field = field
        self.value = value
        self.salt = salt
    }

    /// A detail as it is typed: the value becomes NFC, the salt is fresh.
    ///
    /// - Throws: `Problem` with `privateMalformed`, or `signatureFailed` where the system has no random bytes.
    public init(field: String, value: String) throws(Problem) {
        let letters: ClosedRange<UInt8> = 0x61...0x7A
        guard (1...Limits.codeBytes).contains(field.utf8.count), field.utf8.allSatisfy(letters.contains),
            InputText.isText(value)
        else { throw Problem(.privateMalformed, [.name(field)]) }
        self.field = field
        self.value = value.composed
        do throws(LogError) {
            salt = try RandomBytes.make(PrivateDetail.saltBytes)
        } catch {
            throw Problem(.signatureFailed, [.text(error.reason)])
        }
    }

    /// HMAC-SHA256(salt, "daxiu/private/v1" ‖ 0x00 ‖ field ‖ 0x00 ‖ value).
    public var commitment: Digest {
        let message = Array("daxiu/private/v1".utf8) + [0] + Array(field.utf8) + [0] + Array(value.utf8)
        return KeyedDigest.make(key: salt, message: message)
    }
}

extension CanonicalWriter {
    /// The member `private`: a commitment a field, in ascending order.
    mutating func commitments(to details: [PrivateDetail]) {
        let sorted = details.sorted { $0.field < $1.field }
        object { writer in
            for detail in sorted { writer.member(named: detail.field) { $0.digest(detail.commitment) } }
        }
    }
}

extension PersonalNumber.Sort {
    /// What a sort of number is called.
    var name: Wording {
        switch self {
        case .phone: Wording("手机号", "a phone number")
        case .identity: Wording("身份证号", "an identity card's number")
        case .card: Wording("银行卡号", "a bank card's number")
        }
    }
}
