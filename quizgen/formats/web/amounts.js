// Amounts that are no single number: ratios, ranges, bounds. Each is one writing, or null where the text is none.
const BOUNDS = [
  [/^(?:at least|no less than|not less than|>=|≥) ?(.+)$/, ">="], [/^(.+) or (?:more|above|over)$/, ">="],
  [/^(?:at most|up to|no more than|not more than|<=|≤) ?(.+)$/, "<="], [/^(.+) or (?:less|fewer|below|under)$/, "<="],
  [/^(?:less than|fewer than|under|below|<) ?(.+)$/, "<"], [/^(?:more than|greater than|over|above|>) ?(.+)$/, ">"],
];

// The parts of "3:2", "3/2", "three to two" or "1 in 10".
function ratioParts(text) {
  const parts = text.toLowerCase().split(/ ?(?::|\/|\bto\b|\bin\b|\bout of\b|\bfor every\b) ?/);
  const numbers = parts.map((part) => leadingNumber(part.trim()));
  return parts.length === 2 && numbers.every((one) => one && !one.rest.trim() && one.value > 0) ? numbers.map((one) => one.value) : null;
}

function sameRatio(typed, wanted) {
  if (!/^[0-9., ]+(?::| in | out of )[0-9., ]+$/.test(wanted)) return false;
  const [one, other] = [ratioParts(typed), ratioParts(wanted)];
  return one !== null && other !== null && near(one[0] * other[1], one[1] * other[0]);
}

// The ends of "60-65%", "5 to 6 liters" or "between 5 and 6 L", and the unit behind them.
function rangeOf(text) {
  const found = /^(?:between |from )?([0-9.,]+)( ?[^0-9\s-]{1,3})?(?: ?- ?| to | and )([0-9.,]+)(?![0-9.,:/])(.*)$/.exec(text);
  if (!found) return null;
  const ends = [Number(plainDigits(found[1])), Number(plainDigits(found[3]))];
  return ends.some(Number.isNaN) ? null : { ends, unit: found[4].trim() };
}

function sameRange(typed, wanted, units) {
  const [one, other] = [rangeOf(typed), rangeOf(wanted)];
  if (!one || !other || other.ends[0] > other.ends[1]) return false;
  one.ends.sort((a, b) => a - b);
  if ( !one.ends.every((end, i) => near(end, other.ends[i]))) return false;
  return one.unit === other.unit || (Boolean(one.unit) && sameUnit(one.unit, other.unit, units));
}

// True where two ways to write a unit are worth the same.
function sameUnit(written, wanted, units) {
  return Object.values(units).some((table) => {
    const factors = [written, wanted].map((one) => Object.keys(table).find((known) => [one, one.toLowerCase()].some((form) => unitForm(known) === unitForm(form))));
    return factors.every((known) => known !== undefined && Number(table[known][0]) === 1 && Number(table[known][1]) === 0);
  });
}

function boundOf(text) {
  for (const [pattern, sign] of BOUNDS) {
    const found = pattern.exec(text.toLowerCase());
    const number = found && leadingNumber(found[1]);
    if (number) return { sign, value: number.value, unit: number.rest.trim().replace(/^per ?cent$/, "%") };
  }
  return null;
}

function sameBound(typed, wanted) {
  const [one, other] = [boundOf(typed), boundOf(wanted)];
  return Boolean(one && other) && one.sign === other.sign && near(one.value, other.value) && one.unit === other.unit;
}
