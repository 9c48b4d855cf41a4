// Every figure that a page prints, beside what the verifier gives.

/** Figures that are called by name. */
const mostNamed = 20;
/** What is counted, and not money or an area of two decimals. */
const countedKey = /(^|[/-])(homes|heads|entries|residents|contractor)$/;
const countText = /^-?[0-9]+$/;
const decimalText = /^-?[0-9]{1,3}(,[0-9]{3})*\.[0-9]{2}$/;

/** The figures that stand in a document: key, value, the text that is read, and where. */
function figuresIn(page) {
  return [...page.querySelectorAll("[data-figure]")].map((place) => ({
    key: place.getAttribute("data-figure"),
    value: place.getAttribute("value"),
    text: place.textContent.trim(),
    place,
  }));
}

/** Whether the verifier gives a figure, and the text says the same. */
function isGiven({ key, value, text }, { figures }) {
  if (!Object.prototype.hasOwnProperty.call(figures, key) || figures[key] !== value) return false;
  const isWritten = (countedKey.test(key) ? countText : decimalText).test(text);
  return isWritten && BigInt(text.replace(/[,.]/g, "")) === BigInt(value);
}

/** What a figure is called: the headings that it stands under, and its key. */
function figureName({ key, place }) {
  const part = place.closest("section, article");
  const row = place.closest("tr");
  const names = [part && part.querySelector("h2, h3"), row && row.querySelector("th")].filter((heading) => heading);
  const words = names.map((heading) => heading.textContent.trim().slice(0, 40));
  return words.length > 0 ? said("with-detail", words.join(" "), key) : key;
}

/** Lines about what a page says otherwise than the verifier: of the ledger, and of figures. */
function contradictions({ size, root, origin }, figures, verdict) {
  const isOfVerdict = size === verdict.size && root === verdict.root && origin === verdict.origin;
  const wrong = new Map(figures.filter((figure) => !isGiven(figure, verdict)).map((figure) => [figure.key, figure]));
  const names = [...wrong.values()].slice(0, mostNamed).map(figureName);
  const lines = isOfVerdict ? [] : [said("page-differs")];
  return wrong.size > 0 ? [...lines, said("figures-differ", wrong.size, names.join(said("comma")))] : lines;
}
