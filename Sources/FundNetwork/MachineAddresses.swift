// By one of the headers of this the compiler knows what an address is, whichever it read first.
import CMicroHTTPD
import Foundation

/// The addresses by which other machines of the network reach this one.
enum MachineAddresses {
    /// As they stand in a web address; without those of this machine alone and those of one wire, which need its name.
    ///
    /// - Parameter withSix: whether those of IPv6 count too.
    static func all(withSix: Bool) -> [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        guard let first else { return [] }
        return sequence(first: first, next: { $0.pointee.ifa_next }).compactMap { entry in
            let (up, own) = (UInt32(IFF_UP), UInt32(IFF_LOOPBACK))
            guard entry.pointee.ifa_flags & (up | own) == up, let address = entry.pointee.ifa_addr else { return nil }
            return text(address, withSix)
        }
    }

    private static func text(_ address: UnsafeMutablePointer<sockaddr>, _ withSix: Bool) -> String? {
        let isSix = Int32(address.pointee.sa_family) == AF_INET6
        guard isSix ? withSix : Int32(address.pointee.sa_family) == AF_INET else { return nil }
        let length = isSix ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let status = getnameinfo(address, socklen_t(length), &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
        guard status == 0 else { return nil }
        let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        // fe80::1%eth0
        if text.contains("%") { return nil }
        return isSix ? "[\(text)]" : text
    }
}
