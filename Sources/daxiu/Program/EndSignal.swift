import Dispatch
import Foundation
import FundNetwork

/// Ctrl-C, or the signal by which programs are told to end, for a command that then has something to finish.
final class EndSignal: Sendable {
    nonisolated(unsafe) private let sources: [any DispatchSourceSignal]
    private let signals: AsyncStream<Void>

    /// From now on such a signal ends nothing by itself.
    init() {
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
        self.signals = signals
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
    }

    deinit { for source in sources { source.cancel() } }

    /// Waits for one; one that came before counts.
    func wait() async {
        for await _ in signals { return }
    }
}

extension Surroundings {
    /// Answers requests until this program is told to end.
    ///
    /// - Parameter address: where it listens, as `HTTPServer` has it.
    /// - Parameter say: tells where it is reached, once it is.
    /// - Throws: `Problem` with `addressUnusable`.
    func serve(
        at address: String,
        _ limits: ServerLimits,
        _ handler: @escaping HTTPServer.Handler,
        say: (HTTPServer) throws -> Void
    ) async throws {
        let end = EndSignal()
        let server = try HTTPServer(listening: address, limits: limits, handler: handler)
        try say(server)
        await end.wait()
        server.stop()
        try self.say(ServeTexts.ended)
    }
}
