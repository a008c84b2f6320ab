// Has the decisions of the page written down, with the words they were given to: what every part that can decide brings
// along. What keeps the record is loaded beside the question, and not for it.

// An answer may come before the record does: what it was given to is still there, in the way of the click.
const clicks: EventTarget[][] = [];
document.addEventListener('click', (event) => void clicks.push(event.composedPath()), true);
void import('./records/watch-decisions.js').then(({ watchPage }) => watchPage(clicks));
