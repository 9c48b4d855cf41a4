// The verdict, line by line as the command line has it.

const panel = document.getElementById("verdict-lines");

function showProgress({ stage, done, of }) {
  panel.textContent = said(stage, done, of);
}

function showFailure({ why, what }) {
  panel.textContent = `${said("failed")} ${said(`failed-${why}`)} ${what}`;
}

/** Every figure that the page prints beside the verifier's; gives the keys of those that differ. */
function compareFigures(figures) {
  const wrong = [];
  for (const data of document.querySelectorAll("[data-figure]")) {
    const key = data.getAttribute("data-figure");
    const isRight = key in figures && String(figures[key]) === data.getAttribute("value");
    data.classList.toggle("differs", !isRight);
    if (!isRight) wrong.push(key);
  }
  return wrong;
}

function showVerdict(verdict) {
  const wrong = compareFigures(verdict.figures);
  const lines = verdict.checks.map(({ id, answer }) => {
    return element("li", { kind: answer, text: `${said(`answer-${answer}`)} ${said(`question-${id}`)}` });
  });
  panel.textContent = "";
  panel.append(
    element("p", { kind: verdict.word, text: said(`word-${verdict.word}`, verdict.size, verdict.root) }),
    element("ol", { inside: lines })
  );
  if (wrong.length > 0) panel.append(element("p", { kind: "fails", text: said("figures-differ", wrong.join(", ")) }));
}

hear("progress", showProgress);
hear("failed", showFailure);
hear("verdict", showVerdict);
