// What happens when the page is opened.

/** From a stick a page cannot read its folder: the file that has everything inside lies beside it. */
function isLedToSingleFile() {
  if (notice.form !== "folder" || location.protocol !== "file:") return false;
  if (notice.single) location.replace(notice.single + location.hash);
  else tellPage({ is: "failed", why: "stick", what: "" });
  return true;
}

if (!isLedToSingleFile()) {
  startVerifier();
  judgeNotice();
}
