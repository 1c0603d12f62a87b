/* An open page of a meeting hears of changes and asks for its live part. Where there is no stream it asks every few seconds. */

const stream = document.querySelector("meta[name=lianxi-live]")?.content;
const GAP = 700; // the least time between two questions
const WITHOUT_STREAM = 3000;
const WITH_STREAM = 30000;
const AGAIN = 15000;

let source = null;
let asked = 0;
let waiting = 0;

const isEnded = () => document.querySelector("[data-ended]")?.hidden === false;
const isOn = () => document.getElementById("live")?.getAttribute("hx-trigger")?.startsWith("told") ?? false;
const isOpen = () => source?.readyState === EventSource.OPEN;

/* Several changes at once are one question, and three hundred pages do not ask in the same moment. */
function ask() {
  if (waiting || isEnded() || !isOn()) {
    return;
  }
  const since = performance.now() - asked;
  waiting = setTimeout(() => {
    waiting = 0;
    asked = performance.now();
    document.getElementById("live")?.dispatchEvent(new CustomEvent("told"));
  }, Math.max(GAP - since, 0) + Math.random() * 200);
}

function listen() {
  if (isEnded() || !isOn()) {
    return;
  }
  source = new EventSource(stream);
  source.addEventListener("change", (event) => {
    const told = JSON.parse(event.data);
    offset = told.now - Date.now();
    count();
    ask();
  });
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(listen, AGAIN);
    }
  });
}

/* How long something has been going on, by the server's clock: that of the device is never trusted. */
let offset = null;

function count() {
  for (const place of document.querySelectorAll("[data-since]")) {
    if (offset === null || !Number(place.dataset.since)) {
      continue;
    }
    const seconds = Math.max(0, Math.floor((Date.now() + offset - Number(place.dataset.since)) / 1000));
    const shown = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    place.textContent = place.dataset.text.replace("[]", shown);
    place.classList.toggle("is-over-time", seconds > Number(place.dataset.limit) * 60);
  }
}

/* The picture at the door is another every minute. */
let renewed = performance.now();

function renew() {
  const picture = document.querySelector("img[data-renew]");
  if (picture && performance.now() - renewed > Number(picture.dataset.renew) * 1000) {
    renewed = performance.now();
    picture.src = picture.src.replace(/&at=.*|$/, "&at=" + Math.floor(renewed));
  }
}

/* Asks by itself: often while nobody tells it, seldom while somebody does. */
function look() {
  if (!isOn()) {
    source?.close();
    return;
  }
  if (performance.now() - asked > (isOpen() ? WITH_STREAM : WITHOUT_STREAM)) {
    ask();
  }
}

if (stream) {
  listen();
  setInterval(() => {
    look();
    count();
    renew();
  }, 1000);
  window.addEventListener("online", ask);
  window.addEventListener("pagehide", () => source?.close());
  window.addEventListener("pageshow", (event) => event.persisted && listen());
  document.addEventListener("visibilitychange", () => document.hidden || ask());
}
