import COpenSSL

extension LogError {
    /// An error of libcrypto, with the oldest entry of its error queue; empties the queue.
    static func openSSL(_ what: String, code: Code = .cryptographyFailed) -> LogError {
        let error = ERR_get_error()
        ERR_clear_error()
        guard error != 0, let cause = ERR_reason_error_string(error) else { return LogError(code, reason: what) }
        return LogError(code, reason: "\(what): \(String(cString: cause))")
    }
}
