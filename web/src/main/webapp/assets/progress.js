/* Draws the picture of a process and marks where it stands. The list beside it says the same in words. */
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
  const viewer = new window.BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  mark("data-done", "is-done");
  mark("data-current", "is-current");
  canvas.zoom("fit-viewport", "auto");

  function mark(attribute, look) {
    for (const id of (place.getAttribute(attribute) || "").split(" ")) {
      if (id && elements.get(id)) {
        canvas.addMarker(id, look);
      }
    }
  }
}
