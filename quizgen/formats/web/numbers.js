// Numbers and units as people type them. What cannot be read is no number: nothing is guessed.
const RAISED = Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"].map((sign, i) => [sign, "0123456789+-"[i]]));
const LOWERED = Object.fromEntries([..."₀₁₂₃₄₅₆₇₈₉₊₋"].map((sign, i) => [sign, "0123456789+-"[i]]));
const FRACTIONS = { "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅛": 1 / 8 };
const ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
  + "seventeen eighteen nineteen").split(" ");
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const LARGE = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const DIGITS = "[0-9]+,[0-9]{1,2}(?![0-9])|(?:[0-9]{1,3}(?:[, ][0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?|\\.[0-9]+";
const NUMBER = new RegExp(`^([-+]?)(${DIGITS})`);
const POWER = /^ ?(?:[x×*·] ?10 ?(?:\^|\*\*) ?\(?([-+]?[0-9]{1,3})\)?|[eE]([-+]?[0-9]{1,3}))(?![0-9])/;
const TEN = /^([-+]?)10 ?\^ ?\(?([-+]?[0-9]{1,3})\)?(?![0-9])/;
const PARTS = { "one half": 1 / 2, "a half": 1 / 2, half: 1 / 2, "one third": 1 / 3, "a third": 1 / 3, "one quarter": 1 / 4, "a quarter": 1 / 4, "three quarters": 3 / 4, "two thirds": 2 / 3 };
const HEDGE = /^(?:about|around|approximately|approx\.?|roughly|~|≈|some) ?/i;
const CLOSE = 1e-9;

// One writing for minus signs, spaces, and raised digits: a power is "10^-7", a charge "Ca2+".
function flat(text) {
  return text
    .replace(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)([⁺⁻])/g, (_, digits, sign) => [...digits, sign].map((c) => RAISED[c]).join(""))
    .replace(/[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => `^${[...run].map((c) => RAISED[c]).join("")}`)
    .replace(/[⁺⁻]/g, (sign) => RAISED[sign])
    .replace(/[₀-₉₊₋]/g, (sign) => LOWERED[sign])
    .replace(/[−–—‐‑]/g, "-")
    .replace(/[\s\u00a0\u2009\u202f]+/g, " ")
    .trim();
}

// A number at the beginning of a flat text: its value and what follows; null where there is none.
function leadingNumber(text) {
  text = text.replace(HEDGE, "").replace(/^(?:minus|negative) /i, "-").replace(/^([-+]) /, "$1");
  const money = /^(-?)([$€£]) ?(.*)$/.exec(text);
  if (money) {
    const number = leadingNumber(money[1] + money[3].replace(/(?<=[0-9]) ?(?:mn?|mio)\b/i, " million").replace(/(?<=[0-9]) ?bn\b/i, " billion"));
    return number && { ...number, rest: `${money[2]}${number.rest}` };
  }
  const power = TEN.exec(text);
  if (power) return { value: (power[1] === "-" ? -1 : 1) * Number(`1e${power[2]}`), rest: text.slice(power[0].length) };
  const sign = /^-?/.exec(text)[0];
  const mixed = /^[-+]?([0-9]*) ?([½⅓⅔¼¾⅕⅛])/.exec(text);
  if (mixed) {
    const value = Number(mixed[1] || 0) + FRACTIONS[mixed[2]];
    return { value: sign ? -value : value, rest: text.slice(mixed[0].length) };
  }
  const found = NUMBER.exec(text);
  if (!found) return spelledNumber(text);
  let value = Number(`${found[1]}${plainDigits(found[2])}`);
  let rest = text.slice(found[0].length);
  const over = /^ ?\/ ?([0-9]+)(?![0-9.,])/.exec(rest);
  const times = POWER.exec(rest);
  if (over && Number(over[1])) [value, rest] = [value / Number(over[1]), rest.slice(over[0].length)];
  else if (times) [value, rest] = [Number(`${value}e${times[1] || times[2]}`), rest.slice(times[0].length)];
  const large = /^ ?(thousand|million|billion|trillion)\b/i.exec(rest);
  if (large) [value, rest] = [value * LARGE[large[1].toLowerCase()], rest.slice(large[0].length)];
  return { value, rest };
}

function plainDigits(digits) {
  return /^[0-9]+,[0-9]{1,2}$/.test(digits) ? digits.replace(",", ".") : digits.replace(/[,\s]/g, "");
}

function spelledNumber(text) {
  if (Object.hasOwn(PARTS, text.toLowerCase())) return { value: PARTS[text.toLowerCase()], rest: "" };
  const sign = text.startsWith("-") ? -1 : 1;
  const written = text.replace(/^-/, "").split(" ");
  const words = written.map((word) => word.toLowerCase());
  let [total, part, used] = [0, null, 0];
  for (; used < words.length; used += 1) {
    const value = spelledWord(words[used]);
    if (words[used] === "hundred" && part !== null) part *= 100;
    else if (LARGE[words[used]] && part !== null) [total, part] = [total + part * LARGE[words[used]], 0];
    else if (value !== null && (part === null || part % 100 === 0 || (part % 100 > 10 && part % 10 === 0 && value < 10))) part = (part || 0) + value;
    else if (!(words[used] === "and" && part)) break;
  }
  return part === null ? null : { value: sign * (total + part), rest: written.slice(used).join(" ") };
}

function spelledWord(word) {
  const [ten, one] = word.split("-");
  if (ONES.includes(word)) return ONES.indexOf(word);
  const tens = TENS.indexOf(ten);
  if (tens < 2 || word.split("-").length > 2) return null;
  if (one === undefined) return 10 * tens;
  return ONES.indexOf(one) > 0 && ONES.indexOf(one) < 10 ? 10 * tens + ONES.indexOf(one) : null;
}

function near(one, other, tolerance) {
  return Math.abs(one - other) <= (tolerance || 0) + CLOSE * Math.max(Math.abs(one), Math.abs(other));
}

// What a unit is worth in another, as [factor, offset]; null where they do not compare or the unit is unknown.
function worth(written, unit, units) {
  const table = units[unit] || {};
  for (const form of written.length < 4 ? [written] : [written, written.toLowerCase()]) {
    for (const known of Object.keys(table)) {
      if (unitForm(known) === unitForm(form)) return table[known].map(Number);
    }
  }
  return null;
}

function unitForm(unit) {
  return flat(unit).replace(/\^/g, "").replace(/ ?(?:per|\/) ?/g, "/").replace(/[·*⋅ ]/g, "·").replace(/μ|\bmcg\b/g, (m) => (m === "μ" ? "µ" : "µg"));
}
