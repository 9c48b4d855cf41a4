/// The media type of a file, by what its name ends in.
package enum MediaType {
    private static let types = [
        "csv": "text/csv", "doc": "application/msword",
        "eml": "message/rfc822",
        "gif": "image/gif", "heic": "image/heic", "html": "text/html", "jpeg": "image/jpeg", "jpg": "image/jpeg",
        "json": "application/json", "mp4": "video/mp4", "ofd": "application/ofd", "pdf": "application/pdf",
        "png": "image/png", "tif": "image/tiff", "tiff": "image/tiff", "txt": "text/plain", "webp": "image/webp",
        "xls": "application/vnd.ms-excel", "xml": "application/xml", "zip": "application/zip",
    ]

    /// The type; `application/octet-stream` for an ending that is not known.
    package static func of(fileName name: String) -> String {
        // Types of newer office documents are longer than the 64 bytes that the format has for a type.
        let type = name.contains(".") ? name.split(separator: ".").last.flatMap { types[$0.lowercased()] } : nil
        return type ?? "application/octet-stream"
    }
}
