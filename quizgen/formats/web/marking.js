// Marking: from what was given to a verdict and a remark. A wrong number, sign or unit is never right.
const RIGHT = { verdict: "right", remark: "" };

function wrong(remark = "") {
  return { verdict: "wrong", remark };
}

function markItem(item, given, quiz) {
  switch (item.type) {
    case "cloze":
      return markGaps(item, given, quiz);
    case "short":
      return markText(item.answer, given, quiz, item.stem);
    case "numeric":
      return markNumber(item, given, quiz);
    case "choice":
    case "truefalse":
      return given === item.right[0] ? RIGHT : wrong();
    case "multiple":
      return markSet(item.right, given);
    default:
      return markList(item.right, given);
  }
}

function markSet(right, given) {
  const [missed, extra] = [right.filter((one) => !given.includes(one)), given.filter((one) => !right.includes(one))];
  if (!missed.length && !extra.length) return RIGHT;
  const parts = [];
  if (missed.length) parts.push(`${missed.length} of ${right.length} right options not chosen`);
  if (extra.length) parts.push(`${extra.length} wrong chosen`);
  return wrong(`${parts.join(", ")}.`);
}

function markList(right, given) {
  const hits = right.map((one, i) => one === given[i]);
  const hit = hits.filter(Boolean).length;
  return { ...(hit === right.length ? RIGHT : wrong(`${hit} of ${right.length} in the right place.`)), hits };
}

function markGaps(item, given, quiz) {
  const numbers = Object.keys(item.gaps);
  const told = numbers.map((number) => markText(item.gaps[number], given[number] || "", quiz));
  const hit = told.filter((one) => one.verdict === "right").length;
  const remarks = told.map((one, i) => one.remark && (numbers.length > 1 ? `Gap ${numbers[i]}: ${one.remark}` : one.remark));
  const remark = remarks.filter(Boolean).join(" ");
  if (hit === numbers.length) return { ...RIGHT, remark, parts: told };
  const count = numbers.length > 1 ? `${hit} of ${numbers.length} gaps right. ` : "";
  return { ...wrong(`${count}${remark}`.trim()), parts: told };
}

function markText(answer, typed, quiz, stem = "") {
  const given = answer.value === undefined ? flat(typed) : withoutLabel(flat(typed), stem);
  if (answer.accept.some((text) => flat(text) === given)) return RIGHT;
  if (answer.exact) return markExact(answer, given);
  if (answer.accept.some((text) => sameAmount(given, flat(text), quiz.units))) return RIGHT;
  if (answer.accept.some((text) => sameSubstance(typed, text) || sameCount(given, flat(text), stem))) return RIGHT;
  const number = answer.value === undefined ? null : leadingNumber(given);
  if (number) return markValue(answer, number, 0, quiz);
  const folded = fold(typed);
  if (answer.accept.some((text) => sameText(folded, text, given))) return RIGHT;
  const less = withoutQuestion(folded, stem).filter((text) => !answer.accept.some((one) => fold(one).includes(text) && fold(one) !== text));
  if (answer.accept.some((text) => less.includes(fold(text)))) return RIGHT;
  const near = answer.accept.find((text) => [folded, ...less].some((one) => misspelt(one, fold(text), quiz.answers)));
  return near === undefined ? wrong() : { ...RIGHT, remark: `It is spelled “${near}”.` };
}

function sameAmount(given, wanted, units) {
  return sameRatio(given, wanted) || sameRange(given, wanted, units) || sameBound(given, wanted);
}

// A count says the same without the noun that the question names: "3" and "3 sodium ions".
function sameCount(given, wanted, stem) {
  const [one, other] = [leadingNumber(given), leadingNumber(wanted)];
  if (!one || !other || !near(one.value, other.value) || Boolean(one.rest.trim()) === Boolean(other.rest.trim())) return false;
  return /^ [a-z]{3}[a-z ]*$/.test(` ${(one.rest || other.rest).trim()}`) && fold(stem).includes(fold(one.rest || other.rest));
}

