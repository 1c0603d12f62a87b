/* What is sent from the room is kept on the device until the server has answered, and sent again under the same key: the
   server does it once. What is typed is kept too. Everything is forgotten when it was sent, at sign-out, or after half a day. */

const PREFIX = "lianxi.kept.";
const AGAIN = 3000;
const HALF_A_DAY = 12 * 60 * 60 * 1000;
const account = document.querySelector("meta[name=lianxi-account]")?.content ?? "";
const QUEUE = PREFIX + account + ".queue";

let isSending = false;

const read = (name) => JSON.parse(localStorage.getItem(name) ?? "null");
const queue = () => read(QUEUE)?.acts ?? [];
const keep = (acts) =>
  acts.length ? localStorage.setItem(QUEUE, JSON.stringify({ since: Date.now(), acts })) : localStorage.removeItem(QUEUE);
const draftOf = (form) => PREFIX + account + ".draft." + (form.dataset.item ?? "");

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function say(state, detail = "") {
  const place = document.querySelector("[data-kept-state]");
  place.textContent = (place.dataset[state] ?? "").replace("{0}", detail);
  place.className = "kept is-" + state;
}

/* Left by somebody else, or too long ago: the age is only for forgetting, never for when something was done. */
function tidy() {
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(PREFIX))) {
    if (Date.now() - (read(name)?.since ?? 0) > HALF_A_DAY) {
      localStorage.removeItem(name);
    }
  }
}

async function send() {
  if (isSending) {
    return;
  }
  isSending = true;
  try {
    for (let acts = queue(); acts.length; acts = queue()) {
      if (!(await sendOne(acts[0]))) {
        return;
      }
    }
  } finally {
    isSending = false;
  }
}

/* Whether the next one may be sent. */
async function sendOne(act) {
  let answer;
  try {
    say("sending");
    answer = await fetch("/api/v1/meetings/" + act.meeting + "/acts", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": act.key, "Accept-Language": document.documentElement.lang },
      body: JSON.stringify({ act: act.sort, item: act.item, choice: act.choice, reason: act.reason }),
    });
  } catch {
    say("waiting");
    return false;
  }
  if (answer.status === 401) {
    say("signedOut");
    return false;
  }
  if (answer.status >= 500 || answer.status === 429) {
    say("waiting");
    return false;
  }
  const said = await answer.json().catch(() => ({}));
  keep(queue().filter((each) => each.key !== act.key));
  if (answer.ok) {
    localStorage.removeItem(PREFIX + account + ".draft." + (act.item ?? ""));
    say("sent", said.shownAt ?? "");
  } else {
    say("refused", said.fields?.[0]?.detail ?? said.detail ?? "");
  }
  document.getElementById("live")?.dispatchEvent(new CustomEvent("told"));
  return true;
}

function restore() {
  for (const form of document.querySelectorAll("form[data-kept=VOTE]")) {
    const typed = form.querySelector("textarea");
    const kept = read(draftOf(form))?.text;
    if (typed && kept && !typed.value) {
      typed.value = kept;
    }
  }
}

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-kept=VOTE]");
  if (form && event.target.matches("textarea")) {
    localStorage.setItem(draftOf(form), JSON.stringify({ since: Date.now(), text: event.target.value }));
  }
});

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!form.dataset.kept || !account) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const sort = event.submitter?.dataset.sort ?? form.dataset.kept;
    const choice = sort === "VOTE" ? event.submitter?.dataset.choice : undefined;
    if (sort === "VOTE" && !choice) {
      return;
    }
    const reason = form.querySelector("textarea")?.value ?? "";
    keep([...queue(), { key: newKey(), sort, meeting: form.dataset.meeting, item: form.dataset.item, choice, reason }]);
    send();
  },
  true,
);

/* The ballot stays as it is, with the caret in it, while it asks the same. */
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const before = document.getElementById("ballot");
  const after = event.detail.fragment?.querySelector?.("#ballot") ?? event.detail.fragment;
  if (before && after?.dataset?.about === before.dataset.about) {
    event.detail.shouldSwap = false;
  }
});
document.addEventListener("htmx:afterSettle", restore);
window.addEventListener("online", send);
setInterval(() => queue().length && send(), AGAIN);

tidy();
restore();
send();
