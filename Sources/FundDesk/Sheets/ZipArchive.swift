import CZip

/// A zip archive in memory, none of whose entries is believed to be as small as it says.
final class ZipArchive {
    /// Bytes of one entry, unpacked: a sheet of 250,000 rows has fewer.
    static let entryLimit = 1 << 27
    /// Entries of an archive.
    static let countLimit = 10_000

    /// Why there is no archive or no entry.
    enum Failure: Error { case damaged, tooLarge, encrypted }

    private let bytes: UnsafeMutableRawBufferPointer
    private let archive: OpaquePointer

    init(_ content: [UInt8]) throws(Failure) {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, content.count), alignment: 1)
        bytes.copyBytes(from: content)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(content.count), 0, &error) else {
            bytes.deallocate()
            throw .damaged
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            bytes.deallocate()
            throw .damaged
        }
        guard zip_get_num_entries(archive, 0) <= ZipArchive.countLimit else {
            zip_discard(archive)
            bytes.deallocate()
            throw .tooLarge
        }
        (self.bytes, self.archive) = (bytes, archive)
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    /// Whether there is an entry.
    func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

    /// An entry, unpacked; nil where there is none.
    func entry(_ name: String) throws(Failure) -> [UInt8]? {
        let index = zip_name_locate(archive, name, 0)
        guard index >= 0 else { return nil }
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
            let code = zip_error_code_zip(zip_get_error(archive))
            throw code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? .encrypted : .damaged
        }
        defer { zip_fclose(file) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_fread(file, &buffer, zip_uint64_t(buffer.count))
            guard count >= 0 else { throw .damaged }
            guard count > 0 else { return result }
            guard result.count + Int(count) <= ZipArchive.entryLimit else { throw .tooLarge }
            result += buffer[..<Int(count)]
        }
    }
}
