/// How many bytes, as people say it.
enum ByteSize {
    static func wording(_ bytes: Int) -> Wording {
        switch bytes {
        case ..<1_000: .plain("\(bytes) B")
        case ..<1_000_000: .plain("\((bytes + 500) / 1_000) kB")
        default: .plain("\((bytes + 50_000) / 100_000 / 10).\((bytes + 50_000) / 100_000 % 10) MB")
        }
    }
}
