/// Goes through what the snapshot keeps, member by member in their order. The writer writes what it is given and gives it
/// back; the reader is given nothing and gives what it reads. So one description, run by either, names every member once.
protocol SnapshotCoder {
    /// What can go wrong: nothing in writing.
    associatedtype Failure: Error

    /// A member that is always there.
    mutating func value<Value: SnapshotValue>(_ name: StaticString, _ written: Value?) throws(Failure) -> Value

    /// A member that may be missing.
    mutating func optional<Value: SnapshotValue>(_ name: StaticString, _ written: Value?) throws(Failure) -> Value?

    /// What is found of several members together, once they are read.
    func found<Value>(_ written: Value?, _ find: () throws(CanonicalError) -> Value) throws(Failure) -> Value

    /// Refuses what was read where something does not hold of it.
    func check(_ holds: @autoclosure () -> Bool) throws(Failure)
}

extension SnapshotCoder {
    /// A member that is missing where it is as usual.
    mutating func value<Value: SnapshotValue & Equatable>(
        _ name: StaticString,
        _ written: Value?,
        unless usual: Value
    ) throws(Failure) -> Value {
        try optional(name, written == usual ? nil : written) ?? usual
    }

    /// A member that is missing where there is nothing in it.
    mutating func value<Value: SnapshotContainer>(
        ifAny name: StaticString,
        _ written: Value?
    ) throws(Failure) -> Value {
        try optional(name, written.flatMap { $0.isEmpty ? nil : $0 }) ?? Value()
    }

    /// A member that is a code: a string without white space.
    mutating func code(_ name: StaticString, _ written: String?) throws(Failure) -> String {
        try value(name, written.map { SnapshotCode(text: $0) }).text
    }

    /// A code that may be missing.
    mutating func optionalCode(_ name: StaticString, _ written: String?) throws(Failure) -> String? {
        try optional(name, written.map { SnapshotCode(text: $0) })?.text
    }

    /// A list whose elements the reader hands on, one by one.
    mutating func each<Value: SnapshotValue>(
        _ name: StaticString,
        _ written: [Value]?,
        _ take: (Value) -> Void
    ) throws(Failure) {
        for value in try value(name, written) where written == nil { take(value) }
    }

    /// The same of a list that is missing where it is empty.
    mutating func each<Value: SnapshotValue>(
        ifAny name: StaticString,
        _ written: [Value]?,
        _ take: (Value) -> Void
    ) throws(Failure) {
        for value in try value(ifAny: name, written) where written == nil { take(value) }
    }
}

extension CanonicalReader: SnapshotCoder {
    mutating func value<Value: SnapshotValue>(
        _ name: StaticString,
        _ written: Value?
    ) throws(CanonicalError) -> Value {
        try member(name)
        return try Value(from: &self)
    }

    mutating func optional<Value: SnapshotValue>(
        _ name: StaticString,
        _ written: Value?
    ) throws(CanonicalError) -> Value? {
        optionalMember(name) ? try Value(from: &self) : nil
    }

    func found<Value>(_ written: Value?, _ find: () throws(CanonicalError) -> Value) throws(CanonicalError) -> Value {
        try find()
    }

    func check(_ holds: @autoclosure () -> Bool) throws(CanonicalError) {
        guard holds() else { throw failure(.malformedValue, at: nil, "snapshot") }
    }
}

extension CanonicalWriter: SnapshotCoder {
    mutating func value<Value: SnapshotValue>(_ name: StaticString, _ written: Value?) -> Value {
        guard let written else { preconditionFailure("who writes a snapshot has all of it") }
        member(name) { written.encode(to: &$0) }
        return written
    }

    mutating func optional<Value: SnapshotValue>(_ name: StaticString, _ written: Value?) -> Value? {
        written.map { value(name, $0) }
    }

    func found<Value>(_ written: Value?, _ find: () throws(CanonicalError) -> Value) -> Value {
        guard let written else { preconditionFailure("who writes a snapshot has all of it") }
        return written
    }

    func check(_ holds: @autoclosure () -> Bool) {}
}
