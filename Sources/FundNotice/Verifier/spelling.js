// A home as people write it: `8-2-1103`, `08-02-1103`, `8栋2单元1103室`, `８号楼1103`. What stands between the parts, zeros
// before a number, wide letters and capitals make no difference.

const numerals = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
/** What stands behind a part and says what it is; 层 says what the room's number says too. */
const homeMark = /^(号楼|#楼|单元|号房|号|栋|幢|座|楼|门|室|户|房|弄|区|期)/;
const homePart = /^(?:([0-9]+)|([a-z]+)|([〇零一二两三四五六七八九十]+)(?=号|#楼|单元|栋|幢|座|楼|门|层|室|户|房|弄|区|期))/;
/** Letters of other scripts, up to a building's or an entrance's mark. */
const homeWord = /^[^\x00-\x7f、，。·]+?(?=号楼|单元|栋|幢|座|楼|门|[\x00-\x7f、，。·]|$)/;

/** The number that Chinese numerals are: 十二 is 12, 五〇一 is 501; null where they are none. */
function numeralsOf(text) {
  const values = [...text].map((character) => numerals[character]);
  const ten = values.indexOf(10);
  if (ten < 0) return String(Number(values.join("")));
  if (ten > 1 || values.length - ten > 2 || values.lastIndexOf(10) !== ten || values[0] === 0) return null;
  return String((ten === 0 ? 1 : values[0]) * 10 + (values.length - ten === 2 ? values[ten + 1] : 0));
}

/** The parts of a home's spelling; none where a text is no spelling. */
function homeParts(text) {
  let rest = text.normalize("NFKC").toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-").replace(/\s+/g, "");
  rest = rest.replace(/^[-#_·/.,:、，。]+/, "");
  const parts = [];
  while (rest !== "") {
    const read = homePart.exec(rest);
    const word = read || homeWord.exec(rest);
    if (!word) return [];
    const value = !read ? word[0] : read[1] ? read[1].replace(/^0+(?=.)/, "") : read[2] || numeralsOf(read[3]);
    if (value === null) return [];
    rest = rest.slice(word[0].length);
    const isFloor = rest.startsWith("层");
    rest = rest.replace(isFloor ? /^层/ : homeMark, "").replace(/^[-#_·/.,:、，。]+/, "");
    if (!isFloor || (parts.length === 0 && rest === "")) parts.push(value);
  }
  return parts;
}

/** The code of the one home that a text spells with all its parts; null where it spells none, or several. */
function homeSpelled(ledger, text) {
  const wanted = homeParts(text);
  if (wanted.length < 2) return null;
  const found = [...ledger.units.keys()].filter((code) => homeParts(code).join("-") === wanted.join("-"));
  return found.length === 1 ? found[0] : null;
}

/** The code of the one home that is meant, or at most eight that may be: `{ code }` or `{ near }`. */
function homeNamed(ledger, text) {
  const asked = text.trim();
  if (ledger.units.has(asked)) return { code: asked };
  const wanted = homeParts(asked.slice(0, 200));
  if (wanted.length === 0) return { near: [] };
  const key = wanted.join("-");
  const spelled = [...ledger.units.keys()].map((code) => ({ code, parts: homeParts(code) }));
  const standing = (found) => {
    const here = found.filter(({ code }) => !ledger.gone.has(code));
    return here.length > 0 ? here : found;
  };
  const whole = standing(spelled.filter(({ parts }) => parts.join("-") === key));
  if (whole.length === 1) return { code: whole[0].code };
  // 8栋1103室 of 8-2-1103; 1103 alone.
  const short = standing(spelled.filter(({ parts }) => isWithin(wanted, parts)));
  if (whole.length === 0 && short.length === 1) return { code: short[0].code };
  const found = whole.length > 0 ? whole : short.length > 0 ? short : nearestTo(key, spelled);
  return { near: found.slice(0, 8).map(({ code }) => code) };
}

/** Whether the parts that are wanted stand in a home's in this order, the last of both being one. */
function isWithin(wanted, parts) {
  if (wanted.length >= parts.length || wanted[wanted.length - 1] !== parts[parts.length - 1]) return false;
  let next = 0;
  for (const part of parts) if (part === wanted[next]) next++;
  return next === wanted.length;
}

/** Homes that one slip of the finger away are what was written. */
function nearestTo(key, spelled) {
  return spelled.filter(({ parts }) => isOneSlip(key, parts.join("-")));
}

/** Whether one letter more, less or other, or two in each other's place, make one text of another. */
function isOneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
