import CCurl
import Foundation

/// An HTTP client with limits: one request, one answer, no redirections, no cookies, nothing remembered.
public struct HTTPClient: Sendable {
    /// What servers may take.
    public let limits: ClientLimits

    /// A client.
    public init(limits: ClientLimits = ClientLimits()) {
        self.limits = limits
    }

    /// Whether the library is there; asked once in a process, before anything else.
    static let isReady = CCurl_start() != 0

    /// Sends a body and waits for the answer.
    ///
    /// - Throws: ``HTTPFailure`` where there is no whole answer within the limits; any status is an answer.
    public func post(
        _ body: [UInt8],
        contentType: String,
        to address: WebAddress
    ) throws(HTTPFailure) -> HTTPReply {
        try transfer(address, ["Content-Type: \(contentType)", "Expect:"]) { curl in
            CCurl_set_number(curl, CURLOPT_POST, 1)
            CCurl_set_number(curl, CURLOPT_POSTFIELDSIZE, body.count)
            body.withUnsafeBytes { _ = CCurl_set_pointer(curl, CURLOPT_COPYPOSTFIELDS, $0.baseAddress) }
        }
    }

    /// Asks for what lies at an address.
    ///
    /// - Throws: ``HTTPFailure`` where there is no whole answer within the limits; any status is an answer.
    public func get(_ address: WebAddress) throws(HTTPFailure) -> HTTPReply { try transfer(address, []) { _ in } }

    private func transfer(
        _ address: WebAddress,
        _ headers: [String],
        _ prepare: (UnsafeMutableRawPointer) -> Void
    ) throws(HTTPFailure) -> HTTPReply {
        guard HTTPClient.isReady, let curl = CCurl_init() else { throw .other("libcurl") }
        defer { CCurl_cleanup(curl) }
        var lines: UnsafeMutablePointer<curl_slist>?
        for header in headers { lines = CCurl_append(lines, header) }
        defer { CCurl_free_list(lines) }
        let (head, body) = (Intake(limit: limits.head), Intake(limit: limits.body))
        bound(curl)
        address.description.withCString { _ = CCurl_set_pointer(curl, CURLOPT_URL, $0) }
        CCurl_set_pointer(curl, CURLOPT_HTTPHEADER, lines)
        prepare(curl)
        for (option, intake) in [(CURLOPT_HEADERDATA, head), (CURLOPT_WRITEDATA, body)] {
            CCurl_set_pointer(curl, option, Unmanaged.passUnretained(intake).toOpaque())
        }
        let code = withExtendedLifetime((head, body)) { CCurl_perform(curl) }
        guard code == CURLE_OK else { throw HTTPFailure(code, limits) }
        var status = 0
        CCurl_status(curl, &status)
        return HTTPReply(status: status, body: body.bytes)
    }

    /// What holds of every transfer. No signals, because other threads have their own.
    private func bound(_ curl: UnsafeMutableRawPointer) {
        CCurl_set_pointer(curl, CURLOPT_PROTOCOLS_STR, "http,https")
        CCurl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
        CCurl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        CCurl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, Int(limits.connecting * 1_000))
        CCurl_set_number(curl, CURLOPT_TIMEOUT_MS, Int(limits.total * 1_000))
        CCurl_set_pointer(curl, CURLOPT_USERAGENT, "daxiu")
        CCurl_set_sink(curl, CURLOPT_HEADERFUNCTION, Intake.sink)
        CCurl_set_sink(curl, CURLOPT_WRITEFUNCTION, Intake.sink)
    }
}

/// Bytes that come in, as long as there is room for them.
private final class Intake {
    private(set) var bytes: [UInt8] = []
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes all bytes, or none where they are too many, which ends the transfer.
    static let sink: CCurl_Sink = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let intake = Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue()
        guard intake.bytes.count + size * count <= intake.limit else { return 0 }
        UnsafeRawBufferPointer(start: bytes, count: size * count).withMemoryRebound(to: UInt8.self) {
            intake.bytes += $0
        }
        return size * count
    }
}
