/* Draws the picture of a process and marks where it stands. The list beside it says the same in words. */
const READABLE = 0.75;
const MARGIN = 32;

for (const place of document.querySelectorAll("[data-progress]")) {
  draw(place).catch((reason) => {
    place.hidden = true;
    console.warn("no process picture:", reason);
  });
}

async function draw(place) {
  const answer = await fetch(place.dataset.progress, { headers: { Accept: "application/xml" } });
  if (!answer.ok) {
    throw new Error("status " + answer.status);
  }
  const paper = place.appendChild(document.createElement("div"));
  const viewer = new window.BpmnJS({ container: paper });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  mark("data-done", "is-done");
  mark("data-current", "is-current");
  layOut();

  /* Words stay readable: a wide process is wider than its window, which then scrolls and starts at the current step. */
  function layOut() {
    const drawn = canvas.viewbox().inner;
    paper.style.width = Math.max(place.clientWidth, drawn.width * READABLE) + "px";
    paper.style.height = drawn.height * READABLE + MARGIN + "px";
    canvas.resized();
    canvas.zoom("fit-viewport", "auto");
    const current = elements.get((place.dataset.current || place.dataset.done || "").trim().split(" ").pop());
    if (current) {
      const view = canvas.viewbox();
      place.scrollLeft = (current.x + current.width / 2 - view.x) * view.scale - place.clientWidth / 2;
    }
  }

  function mark(attribute, look) {
    for (const id of (place.getAttribute(attribute) || "").split(" ")) {
      if (id && elements.get(id)) {
        canvas.addMarker(id, look);
      }
    }
  }
}
