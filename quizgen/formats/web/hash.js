// The digest that quizgen uses everywhere: BLAKE2b of 8 bytes (RFC 7693), so that a seed gives one order in every client.
const MASK = (1n << 64n) - 1n;
const START = [
  0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n,
];
const ROUNDS = [
  "0123456789abcdef",
  "ea489fd61c02b753",
  "b8c052fdae367194",
  "7931dcbe265a40f8",
  "905724afe1bc683d",
  "2c6a0b834d75fe19",
  "c51fed4a0763928b",
  "db7ec13950f4862a",
  "6fe9b308c2d714a5",
  "a2847615fb9e3cd0",
].map((row) => [...row].map((sign) => parseInt(sign, 16)));
const COLUMNS_AND_DIAGONALS = [
  [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15],
  [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
];
const BLOCK = 128;

function turned(word, by) {
  return ((word >> by) | (word << (64n - by))) & MASK;
}

function mix(v, [a, b, c, d], x, y) {
  v[a] = (v[a] + v[b] + x) & MASK;
  v[d] = turned(v[d] ^ v[a], 32n);
  v[c] = (v[c] + v[d]) & MASK;
  v[b] = turned(v[b] ^ v[c], 24n);
  v[a] = (v[a] + v[b] + y) & MASK;
  v[d] = turned(v[d] ^ v[a], 16n);
  v[c] = (v[c] + v[d]) & MASK;
  v[b] = turned(v[b] ^ v[c], 63n);
}

function compress(state, block, counted, last) {
  const words = new DataView(block.buffer);
  const m = Array.from({ length: 16 }, (_, i) => words.getBigUint64(8 * i, true));
  const v = [...state, ...START];
  v[12] ^= BigInt(counted);
  if (last) v[14] ^= MASK;
  for (let round = 0; round < 12; round += 1) {
    const s = ROUNDS[round % 10];
    COLUMNS_AND_DIAGONALS.forEach((places, i) => mix(v, places, m[s[2 * i]], m[s[2 * i + 1]]));
  }
  return state.map((word, i) => word ^ v[i] ^ v[i + 8]);
}

function digest(...parts) {
  const bytes = new TextEncoder().encode(parts.join("\x1f"));
  let state = [START[0] ^ 0x01010008n, ...START.slice(1)];
  for (let at = 0; at === 0 || at < bytes.length; at += BLOCK) {
    const block = new Uint8Array(BLOCK);
    block.set(bytes.subarray(at, at + BLOCK));
    const end = Math.min(at + BLOCK, bytes.length);
    state = compress(state, block, end, end === bytes.length);
  }
  const out = new DataView(new ArrayBuffer(8));
  out.setBigUint64(0, state[0], true);
  return Array.from(new Uint8Array(out.buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bySeed(seed, items) {
  const keyed = items.map((item) => [digest(String(seed), item.id), item]);
  const less = (one, other) => (one < other ? -1 : Number(one > other));
  return keyed.sort((a, b) => less(a[0], b[0]) || less(a[1].id, b[1].id)).map((pair) => pair[1]);
}
