// What is seen: one view at a time, and an item before and after it is marked.
const byId = (id) => document.getElementById(id);

function make(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function showView(view) {
  document.body.dataset.view = view;
  byId("start").hidden = view !== "start";
  byId("results").hidden = view !== "results";
  byId("bar").hidden = view !== "quiz";
  byId("back-line").hidden = view !== "read";
  window.scrollTo(0, 0);
}

function showVerdict(box, verdict, remark) {
  const line = box.querySelector(".verdict");
  const told = { right: "✓ Right.", wrong: "✗ Not right.", skipped: "– Skipped.", none: "" }[verdict];
  line.className = `verdict js ${verdict}`;
  line.replaceChildren(make("strong", "", told), document.createTextNode(` ${remark}`));
  line.hidden = false;
  return line.textContent;
}

// An item as it stands after marking: nothing to change any more, and everything told.
function reveal(item, box, result) {
  box.classList.add("done");
  for (const control of all(box, "input, select, button[data-by]")) control.disabled = true;
  for (const button of all(box, ".act button")) button.hidden = true;
  showVerdict(box, result.verdict, result.remark);
  all(box, ".step, .pair").forEach((row, i) => result.hits.length && tellRow(row, result.hits[i]));
  all(box, ".option").forEach((option, i) => tellOption(option, item.right.includes(i), all(box, ".reasons li")[i]));
  all(box, "input[data-gap]").forEach((input) => {
    const part = (result.parts || [])[Object.keys(item.gaps).indexOf(input.dataset.gap)];
    input.classList.add(part ? part.verdict : result.verdict);
  });
  box.querySelector("details").open = true;
}

function tellRow(row, isRight) {
  row.classList.add(isRight ? "yes" : "no");
  row.append(make("span", "mark", isRight ? "✓" : "✗"), make("span", "unseen", isRight ? "right" : "wrong"));
}

function tellOption(option, isRight, reason) {
  const chosen = option.querySelector("input").checked;
  option.classList.add(isRight ? "yes" : "no");
  option.classList.toggle("chosen", chosen);
  const told = isRight ? (chosen ? "✓ Right, and you chose it" : "✓ Right") : (chosen ? "✗ You chose this" : "");
  const lines = make("div", "told", "");
  if (told) lines.append(make("span", "mark", told));
  const why = reason && reason.querySelector(".why");
  if (why) lines.append(why.cloneNode(true));
  if (lines.childNodes.length) option.append(lines);
}

function showResults(right, count, skipped) {
  const share = count ? Math.round((100 * right) / count) : 0;
  byId("total").textContent = `${right} of ${count} right`;
  byId("share").textContent = `(${share} %)`;
  document.querySelector("#meter .won").setAttribute("width", String(share));
  byId("told").textContent = [
    skipped ? `${skipped} skipped.` : "", "Each question stands below with its answer.",
  ].filter(Boolean).join(" ");
}

function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
