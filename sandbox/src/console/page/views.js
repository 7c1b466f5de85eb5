/**
 * Chooses what is seen: the timeline and, beside it or in its place, one of the other views.
 *
 * In: presses of the buttons on top, and the width of the window. Out: a mark on the body, from which the style sheet
 * follows. It always holds that a wide window shows the timeline and one view beside it.
 */

const WIDE = matchMedia('(min-width: 60rem)');

export function startViews() {
  for (const button of buttons()) button.addEventListener('click', () => choose(button.dataset.view));
  const fit = () => { if (WIDE.matches && document.body.dataset.view === 'timeline') choose('actions'); };
  WIDE.addEventListener('change', fit);
  choose(document.body.dataset.view);
  fit();
}

const buttons = () => document.querySelectorAll('#views button');

export function choose(view) {
  document.body.dataset.view = view;
  for (const button of buttons()) button.setAttribute('aria-pressed', String(button.dataset.view === view));
}
