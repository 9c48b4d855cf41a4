package import FundNetwork

/// Asks a timestamp authority over HTTP (RFC 3161 §3.4).
package struct TimestampSubmission {
    private let address: WebAddress
    private let client: HTTPClient

    /// - Parameter address: as somebody wrote it.
    /// - Throws: `Problem` with `addressUnusable`.
    package init(_ address: String, client: HTTPClient = HTTPClient(limits: .timestamp)) throws(Problem) {
        self.address = try WebAddress(address)
        self.client = client
    }

    /// Sends a request, and judges what comes back.
    ///
    /// - Throws: `Problem` with `timestampUnfit`.
    package func submit(
        _ query: TimestampQuery,
        trusting authority: TimestampAuthority?
    ) throws(Problem) -> BroughtTimestamp {
        let name = address.description
        let reply: HTTPReply
        do throws(HTTPFailure) {
            reply = try client.post(query.bytes, contentType: "application/timestamp-query", to: address)
        } catch {
            throw Problem(.timestampUnfit, [.file(name), error.reason])
        }
        guard reply.status == 200 else {
            throw TimestampFile.unfit(name, TimestampTexts.status, [.number(reply.status)])
        }
        let token = try TimestampFile.token(reply.body, from: name)
        return try BroughtTimestamp(token, from: name, answering: ("timestamp-query", query), trusting: authority)
    }
}

extension ClientLimits {
    /// Of a timestamp.
    package static let timestamp = ClientLimits(body: TimestampToken.maximumByteCount)
}
