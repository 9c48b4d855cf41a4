// What is read of the page without the verifier: what is folded away opens where an address or a printer leads to it.

/** Opens whatever hides an element. */
function unfold(target) {
  for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
}

function unfoldTarget() {
  const target = /^#[a-z][-a-z0-9]*$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
  if (!target) return;
  unfold(target);
  target.scrollIntoView();
}

/** Paper has nothing to be opened: small tables and drawings are printed whole. */
function unfoldForPaper() {
  for (const details of document.querySelectorAll("#flow details, #contributions details")) details.open = true;
}

function preparePage() {
  addEventListener("hashchange", unfoldTarget);
  addEventListener("beforeprint", unfoldForPaper);
  unfoldTarget();
}
