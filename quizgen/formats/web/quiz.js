// The quiz itself. A run is what is asked in which order, and what was given so far.
const quiz = JSON.parse(byId("data").textContent);
const MANY = 50; // more than this is no single sitting
const pristine = all(document, ".item");
let boxes = [];
let run = null;
quiz.answers = new Set(quiz.items.flatMap((item) => [item.answer, ...Object.values(item.gaps || {})])
  .filter(Boolean).flatMap((answer) => answer.accept.map(fold)));

const touch = window.matchMedia("(pointer: coarse)");
const say = (text) => { byId("live").textContent = text; };

// Storage may be shut off; the quiz then lasts as long as the page.
function stored(change) {
  try {
    const key = `quizgen ${quiz.key}`;
    if (change === null) window.localStorage.removeItem(key);
    else if (change) window.localStorage.setItem(key, JSON.stringify(change));
    return JSON.parse(window.localStorage.getItem(key) || "null");
  } catch {
    return null;
  }
}

function fresh() {
  const list = byId("items");
  boxes = pristine.map((box) => box.cloneNode(true));
  list.replaceChildren(...boxes);
  boxes.forEach((box, i) => {
    listenTo(box, say);
    box.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      check(i);
    });
    box.querySelector(".skip").addEventListener("click", () => settle(i, null, false));
    box.querySelector(".next").addEventListener("click", () => go(run.at + 1));
  });
}

function begin(order, feedback, given = []) {
  fresh();
  run = { order, feedback, given: [], results: new Map(), at: 0 };
  byId("items").replaceChildren(...order.map((i) => boxes[i]));
  order.forEach((i, place) => { boxes[i].querySelector("h2").textContent = `Question ${place + 1} of ${order.length}`; });
  showView("quiz");
  given.forEach((one, place) => {
    if (one !== null) writeItem(quiz.items[order[place]], boxes[order[place]], one);
    mark(order[place], one);
  });
  go(given.length);
}

function mark(i, given) {
  const [item, box] = [quiz.items[i], boxes[i]];
  const result = given === null ? { verdict: "skipped", remark: "", hits: [] } : markItem(item, given, quiz);
  run.results.set(i, { ...result, typed: toldItem(item, box, given) });
  run.given.push(given);
  return result;
}

function check(i) {
  if (document.body.dataset.view !== "quiz" || run.results.has(i)) return;
  const given = readItem(quiz.items[i], boxes[i]);
  if (given === null) say(showVerdict(boxes[i], "none", "Give an answer first, or skip the question."));
  else settle(i, given, run.feedback === "each");
}

function settle(i, given, tell) {
  const result = mark(i, given);
  stored({ order: run.order, feedback: run.feedback, given: run.given });
  if (!tell) {
    go(run.at + 1);
    return;
  }
  const box = boxes[i];
  reveal(quiz.items[i], box, result);
  const next = box.querySelector(".next");
  next.hidden = false;
  next.textContent = run.at + 1 < run.order.length ? "Next question" : "See the result";
  next.focus({ preventScroll: true });
  box.querySelector(".verdict").scrollIntoView({ block: "nearest" });
  say(box.querySelector(".verdict").textContent);
  showPlace();
}

function go(at) {
  run.at = at;
  if (at >= run.order.length) {
    finish();
    return;
  }
  boxes.forEach((box) => box.classList.toggle("now", box === boxes[run.order[at]]));
  showPlace();
  window.scrollTo(0, 0);
  const box = boxes[run.order[at]];
  const first = box.querySelector("input, select, button[data-by]");
  (touch.matches || !first ? box.querySelector("h2") : first).focus({ preventScroll: true });
}

function showPlace() {
  const right = [...run.results.values()].filter((result) => result.verdict === "right").length;
  byId("progress").max = run.order.length;
  byId("progress").value = run.results.size;
  byId("place").textContent = `Question ${run.at + 1} of ${run.order.length}`;
  byId("score").textContent = run.feedback === "each" ? `${right} right` : "";
}

function finish() {
  stored(null);
  run.order.filter((i) => !run.results.has(i)).forEach((i) => mark(i, null));
  run.order.forEach((i) => {
    boxes[i].classList.remove("now");
    if (!boxes[i].classList.contains("done")) reveal(quiz.items[i], boxes[i], run.results.get(i));
    boxes[i].querySelector(".next").hidden = true;
    boxes[i].querySelector("details").open = run.results.get(i).verdict !== "right";
  });
  const verdicts = run.order.map((i) => run.results.get(i).verdict);
  const count = (verdict) => verdicts.filter((one) => one === verdict).length;
  showResults(count("right"), verdicts.length, count("skipped"));
  byId("again-wrong").hidden = count("right") === verdicts.length;
  showView("results");
  byId("results").focus({ preventScroll: true });
}

function save() {
  const answers = run.order.map((i) => {
    const { typed, verdict, remark } = run.results.get(i);
    return { item: quiz.items[i].id, typed, verdict, remark };
  });
  const right = answers.filter((answer) => answer.verdict === "right").length;
  const told = { answers, score: right / answers.length, right, items: answers.length };
  const name = quiz.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "quiz";
  download(`${name}-results.json`, `${JSON.stringify(told, null, 2)}\n`);
}

function open() {
  const saved = stored();
  byId("resume").hidden = !fits(saved);
  showView("start");
}

function fits(saved) {
  return Boolean(saved) && Array.isArray(saved.order) && Array.isArray(saved.given)
    && saved.order.every((i) => quiz.items[i]) && saved.given.length < saved.order.length;
}

function chosenOrder(form) {
  const numbered = quiz.items.map((item, i) => ({ id: item.id, i }));
  const seed = Number.parseInt(form.elements.seed.value, 10) || 0;
  const ordered = form.elements.order.value === "seed" ? bySeed(seed, numbered) : numbered;
  return ordered.slice(0, Number(form.elements["how-many"].value)).map((one) => one.i);
}

function setUp() {
  document.documentElement.classList.add("js");
  const form = byId("settings");
  const counts = [5, 10, 20, 50, 100].filter((n) => n < quiz.items.length);
  for (const n of [...counts, quiz.items.length]) {
    const option = make("option", "", n === quiz.items.length ? `all ${n}` : String(n));
    option.value = String(n);
    option.selected = n === (quiz.items.length > MANY ? 20 : quiz.items.length);
    form.elements["how-many"].append(option);
  }
  byId("many").hidden = !counts.length;
  form.addEventListener("change", () => { form.querySelector(".seed").hidden = form.elements.order.value !== "seed"; });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    begin(chosenOrder(form), form.elements.feedback.value);
  });
  byId("resume").addEventListener("click", () => {
    const saved = stored();
    if (fits(saved)) begin(saved.order, saved.feedback, saved.given);
    else open();
  });
  byId("read").addEventListener("click", () => {
    fresh();
    showView("read");
  });
  byId("back").addEventListener("click", open);
  byId("finish").addEventListener("click", finish);
  byId("download").addEventListener("click", save);
  byId("again").addEventListener("click", open);
  byId("again-wrong").addEventListener("click", () => {
    begin(run.order.filter((i) => run.results.get(i).verdict !== "right"), run.feedback);
  });
  open();
}

if (quiz.items.length) setUp();
