/**
 * Holds what the page knows, and tells those who show it.
 *
 * In: complete lists, and single entries as they happen. Out: the lists as they are now, and a call of each listener after a
 * change. It always holds that what grows is bounded, and that taking the same entry twice changes nothing.
 */

/** As many as the control interface keeps, so that a page that stays open for days does not grow. */
const KEPT = 1_000;

const lists = {
  /** By a key that another run of the sandbox does not use again, although it counts from 1 again. */
  calls: new Map(),
  notifications: new Map(),
  /** By notification, then by number. */
  deliveries: new Map(),
  members: [],
  payments: [],
  faults: [],
  errors: [],
  fail_reasons: { transfers: [], transfer_batches: [] },
  operations: [],
  event_types: [],
  readiness: [],
  settings: null,
};

const listeners = new Map();

export const list = (name) => lists[name];

/** Calls `listener` after each change of a list, several changes together once. */
export function watch(names, listener) {
  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      listener();
    });
  };
  for (const name of names) listeners.set(name, [...(listeners.get(name) ?? []), soon]);
}

function changed(name) {
  for (const soon of listeners.get(name) ?? []) soon();
}

/** Tells of a list that is not held here, as whoever shows it reads the part that is seen. */
export const touch = (name) => changed(name);

/** Takes a list as the control interface gives it. */
export function fill(name, content) {
  if (name in ENTRIES) {
    lists[name].clear();
    for (const entry of content) ENTRIES[name](entry);
  } else {
    lists[name] = content;
  }
  changed(name);
}

/** Takes a single call, notification or delivery. */
export function take(name, entry) {
  ENTRIES[name](entry);
  changed(name);
}

const ENTRIES = {
  calls(call) {
    lists.calls.set(`${call.id} ${call.request_id}`, call);
    bound(lists.calls, () => true);
  },
  notifications(notification) {
    lists.notifications.set(notification.id, notification);
    bound(lists.notifications, ({ state }) => state !== 'queued');
  },
  deliveries(delivery) {
    const attempts = lists.deliveries.get(delivery.id) ?? new Map();
    attempts.set(delivery.number, delivery);
    bound(attempts, () => true);
    lists.deliveries.set(delivery.id, attempts);
    bound(lists.deliveries, () => true);
  },
};

/** Removes the oldest of those that may go, until no more than `KEPT` are left. */
function bound(map, mayGo) {
  if (map.size <= KEPT) return;
  for (const [key, entry] of map) {
    if (!mayGo(entry)) continue;
    map.delete(key);
    if (map.size <= KEPT) return;
  }
}

/** The attempts of a notification, oldest first. */
export function attemptsOf(id) {
  return [...(lists.deliveries.get(id)?.values() ?? [])].sort((one, other) => one.number - other.number);
}
