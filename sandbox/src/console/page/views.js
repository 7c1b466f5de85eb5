/**
 * Chooses what is seen: a wide view, such as the timeline, and a side view, where something is done or set.
 *
 * In: presses of the buttons on top, and the width of the window. Out: marks on the body, from which the style sheet
 * follows. It always holds that a wide window shows one view of each kind beside the other, and a narrow one the view that
 * was chosen last; and that a view which comes to be seen is told so by the event `shown`, with what is to be seen in it.
 */

const WIDE = matchMedia('(min-width: 60rem)');

export function startViews() {
  for (const button of buttons()) button.addEventListener('click', () => choose(button.dataset.view));
  WIDE.addEventListener('change', () => {
    showChosen();
    for (const place of document.querySelectorAll('.view.seen')) place.dispatchEvent(new CustomEvent('shown'));
  });
  showChosen();
}

const buttons = () => document.querySelectorAll('.views button');

export function choose(view, what = null) {
  const kind = document.getElementById(view).classList.contains('wide') ? 'wide' : 'side';
  document.body.dataset.view = view;
  document.body.dataset[kind] = view;
  showChosen();
  document.getElementById(view).dispatchEvent(new CustomEvent('shown', { detail: what }));
}

function showChosen() {
  const { view, wide, side } = document.body.dataset;
  const seen = WIDE.matches ? [wide, side] : [view];
  [document.querySelector('.skip').hash] = seen;
  for (const button of buttons()) button.setAttribute('aria-pressed', String(seen.includes(button.dataset.view)));
  for (const place of document.querySelectorAll('.view')) place.classList.toggle('seen', seen.includes(place.id));
}
