// Words as people type them: case, accents, articles, British spelling and slips of the keys.
const ARTICLES = /\b(?:the|a|an) (?=\w)/g;
const PLACE = /^(?:in|on|at) /;
const SPELLINGS = [
  [/sulph/g, "sulf"], [/ae|oe/g, "e"], [/(?<=\w\w)our(?=\b|[a-z])/g, "or"], [/is(?=(?:e|ed|es|ing|ation)\b)/g, "iz"],
  [/ys(?=(?:e|ed|ing)\b)/g, "yz"], [/(?<=[bt])re\b/g, "er"], [/ogue\b/g, "og"], [/aluminium/g, "aluminum"], [/grey/g, "gray"],
  [/caesium/g, "cesium"],
];
const PLURALS = [[/(?<=[a-z]{3})ria$/, "rium"], [/(?<=[a-z]{3})(?:i)$/, "us"], [/(?<=[a-z]{3})ies$/, "y"], [/(?<=[a-z]{2})(?<!s|u|i)s$/, ""]];
const ROMAN = { ii: "2", iii: "3", iv: "4", vi: "6", vii: "7", viii: "8", ix: "9" };
const GREEK = { α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", κ: "kappa", λ: "lambda", µ: "mu", μ: "mu", π: "pi", σ: "sigma", ω: "omega" };
const FEWEST_LETTERS = 5;

function fold(text) {
  let folded = flat(text.normalize("NFC")).toLowerCase().replace(/ß/g, "ss");
  folded = folded.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  folded = folded.replace(/[‘’ʼ'`“”"]/g, "").replace(/ ?& ?/g, " and ").replace(/[.,;!?]+$/, "");
  folded = folded.replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, "").replace(/\^(?=[0-9]?[+-](?![0-9]))/g, "");
  folded = folded.replace(/^between ([0-9.]+) and /, "$1 to ").replace(/(?<=[0-9])(?: ?[:~] ?| ?-to-|-| to )(?=[0-9])/g, ":");
  return folded.replace(/ ?([/×+=:]) ?/g, "$1").replace(ARTICLES, "").replace(PLACE, "").trim();
}

// The words of a folded text one by one, so that "sodium-potassium pump" is "sodium potassium pumps".
function wordsOf(folded) {
  const text = folded.replace(/[α-ω]|µ/g, (sign) => GREEK[sign] || sign).replace(/(?<=[a-z]{4})(?=[0-9])/g, " ");
  const spaced = text.replace(/(?<=[a-z])-(?=[a-z])|(?<=[a-z]{4})[/-](?=[a-z0-9])/g, " ").replace(/(?<=\b[a-z])-(?=[0-9])/g, "");
  return SPELLINGS.reduce((now, [pattern, form]) => now.replace(pattern, form), spaced).split(" ").filter(Boolean).map(oneForm);
}

function oneForm(word, i) {
  const spelled = spelledWord(word);
  if (spelled !== null) return String(spelled);
  if (i && ROMAN[word]) return ROMAN[word];
  for (const [plural, singular] of PLURALS) if (plural.test(word)) return word.replace(plural, singular);
  return word;
}

function sameWords(typed, wanted) {
  const [one, other] = [wordsOf(typed), wordsOf(wanted)];
  return one.join(" ") === other.join(" ") || (other.join("").length > FEWEST_LETTERS && !/[0-9]/.test(wanted) && one.join("") === other.join(""));
}

// A list says the same in any order, but for numbers, whose order may be what is asked.
function sameList(typed, wanted) {
  const parts = (text) => text.split(/,? and |, /).map((part) => wordsOf(part).join(" ")).sort();
  return !/[0-9]/.test(wanted) && wanted.includes(" and ") && parts(typed).join() === parts(wanted).join();
}

// True where each word is right but for one slip: two letters exchanged, one left out or one too many.
// Another letter is no slip, but for y and i, or "er" at the end: it makes nitrate of nitrite.
function misspelt(typed, wanted, others) {
  if (!/^[a-z][a-z -]*$/.test(wanted) || others.has(typed)) return false;
  const [one, other] = [wordsOf(typed), wordsOf(wanted)];
  if (one.length !== other.length || one.join() === other.join()) return false;
  return one.every((word, i) => word === other[i] || slip(word, other[i]));
}

function slip(typed, wanted) {
  if (!/^[a-z]+$/.test(typed) || wanted.length < FEWEST_LETTERS || typed[0] !== wanted[0]) return false;
  const sound = (word) => word.replace(/y/g, "i").replace(/er$/, "or");
  if (sound(typed) === sound(wanted)) return true;
  let at = 0;
  while (at < typed.length && typed[at] === wanted[at]) at += 1;
  const [rest, meant] = [typed.slice(at), wanted.slice(at)];
  return rest === meant.slice(1) || rest.slice(1) === meant
    || (rest.length > 1 && rest[1] + rest[0] + rest.slice(2) === meant);
}
