// WebKit's driver thinks that what lies below the frame of the tests, yet within the window, can be clicked, does not scroll
// to it, and clicks beside it. So the frame is as high as the window.
const id = 'whole-window';
const page = window.parent.document;
if (!page.getElementById(id)) {
  const style = page.createElement('style');
  style.id = id;
  style.textContent = 'iframe { min-block-size: 100vh !important; }';
  page.head.append(style);
}
