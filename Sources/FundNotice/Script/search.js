// The search over every entry, by the verifier.

const searchForm = document.getElementById("search-form");
const searchResult = document.getElementById("search-result");
/** Entries that are listed. */
const mostFound = 50;

function foundRow(row) {
  const inside = [];
  if (typeof row.amount === "number") inside.push(element("p", { kind: "sum", inside: [money(row.amount)] }));
  const what = element("p", { kind: "what", inside: [element("strong", { text: said(`kind-${row.kind}`) })] });
  if (row.unit) what.append(" ", words(row.unit));
  if (row.text) what.append(" ", words(row.text));
  const meta = [row.date, row.number, said("entry", row.entry)].filter(Boolean).join(" · ");
  inside.push(what, element("p", { kind: "meta", text: meta }));
  return element("li", { inside });
}

function showFound({ rows, total }) {
  searchResult.textContent = "";
  if (rows.length === 0) {
    searchResult.append(element("p", { text: said("found-none") }));
    return;
  }
  const all = total === undefined ? rows.length : total;
  const text = all > rows.length ? said("found-more", rows.length, all) : said("found", all);
  searchResult.append(element("p", { text }), element("ol", { kind: "vouchers", inside: rows.map(foundRow) }));
}

function prepareSearch() {
  if (!searchForm) return;
  searchForm.hidden = false;
  searchForm.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = document.getElementById("search-words").value.trim();
    if (!typed) return;
    searchResult.textContent = said("search-waiting");
    ask({ do: "search", words: typed, limit: mostFound });
  });
  hear("found", showFound);
  hear("failed", ({ of }) => {
    if (of !== "home" && searchResult.textContent) searchResult.textContent = said("not-ready");
  });
}