// Code and math say what they say by every sign; only spaces and the marks around them do not count.
function markExact(answer, given) {
  const bare = (text) => (answer.exact === "math" ? bareMath(text) : flat(text).replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/^`+|`+$/g, ""));
  if (answer.accept.some((text) => bare(text) === bare(given))) return RIGHT;
  const isCase = answer.accept.some((text) => bare(text).toLowerCase() === bare(given).toLowerCase());
  return wrong(isCase ? "Capital and small letters count here." : "");
}

// Math on one line: Greek letters by name, a root as "sqrt", no sign for a product of letters.
function bareMath(text) {
  const line = flat(text).replace(/^[`$]+|[`$]+$/g, "").replace(/[α-ω]/g, (sign) => GREEK[sign] || sign);
  const roots = line.replace(/√/g, "sqrt").replace(/\\(?=[A-Za-z])/g, "").replace(/[({]([A-Za-z0-9.]+)[)}]/g, "$1");
  return roots.replace(/(?<=[A-Za-z]) ?[*·⋅] ?(?=[A-Za-z])/g, "").replace(/ /g, "");
}

// Words may vary a little. In a symbol of two letters, CO or Co, a capital makes another of it.
function sameText(folded, text, given) {
  if (/^[A-Z][A-Za-z]$/.test(text)) return given === given.toLowerCase() && given === text.toLowerCase();
  const wanted = fold(text);
  if (/[äöü]/i.test(text) && folded === fold(umlauts(text))) return true;
  return folded === wanted || sameDate(folded, wanted) || inOtherOrder(folded, wanted) || (/[a-zα-ω]/.test(wanted) && (sameWords(folded, wanted) || sameList(folded, wanted)));
}

function umlauts(text) {
  return text.normalize("NFC").replace(/[äöü]/gi, (sign) => `${{ ä: "a", ö: "o", ü: "u" }[sign.toLowerCase()]}e`);
}

// A number without the words of the question before it: "pH 7.4".
function withoutLabel(given, stem) {
  const label = /^([A-Za-z]+(?: [A-Za-z]+){0,3}) ?[=:]? ?(?=[-+]?\.?[0-9])/.exec(given);
  const asked = fold(stem).replace(/[?.,;:!()]/g, "").split(" ");
  return label && label[1].toLowerCase().split(" ").every((word) => asked.includes(word)) ? given.slice(label[0].length) : given;
}

function markNumber(item, typed, quiz) {
  const number = leadingNumber(withoutLabel(flat(typed), item.stem || ""));
  if (!number) return wrong("A number was asked for.");
  const [value, tolerance, range] = [Number(item.value), Number(item.tolerance), rangeOf(flat(typed))];
  const ends = [value - tolerance, value + tolerance];
  if (range && tolerance && range.ends.every((end, i) => near(end, ends[i])) && ["", item.shown].includes(range.unit)) return RIGHT;
  return markValue(item, number, tolerance, quiz, true);
}

function markValue(answer, number, tolerance, quiz, unitShown = false) {
  const wanted = Number(answer.value);
  const unit = number.rest.trim().replace(/[.,;]$/, "");
  if (!unit && answer.unit === "%" && !unitShown && near(number.value * 100, wanted)) return RIGHT;
  if (!unit && answer.unit && !unitShown) {
    return wrong(near(number.value, wanted, tolerance) ? "The number is right, the unit is missing." : remarkOn(number.value, wanted));
  }
  let value = number.value;
  if (unit && unit !== answer.shown) {
    if (!answer.unit) return wrong(near(value, wanted, tolerance) ? "The number is right, what follows it is not." : "");
    const factor = worth(unit, answer.unit, quiz.units);
    if (!factor) return wrong(near(value, wanted, tolerance) ? "The number is right, the unit is not." : "The unit does not fit.");
    value = value * factor[0] + factor[1];
  }
  return near(value, wanted, tolerance) ? RIGHT : wrong(remarkOn(value, wanted));
}

function remarkOn(value, wanted) {
  if (near(value, -wanted) && wanted) return "The sign is wrong.";
  for (const factor of [10, 100, 1000, 1e6]) {
    if (near(value, wanted * factor)) return `This is ${factor.toLocaleString("en")} times too large.`;
    if (near(value * factor, wanted)) return `This is ${factor.toLocaleString("en")} times too small.`;
  }
  return "";
}
