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
      return markText(item.answer, given, quiz);
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

function markText(answer, typed, quiz) {
  const given = flat(typed);
  if (answer.accept.some((text) => flat(text) === given)) return RIGHT;
  if (answer.exact) return markExact(answer, given);
  const number = answer.value === undefined ? null : leadingNumber(given);
  if (number) return markValue(answer, number, 0, quiz);
  const folded = fold(typed);
  if (answer.accept.some((text) => sameText(folded, text, given))) return RIGHT;
  const near = answer.accept.find((text) => misspelt(folded, fold(text), quiz.answers));
  return near === undefined ? wrong() : { ...RIGHT, remark: `It is spelled “${near}”.` };
}

// Code and math say what they say by every sign; only spaces and the marks around them do not count.
function markExact(answer, given) {
  const bare = (text) => flat(text).replace(/^[`$]+|[`$]+$/g, "").replace(answer.exact === "math" ? / /g : /$^/, "");
  if (answer.accept.some((text) => bare(text) === bare(given))) return RIGHT;
  const isCase = answer.accept.some((text) => bare(text).toLowerCase() === bare(given).toLowerCase());
  return wrong(isCase ? "Capital and small letters count here." : "");
}

// Words may vary a little. In a symbol of two letters, CO or Co, a capital makes another of it.
function sameText(folded, text, given) {
  if (/^[A-Z][A-Za-z]$/.test(text)) return given === given.toLowerCase() && given === text.toLowerCase();
  const wanted = fold(text);
  return folded === wanted || (/[a-zα-ω]/.test(wanted) && (sameWords(folded, wanted) || sameList(folded, wanted)));
}

function markNumber(item, typed, quiz) {
  const number = leadingNumber(flat(typed));
  if (!number) return wrong("A number was asked for.");
  return markValue(item, number, Number(item.tolerance), quiz, true);
}

function markValue(answer, number, tolerance, quiz, unitShown = false) {
  const wanted = Number(answer.value);
  const unit = number.rest.trim().replace(/[.,;]$/, "");
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
