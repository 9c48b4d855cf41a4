/// The bytes of a file that a library wants a path to write to.
package enum MadeFile {
    /// - Throws: what writing throws.
    package static func bytes(_ write: (String) throws -> Void) throws -> [UInt8] {
        try TemporaryFolder.use { folder in
            try write("\(folder)/file")
            return try FileAccess.bytes("\(folder)/file", .product)
        }
    }
}
