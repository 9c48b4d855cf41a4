// Exact integers. A number of JavaScript is exact to 2^53 - 1, the format's own limit for what stands in a line; sums
// may go beyond it on their way and are then a BigInt. So an integer has one form, and `===` and `<` hold for it.

const largest = Number.MAX_SAFE_INTEGER;

function settled(big) {
  return big >= -9007199254740991n && big <= 9007199254740991n ? Number(big) : big;
}

function plus(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (sum >= -largest && sum <= largest) return sum;
  }
  return settled(BigInt(a) + BigInt(b));
}

function negated(a) {
  return a === 0 || a === 0n ? 0 : -a;
}

function minus(a, b) {
  return plus(a, negated(b));
}

function magnitude(a) {
  return a < 0 ? -a : a;
}

function sumOf(numbers) {
  let sum = 0;
  for (const n of numbers) sum = plus(sum, n);
  return sum;
}

/** The larger, or the smaller, of two. */
function larger(a, b) {
  return a < b ? b : a;
}
function smaller(a, b) {
  return a < b ? a : b;
}

/** a · b, rounded down after it was divided by c. None is negative. */
function portion(a, b, c) {
  if (typeof a === "number" && typeof b === "number" && a * b <= largest) return (a * b - ((a * b) % c)) / c;
  return settled((BigInt(a) * BigInt(b)) / BigInt(c));
}

/** apportion(A, w) of §6.13: the floors, and one more each for the largest remainders, ties to the earlier. */
function apportion(whole, weights) {
  const total = sumOf(weights);
  if (total === 0 || whole <= 0) return weights.map(() => 0);
  if (typeof whole !== "number" || typeof total !== "number" || whole * total > largest) {
    return apportionBig(BigInt(whole), weights.map(BigInt), BigInt(total)).map(settled);
  }
  const shares = new Array(weights.length);
  const remainders = new Array(weights.length);
  let left = whole;
  for (let i = 0; i < weights.length; i++) {
    const product = whole * weights[i];
    remainders[i] = product % total;
    shares[i] = (product - remainders[i]) / total;
    left -= shares[i];
  }
  return withLeft(shares, remainders, left, 1);
}

function apportionBig(whole, weights, total) {
  const shares = weights.map((weight) => (whole * weight) / total);
  const remainders = weights.map((weight) => (whole * weight) % total);
  const left = whole - shares.reduce((sum, share) => sum + share, 0n);
  return withLeft(shares, remainders, Number(left), 1n);
}

function withLeft(shares, remainders, left, one) {
  if (left === 0) return shares;
  const order = remainders.map((_, i) => i);
  order.sort((i, j) => (remainders[i] > remainders[j] ? -1 : remainders[i] < remainders[j] ? 1 : i - j));
  for (let i = 0; i < left; i++) shares[order[i]] += one;
  return shares;
}

/** Adds to what a map has under a key; what comes to nothing stays there as 0. */
function addTo(map, key, n) {
  map.set(key, plus(map.get(key) || 0, n));
}

function addAll(map, changes) {
  for (const [key, n] of changes) addTo(map, key, n);
}
