// Options can be picked by tap or key, and stand in another order each day. Front and back may share
// no memory: the order comes from the note and the day; what was picked is kept where it can be.
(function () {
  var box = document.querySelector(".choice");
  var list = box && box.querySelector("ol");
  if (!list) return;
  var front = box.classList.contains("front");
  var name = "quizgen " + box.getAttribute("data-item");
  var options = Array.prototype.slice.call(list.children);
  var state = (!front && load()) || { day: new Date().toDateString(), pick: -1 };

  function load() {
    try { return JSON.parse(sessionStorage.getItem(name)); } catch (refused) { return null; }
  }

  function save() {
    try { sessionStorage.setItem(name, JSON.stringify(state)); } catch (refused) { /* the order holds without */ }
  }

  function rank(place) {
    var text = name + state.day + place, hash = 2166136261;
    for (var at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  function place(option) { return options.indexOf(option); }

  function show() {
    options.forEach(function (option, at) { option.setAttribute("aria-checked", String(at === state.pick)); });
  }

  function pick(option) {
    if (!option) return;
    state.pick = place(option);
    save();
    show();
  }

  function turn() {
    if (typeof pycmd === "function") pycmd("ans");
    else if (typeof showAnswer === "function") showAnswer();
  }

  function key(event) {
    if (!box.isConnected) return document.removeEventListener("keydown", key);
    if (event.ctrlKey || event.altKey || event.metaKey || /^(input|textarea)$/i.test(event.target.tagName)) return;
    var now = list.children, at = Array.prototype.indexOf.call(now, options[state.pick]), option = null;
    if (event.key === "ArrowDown") pick(now[(at + 1) % now.length]);
    else if (event.key === "ArrowUp") pick(now[(Math.max(at, 0) + now.length - 1) % now.length]);
    else if (/^[1-9]$/.test(event.key)) option = now[Number(event.key) - 1];
    else if (/^[a-z]$/i.test(event.key)) option = now[event.key.toLowerCase().charCodeAt(0) - 97];
    else if ((event.key === "Enter" || event.key === " ") && event.target.parentNode === list) option = event.target;
    if (option) { pick(option); turn(); }
    if (option || /^Arrow(Up|Down)$/.test(event.key)) event.preventDefault();
  }

  function verdict() {
    var right = options[state.pick].classList.contains("right");
    var line = document.createElement("p");
    line.className = right ? "verdict right" : "verdict wrong";
    line.textContent = right ? "Right" : "Not quite";
    options[state.pick].classList.add("picked");
    box.insertBefore(line, list);
  }

  if (!list.classList.contains("sorted")) {
    options.map(function (option, at) { return [rank(at), option]; })
      .sort(function (one, other) { return one[0] - other[0]; })
      .forEach(function (ranked) { list.appendChild(ranked[1]); });
  }
  if (!front) {
    if (options[state.pick]) verdict();
    return;
  }
  save();
  list.setAttribute("role", "radiogroup");
  list.setAttribute("aria-label", "Options");
  options.forEach(function (option) {
    option.setAttribute("role", "radio");
    option.tabIndex = 0;
    option.addEventListener("click", function () { pick(option); turn(); });
  });
  show();
  box.classList.add("live");
  document.addEventListener("keydown", key);
})();
