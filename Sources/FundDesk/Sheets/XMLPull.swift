import CXML

/// XML read piece by piece: no entities, no document type, nothing from elsewhere, at most 256 elements deep (libxml2's own
/// limit).
final class XMLPull {
    /// What comes next.
    enum Piece: Equatable {
        /// An element, by its name without a prefix.
        case start(String), end(String)
        case text(String)
        /// The end of the document; what is not well formed or has a document type.
        case finished, broken
    }

    private let bytes: UnsafeMutableBufferPointer<CChar>
    private let reader: xmlTextReaderPtr
    /// The end that an empty element has and the reader does not tell.
    private var pending: String?

    init?(_ content: some Collection<UInt8>) {
        guard content.count <= Int(Int32.max) else { return nil }
        let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, content.count))
        UnsafeMutableRawBufferPointer(bytes).copyBytes(from: content)
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOCDATA.rawValue
        guard let reader = xmlReaderForMemory(bytes.baseAddress, Int32(content.count), nil, nil, Int32(options)) else {
            bytes.deallocate()
            return nil
        }
        (self.bytes, self.reader) = (bytes, reader)
    }

    deinit {
        xmlFreeTextReader(reader)
        bytes.deallocate()
    }

    /// The next piece; comments and the like are passed over.
    func next() -> Piece {
        if let name = pending {
            pending = nil
            return .end(name)
        }
        while true {
            switch xmlTextReaderRead(reader) {
            case 0: return .finished
            case 1: break
            default: return .broken
            }
            switch xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader))) {
            case XML_READER_TYPE_ELEMENT:
                let name = XMLPull.text(xmlTextReaderConstLocalName(reader))
                if xmlTextReaderIsEmptyElement(reader) == 1 { pending = name }
                return .start(name)
            case XML_READER_TYPE_END_ELEMENT: return .end(XMLPull.text(xmlTextReaderConstLocalName(reader)))
            case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
                return .text(XMLPull.text(xmlTextReaderConstValue(reader)))
            case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE, XML_READER_TYPE_ENTITY: return .broken
            default: continue
            }
        }
    }

    /// The attributes of the element that has just begun, by their names without prefixes.
    func attributes() -> [String: String] {
        var attributes: [String: String] = [:]
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            attributes[XMLPull.text(xmlTextReaderConstLocalName(reader))] = XMLPull.text(
                xmlTextReaderConstValue(reader)
            )
        }
        xmlTextReaderMoveToElement(reader)
        return attributes
    }

    private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }
}
