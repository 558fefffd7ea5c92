// The composer: what is typed is kept and coached while typing, and never lost.
// Without this file the textarea, "Save draft" and "Send" do the same job.

const form = document.getElementById("composer");
if (form) start(form);

function start(form) {
  const area = form.querySelector("textarea");
  const coach = document.getElementById("coach");
  const kept = document.getElementById("kept");
  const pen = CSS.highlights ? underlinedPen(area) : plainPen(area);
  const shelf = shelfFor(`amends-draft:${form.dataset.writer}:${form.dataset.coach}`);
  // Turns count up, from where the desk stands, whatever the clock of this machine says.
  let turn = Number(form.elements.turn.value), shown = 0, timer = 0, saved = area.value;
  const next = () => (turn = Math.max(turn + 1, Date.now()));

  // A draft that never reached the desk (closed tab, lost line) waits in this browser.
  const waiting = shelf.read();
  if (waiting?.turn > turn && waiting.words !== area.value) { pen.write(waiting.words); later(0); }
  else if (waiting?.turn <= turn) shelf.clear();
  pen.underline(places());

  pen.onInput(() => {
    area.value = pen.words();
    shelf.write({ words: area.value, turn: next() });
    kept.textContent = "";
    later(180);
  });
  pen.element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) { event.preventDefault(); form.requestSubmit(); }
    if (event.key === "F8") { event.preventDefault(); pen.next(event.shiftKey); }
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    area.value = pen.words();
    saved = area.value;
    shown = next();
    form.elements.turn.value = shown;
    // Until the desk shows a later turn, it may not have arrived.
    shelf.write({ words: area.value, turn: shown });
  });
  addEventListener("pagehide", () => { if (area.value !== saved) ask(true); });

  function later(wait) { clearTimeout(timer); timer = setTimeout(ask, wait, false); }

  async function ask(leaving) {
    const mine = next(), words = pen.words();
    const body = new URLSearchParams({ words, turn: mine });
    const headers = { "X-CSRFToken": form.elements.csrfmiddlewaretoken.value };
    try {
      const answer = await fetch(form.dataset.coach, { method: "POST", body, headers, keepalive: leaving && words.length < 15000 });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const html = await answer.text();
      if (shelf.read()?.turn < mine) { saved = words; shelf.clear(); }
      if (mine <= shown) return; // an answer for an older draft
      shown = mine;
      coach.innerHTML = html;
      // What was typed meanwhile moved the places; the next answer brings the right ones.
      if (pen.words() !== words) return;
      kept.textContent = "Your draft is kept";
      pen.underline(places());
    } catch {
      if (mine > shown && pen.words() === words) { kept.textContent = "Kept in this browser; the desk cannot be reached"; later(5000); }
    }
  }

  function places() { return JSON.parse(document.getElementById("places")?.textContent || "[]"); }
}

// What this browser keeps for one writer on one case, until the desk has it.
function shelfFor(name) {
  return {
    read() { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } },
    write(draft) { try { localStorage.setItem(name, JSON.stringify(draft)); } catch { /* full or closed: the desk keeps it */ } },
    clear() { localStorage.removeItem(name); },
  };
}

// A plain-text editable whose findings are underlined where they stand.
function underlinedPen(area) {
  const sheet = document.createElement("div");
  sheet.className = "draft";
  sheet.setAttribute("contenteditable", "plaintext-only");
  sheet.setAttribute("role", "textbox");
  sheet.setAttribute("aria-multiline", "true");
  sheet.setAttribute("aria-label", area.labels[0].textContent);
  sheet.setAttribute("aria-placeholder", area.placeholder);
  sheet.spellcheck = true;
  if (sheet.contentEditable !== "plaintext-only") return plainPen(area);
  sheet.textContent = area.value;
  area.hidden = true;
  area.labels[0].hidden = true;
  area.after(sheet);
  let marks = [], at = -1;

  // What stands on the sheet, piece by piece: a pasted line end is an element, not a text.
  function pieces() {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT), found = [];
    for (let node, start = 0; (node = walker.nextNode()); ) {
      const words = node.nodeType === Node.TEXT_NODE ? node.data : breaksLine(node, start) ? "\n" : "";
      if (words) found.push({ node, start, words });
      start += words.length;
    }
    return found;
  }

  function ranges(places) {
    const standing = pieces();
    const find = (offset) => {
      const { node, start } = standing.findLast(({ start }) => start <= offset) ?? { node: sheet, start: 0 };
      if (node.nodeType === Node.TEXT_NODE) return [node, Math.min(offset - start, node.length)];
      return node === sheet ? [sheet, 0] : [node.parentNode, [...node.parentNode.childNodes].indexOf(node)];
    };
    return places.map(({ severity, start, end }) => {
      const range = new Range();
      range.setStart(...find(start));
      range.setEnd(...find(end));
      return { severity, range };
    });
  }

  return {
    element: sheet,
    words: () => pieces().map(({ words }) => words).join(""),
    write: (words) => { sheet.textContent = words; area.value = words; },
    onInput: (then) => sheet.addEventListener("input", then),
    underline(places) {
      marks = ranges(places); at = -1;
      for (const severity of ["stop", "mind", "hint"])
        CSS.highlights.set(`coach-${severity}`, new Highlight(...marks.filter((mark) => mark.severity === severity).map((mark) => mark.range)));
    },
    next(back) {
      if (!marks.length) return;
      at = (at + (back ? -1 : 1) + marks.length) % marks.length;
      getSelection().setBaseAndExtent(marks[at].range.startContainer, marks[at].range.startOffset, marks[at].range.endContainer, marks[at].range.endOffset);
      showTip(at);
    },
  };
}

// A pasted line may come as a block of its own, in which a lone <br> only holds it open.
function breaksLine(element, before) {
  if (element.nodeName === "DIV") return before > 0;
  return element.nodeName === "BR" && !(element.parentNode.nodeName === "DIV" && element.parentNode.contentEditable === "inherit" && !element.nextSibling);
}

// The textarea as it is, with the findings as a list beside it.
function plainPen(area) {
  let marks = [], at = -1;
  return {
    element: area,
    words: () => area.value,
    write: (words) => { area.value = words; },
    onInput: (then) => area.addEventListener("input", then),
    underline(places) { marks = places; at = -1; },
    next(back) {
      if (!marks.length) return;
      at = (at + (back ? -1 : 1) + marks.length) % marks.length;
      area.setSelectionRange(marks[at].start, marks[at].end);
      showTip(at);
    },
  };
}

function showTip(at) {
  document.querySelectorAll("#coach .tip").forEach((tip, nth) => tip.classList.toggle("here", nth === at));
  document.querySelectorAll("#coach .tip")[at]?.scrollIntoView({ block: "nearest" });
}
