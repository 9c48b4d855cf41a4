import Foundation
import FundDesk

/// What is asked of a person at the terminal.
enum Terminal {
    /// Asks for a passphrase without showing it.
    ///
    /// - Returns: what was typed; nil where nobody sits at a terminal or the input ended.
    static func passphrase(_ prompt: String, _ surroundings: Surroundings) throws -> String? {
        let keyboard = surroundings.keyboard
        var shown = termios()
        guard keyboard.isTerminal, tcgetattr(keyboard.descriptor, &shown) == 0 else { return nil }
        var hidden = shown
        // Keys are read one by one with signals off, so that Ctrl-C cannot leave the terminal without its echo.
        hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        tcsetattr(keyboard.descriptor, TCSAFLUSH, &hidden)
        let (line, interrupted): (String?, Bool)
        do {
            defer { tcsetattr(keyboard.descriptor, TCSAFLUSH, &shown) }
            // Asked when nothing is shown any more: who answers at once is neither shown nor lost.
            try surroundings.errors.write(prompt)
            (line, interrupted) = readLine(keyboard)
        }
        try surroundings.errors.write("\n")
        if interrupted { throw Stopped() }
        return line
    }

    private static func readLine(_ keyboard: Keyboard) -> (line: String?, interrupted: Bool) {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while keyboard.waitForKey(), read(keyboard.descriptor, &byte, 1) == 1 {
            switch byte {
            case 0x0A, 0x0D: return (String(decoding: bytes, as: UTF8.self), false)
            case 0x03: return (nil, true)
            case 0x04 where bytes.isEmpty: return (nil, false)
            case 0x15: bytes = []
            case 0x08, 0x7F:
                while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
            default: bytes.append(byte)
            }
        }
        return (nil, false)
    }
}
