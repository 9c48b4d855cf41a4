// What this browser remembers of the ledger: the last note that held, and the members' keys, by the ledger's origin.
// Whoever serves another page from the same address can write here too: it is a help, and no proof.

/** Notes against what is remembered that are kept. */
const mostAgainst = 5;

class Memory {
  /** - `storage`: the browser's, or null where it has none for this page. */
  constructor(storage, origin) {
    this.storage = storage;
    this.name = `daxiu ${origin}`;
  }

  /** What is remembered, `{ note, keys, seen, against }`; null where there is nothing, or nothing that can be read. */
  read() {
    try {
      const record = JSON.parse(this.storage.getItem(this.name));
      const isOne = record && [record.note, record.seen].every((text) => typeof text === "string");
      return isOne && Array.isArray(record.keys) && Array.isArray(record.against) ? record : null;
    } catch (error) {
      return null;
    }
  }

  /** Whether it was kept. */
  write(record) {
    try {
      this.storage.setItem(this.name, JSON.stringify(record));
      return true;
    } catch (error) {
      return false;
    }
  }

  forget() {
    this.storage.removeItem(this.name);
  }
}

/** The browser's storage; null where it refuses. */
function browserStorage() {
  try {
    const storage = self.localStorage;
    storage.setItem("daxiu", "");
    storage.removeItem("daxiu");
    return storage;
  } catch (error) {
    return null;
  }
}

/** How the question about what was seen before is answered. */
function memoryAnswer(answer, text, beneath = []) {
  return { answer, text, beneath };
}

/** What is said where this address had another fund's ledger; nothing where it had none. */
function remarkOnPlace(storage, origin) {
  const name = `daxiu at ${location.pathname.replace(/[^/]*$/, "")}`;
  const before = storage.getItem(name);
  if (before === null) storage.setItem(name, origin);
  if (before === null || before === origin) return [];
  return [element("p", { kind: "wrong", text: said("another-fund", before) })];
}

/** Remembers a verdict that holds, or says what speaks against it; tells the answer when it has one. */
class Remembering {
  constructor(tell) {
    this.tell = tell;
    this.verdict = null;
    this.record = null;
    hear("remembered", (found) => this.compare(found));
  }

  begin(verdict) {
    this.verdict = verdict;
    const storage = browserStorage();
    if (!storage) return this.tell(memoryAnswer("unchecked", said("memory-none")));
    this.memory = new Memory(storage, verdict.origin);
    this.record = this.memory.read();
    this.beneath = verdict.word === "fails" ? [] : remarkOnPlace(storage, verdict.origin);
    if (this.record) return ask({ do: "remembered", note: this.record.note });
    this.tell(memoryAnswer("unchecked", this.keep() ? said("memory-first") : said("memory-unkept"), this.beneath));
  }

  /** Keeps the note that was judged, where it held. */
  keep() {
    if (this.verdict.word === "fails") return false;
    const against = this.record ? this.record.against : [];
    return this.memory.write({ note: notice.note, keys: this.verdict.keys, seen: moment(), against });
  }

  compare({ relation, size, root, evidence }) {
    const { record } = this;
    const seen = record.seen.slice(0, 10);
    if (relation === "same" || relation === "behind") {
      this.keep();
      return this.tell(memoryAnswer("yes", said("memory-yes", size, seen), this.beneath));
    }
    if (relation === "unreadable") {
      this.keep();
      return this.tell(memoryAnswer("unchecked", said("memory-damaged"), this.beneath));
    }
    this.contradict(relation, said("with-code", ...this.sentence(relation, { size, root, seen })), evidence);
  }

  sentence(relation, { size, root, seen }) {
    const { verdict } = this;
    if (relation === "ahead") return [2016, said("code-2016", verdict.size, size, seen)];
    return [2017, said("code-2017", size, root.remembered, root.here, seen)];
  }

  /** Both notes are kept, and what is remembered stays until somebody says otherwise. */
  contradict(relation, sentence, evidence) {
    const { record } = this;
    if (!record.against.some(({ note }) => note === notice.note)) {
      record.against = [...record.against, { note: notice.note, seen: moment() }].slice(-mostAgainst);
      this.memory.write(record);
    }
    const notes = `${record.seen}\n${record.note}\n${moment()}\n${notice.note}`;
    const kept = evidence ? savedText("daxiu.evidence", evidence) : savedText("daxiu-notes.txt", notes);
    const forget = button("forget", () => {
      if (!self.confirm(said("forget-sure"))) return;
      this.memory.forget();
      location.reload();
    });
    // What was removed from the end leaves the keys; another ledger of the same name has others.
    const isAnother = relation === "ahead" && !this.verdict.keys.some((key) => record.keys.includes(key));
    const strangers = isAnother ? [element("p", { kind: "wrong", text: said("memory-strangers") })] : [];
    const beneath = [...strangers, element("p", { text: said("memory-kept") }), kept, forget];
    this.tell(memoryAnswer("no", sentence, [...this.beneath, ...beneath]));
  }
}
