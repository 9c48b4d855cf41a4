internal import CEdit
import Foundation

/// A prompt at a terminal whose line can be edited, and whose earlier lines come back by the arrow keys.
///
/// The lines are kept in memory only: they may hold names and amounts that nobody else is to find in a file.
final class LineEditor {
    private let input: UnsafeMutablePointer<edit_input>
    private let lines: OpaquePointer
    private let editor: OpaquePointer
    private let prompt: UnsafeMutablePointer<CChar>
    private let tab: (_ text: String) -> TabKey.Effect

    /// - Parameter patience: how long a key is waited for.
    /// - Parameter tab: what Tab does behind a text.
    /// - Returns: nil where the terminal cannot do it.
    init?(prompt text: String, patience: Duration, tab: @escaping (_ text: String) -> TabKey.Effect) {
        // Whatever the locale is, what is typed is UTF-8, as everywhere in the program.
        setlocale(LC_CTYPE, "C.UTF-8")
        guard let lines = history_init(), let prompt = strdup(text) else { return nil }
        input = .allocate(capacity: 1)
        input.initialize(
            to: edit_input(
                descriptor: STDIN_FILENO,
                interruption: -1,
                milliseconds: Int32(clamping: patience.components.seconds * 1_000),
                outcome: 0,
                prompt: prompt,
                context: nil,
                complete: LineEditor.complete
            )
        )
        guard let editor = edit_start(input, lines) else { return nil }
        (self.lines, self.editor, self.prompt, self.tab) = (lines, editor, prompt, tab)
        input.pointee.context = Unmanaged.passUnretained(self).toOpaque()
    }

    /// Called while `line` waits, by the editor that is this object's own.
    private static let complete:
        @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int32) -> edit_completion = {
            context,
            bytes,
            count in
            guard let context, let bytes else { return edit_completion(insertion: nil, list: nil) }
            let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
            let effect = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().tab(text)
            func copy(_ text: String) -> UnsafeMutablePointer<CChar>? { text.isEmpty ? nil : strdup(text) }
            return edit_completion(insertion: copy(effect.insertion), list: copy(effect.list))
        }

    deinit {
        el_end(editor)
        history_end(lines)
        input.deallocate()
        free(prompt)
    }

    /// Waits for a line.
    func line() -> Keyboard.Line {
        Interruption.catching { interruption in
            input.pointee.interruption = interruption
            input.pointee.outcome = Int32(edit_key)
            var count: Int32 = 0
            guard let bytes = el_gets(editor, &count), count > 0, input.pointee.outcome == Int32(edit_key)
            else {
                el_reset(editor)
                switch input.pointee.outcome {
                case Int32(edit_interrupted): return .interrupted
                case Int32(edit_idle): return .idle
                default: return .end
                }
            }
            let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
            let line = text.trimmingCharacters(in: .newlines)
            if !line.allSatisfy(\.isWhitespace) { edit_remember(lines, line) }
            return .text(line)
        }
    }
}
