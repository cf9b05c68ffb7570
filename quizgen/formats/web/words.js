// Words as people type them: case, accents, articles, British spelling and slips of the keys.
const ARTICLES = /\b(?:the|a|an) (?=\w)/g;
const PLACE = /^(?:in|on|at) /;
const SPELLINGS = [
  [/sulph/g, "sulf"], [/ae|oe/g, "e"], [/(?<=\w\w)our(?=\b|[a-z])/g, "or"], [/is(?=(?:e|ed|es|ing|ation)\b)/g, "iz"],
  [/ys(?=(?:e|ed|ing)\b)/g, "yz"], [/(?<=[bt])re\b/g, "er"], [/ogue\b/g, "og"], [/aluminium/g, "aluminum"], [/grey/g, "gray"],
  [/caesium/g, "cesium"],
];
const PLURALS = [[/chondria$/, "chondrion"], [/(?<=[a-z]{3})ria$/, "rium"], [/(?<=[a-z]{4})(?:i)$/, "us"], [/(?<=[a-z]{3})ies$/, "y"], [/(?<=[a-z]{2})(?<!s|u|i)s$/, ""]];
const ORDINALS = { "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth", "10th": "tenth" };
const MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const ALTERNATIVES = new Set("or nor not no never neither either both versus vs and but".split(" "));
const CLASSES = new Set(["position", "process", "ion", "ions"]);
const ROMAN = { ii: "2", iii: "3", iv: "4", vi: "6", vii: "7", viii: "8", ix: "9" };
const GREEK = { α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", κ: "kappa", λ: "lambda", µ: "mu", μ: "mu", π: "pi", σ: "sigma", ω: "omega" };
const [FEWEST_LETTERS, ANY_LETTER] = [5, 7];

function fold(text) {
  let folded = flat(text.normalize("NFC")).toLowerCase().replace(/ß/g, "ss");
  folded = folded.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  folded = folded.replace(/[‘’ʼ'`“”"]/g, "").replace(/ ?& ?/g, " and ").replace(/[.,;!?]+$/, "");
  folded = folded.replace(/\b(?:[a-z]\.){2,}/g, (run) => run.replaceAll(".", "")).replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, "").replace(/\^(?=[0-9]?[+-](?![0-9]))/g, "");
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
  if (Object.hasOwn(ORDINALS, word)) return ORDINALS[word];
  if (i && ROMAN[word]) return ROMAN[word];
  for (const [plural, singular] of PLURALS) if (plural.test(word)) return word.replace(plural, singular);
  return word;
}

function sameWords(typed, wanted) {
  const [one, other] = [wordsOf(typed), wordsOf(wanted)];
  return one.join(" ") === other.join(" ") || (other.join("").length > FEWEST_LETTERS && !/[0-9]/.test(wanted) && one.join("") === other.join(""));
}

// What was typed without words at an end of it that the question holds anyway, or that only name a class. Nothing is
// left out where the question gives a choice, nor a word by which things are told apart.
function withoutQuestion(folded, stem) {
  const [words, asked] = [folded.split(" "), fold(stem).replace(/[?.,;:!()]/g, "").split(" ")];
  if ([...words, ...asked].some((word) => ALTERNATIVES.has(word))) return [];
  const said = new Set(asked.map((word, i) => oneForm(word, i)));
  const free = words.map((word, i) => /^[a-z]{2,}$/.test(word) && spelledWord(word) === null && !TELLING.has(word) && said.has(oneForm(word, i)));
  const less = [];
  for (let count = 1; count < Math.min(words.length, 4); count += 1) {
    if (free.slice(-count).every(Boolean) || (count === 1 && CLASSES.has(words.at(-1)))) less.push(words.slice(0, -count).join(" "));
    if (free.slice(0, count).every(Boolean)) less.push(words.slice(count).join(" "));
  }
  return less;
}

// Another order of the same words: "Smith, Adam" and, where one of the two is "A of B", "B A".
function inOtherOrder(typed, wanted) {
  const name = /^([^ ,]+), ([^,]+)$/.exec(typed);
  const [given, meant] = [typed, wanted].map((text) => /^(\w+(?: \w+){0,2}) of (\w+(?: \w+){0,2})$/.exec(text));
  if (name) return `${name[2]} ${name[1]}` === wanted;
  if (meant && !given) return sameWords(typed, `${meant[2]} ${meant[1]}`);
  return Boolean(given && !meant) && sameWords(`${given[2]} ${given[1]}`, wanted);
}

// One date with its day and month in another order.
function sameDate(typed, wanted) {
  const parts = (text) => text.replace(/,/g, "").split(" ").map((part) => part.replace(/^([0-9]+)(?:st|nd|rd|th)$/, "$1")).sort().join(" ");
  return MONTH.test(wanted) && parts(typed) === parts(wanted);
}

// A list says the same in any order, but for numbers, whose order may be what is asked.
function sameList(typed, wanted) {
  const parts = (text) => text.split(/,? and |, /).map((part) => wordsOf(part).join(" ")).sort();
  return !/[0-9]/.test(wanted) && wanted.includes(" and ") && parts(typed).join() === parts(wanted).join();
}

// True where each word is right but for one slip: two letters exchanged, one left out, one too many, or in a
// longer word another one, where that makes no other term of it.
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
  if (wanted.length >= ANY_LETTER && rest.slice(1) === meant.slice(1)) return !differ(typed, wanted);
  return rest === meant.slice(1) || rest.slice(1) === meant
    || (rest.length > 1 && rest[1] + rest[0] + rest.slice(2) === meant);
}
