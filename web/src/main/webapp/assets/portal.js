/* Small comforts of every page. Everything works without this file. */

/* The menu folds on a phone; without script it simply stays open. */
for (const button of document.querySelectorAll("[data-menu]")) {
  const menu = document.getElementById(button.dataset.menu);
  const fold = (folded) => {
    button.setAttribute("aria-expanded", String(!folded));
    menu.classList.toggle("is-folded", folded);
  };
  fold(true);
  button.addEventListener("click", () => fold(button.getAttribute("aria-expanded") === "true"));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true" && menu.contains(document.activeElement)) {
      fold(true);
      button.focus();
    }
  });
}

/* Coming back to a form that begins something new: unchanged it is the one that was sent, and by its state the server
   knows that it was. The entry in the browser's history remembers the state. */
for (const state of document.querySelectorAll("form[data-once] [name='jakarta.faces.ViewState']")) {
  if (history.state?.form) {
    state.value = history.state.form;
  } else {
    history.replaceState({ ...history.state, form: state.value }, "");
  }
}

/* A second click on the way changes nothing: the server refuses it too, this only spares the wait. */
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
  });
}

/* Coming back with the browser's button shows the page as it was left: let it be sent again. */
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  }
});

/* Who signs out leaves nothing on the device of what was being sent from a meeting. */
document.querySelector("form[action='/sign-out']")?.addEventListener("submit", () => {
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith("lianxi.kept."))) {
    localStorage.removeItem(name);
  }
});

/* A page that keeps itself fresh hears that the session is over: it says so, keeps what it shows, and asks no more. */
const ended = document.querySelector("[data-ended]");
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 401) {
    ended.hidden = false;
  }
});
document.addEventListener("htmx:beforeRequest", (event) => {
  if (!ended.hidden) {
    event.preventDefault();
  }
});

/* After a refusal the first field with a message gets the focus. */
document.querySelector("[aria-invalid=true]")?.focus();

/* The page between sign-in and the form that was kept goes on by itself. */
document.querySelector("form[data-go-on]")?.requestSubmit();

/* A page that is made to be printed. */
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}
