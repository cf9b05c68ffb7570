// The forms: what was given in one, giving it again, and moving steps by keys.
const all = (root, selector) => [...root.querySelectorAll(selector)];

// What is given, as a value that marking and storage share; null where nothing is.
function readItem(item, box) {
  const chosen = all(box, ".option input:checked").map((input) => Number(input.value));
  switch (item.type) {
    case "cloze": {
      const given = Object.fromEntries(all(box, "input[data-gap]").map((input) => [input.dataset.gap, input.value]));
      return Object.values(given).some((text) => text.trim()) ? given : null;
    }
    case "short":
    case "numeric": {
      const typed = box.querySelector("input").value;
      return typed.trim() ? typed : null;
    }
    case "choice":
    case "truefalse":
      return chosen.length ? chosen[0] : null;
    case "multiple":
      return chosen.length ? chosen : null;
    case "order":
      return all(box, ".step").map((step) => Number(step.dataset.step));
    default: {
      const picked = all(box, "select").map((select) => (select.value === "" ? null : Number(select.value)));
      return picked.every((one) => one === null) ? null : picked;
    }
  }
}

function writeItem(item, box, given) {
  switch (item.type) {
    case "cloze":
      for (const input of all(box, "input[data-gap]")) input.value = given[input.dataset.gap] || "";
      break;
    case "short":
    case "numeric":
      box.querySelector("input").value = given;
      break;
    case "order": {
      const steps = all(box, ".step");
      for (const key of given) {
        const [step] = steps.splice(steps.findIndex((one) => Number(one.dataset.step) === key), 1);
        box.querySelector(".steps").append(step);
      }
      break;
    }
    case "match":
      all(box, "select").forEach((select, i) => { select.value = given[i] === null ? "" : String(given[i]); });
      break;
    default:
      for (const input of all(box, ".option input")) input.checked = [given].flat().includes(Number(input.value));
  }
}

// What was given, in words for the file of results.
function toldItem(item, box, given) {
  const said = (element) => element.textContent.trim();
  const rights = all(box, ".halves .say");
  if (given === null) return "";
  switch (item.type) {
    case "cloze":
      return Object.values(given).join("; ");
    case "short":
    case "numeric":
      return given;
    case "order":
      return all(box, ".step .say").map(said).join("; ");
    case "match":
      return all(box, ".pair").map((pair) => {
        const select = pair.querySelector("select");
        return `${said(pair.querySelector("label"))}: ${select.value === "" ? "" : said(rights[Number(select.value)])}`;
      }).join("; ");
    default:
      return all(box, ".option input:checked").map((input) => said(input.parentElement.querySelector(".say"))).join("; ");
  }
}

function moveStep(button, by) {
  const step = button.closest(".step");
  const other = by < 0 ? step.previousElementSibling : step.nextElementSibling;
  if (!other) return "";
  if (by < 0) other.before(step);
  else other.after(step);
  button.focus();
  const steps = all(step.parentElement, ".step");
  return `${step.querySelector(".say").textContent.trim()}: now ${steps.indexOf(step) + 1} of ${steps.length}`;
}

function listenTo(box, say) {
  box.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-by]");
    if (button) say(moveStep(button, Number(button.dataset.by)));
  });
  box.addEventListener("keydown", (event) => {
    const step = event.target.closest(".step");
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step && by) {
      event.preventDefault();
      say(moveStep(event.target, by));
    }
    const options = all(box, ".option input");
    const atOptions = event.target.matches(".option input") || event.target.matches("h2");
    if (atOptions && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const option = options[Number(event.key) - 1];
      if (option && !option.disabled) {
        option.click();
        option.focus();
      }
    }
  });
}
