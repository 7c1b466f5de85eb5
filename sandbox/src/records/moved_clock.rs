//! The clock is moved.
//!
//! In: how far the clock is ahead now, and what that becomes. Out: the same in
//! the state. It always holds that what has ended by the time stays ended when
//! the clock is set back, and that no callback waits longer for it.

use super::{combined_orders::CombinedOrder, notifications::Notification, orders::Order, settings};
use crate::{
    calendar::now_ms,
    clock,
    state::{Changes, Records, State, StoreError},
};

impl State {
    /// Moves the clock to as many seconds ahead of the clients', `wire_now`, as `decide` makes of those of now; gives
    /// them. Nobody else moves it meanwhile.
    pub(crate) fn move_clock(&self, wire_now: i64, decide: impl FnOnce(i64) -> i64) -> Result<i64, StoreError> {
        self.change(|records, changes| {
            let before = settings::advanced(records);
            let after = decide(before);
            changes.put(settings::advanced_by(after));
            records.keep_late_returns(changes, wire_now.saturating_add(before.max(after)));
            if after < before {
                keep_ended_orders(records, changes, wire_now.saturating_add(before));
            }
            let machine_ms = now_ms();
            let [was, is] = [before, after].map(|advanced| clock::schedule_ms(machine_ms, advanced));
            if is < was {
                for one in records.all::<Notification>().filter(|one| one.is_queued()) {
                    changes.put(one.due_earlier(was.saturating_sub(is)));
                }
            }
            after
        })
    }
}

/// Closes what had ended by this moment: until now that followed from what time it was.
fn keep_ended_orders(records: &Records, changes: &mut Changes, now: i64) {
    for one in records.all::<Order>().filter(|one| one.state_at(now) != one.state) {
        changes.put(Order { state: one.state_at(now), ..one.clone() });
    }
    for one in records.all::<CombinedOrder>().filter(|one| one.state_at(now) != one.state) {
        changes.put(CombinedOrder { state: one.state_at(now), ..one.clone() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(state: &State) -> i64 {
        let one = Notification::new("http://127.0.0.1:1/", "A.B", serde_json::json!({}), 0);
        let queued = state.change(|records, changes| records.queue(changes, vec![one])).expect("a change in memory");
        let number = queued.expect("room").first().expect("a callback").number;
        let refused = state.attempted(number, false, now_ms(), Some(1.0)).expect("a change in memory");
        refused.and_then(|one| one.next_attempt_at_ms).expect("another attempt")
    }

    #[test]
    fn move_clock_decides_by_what_the_clock_is() {
        let state = State::default();
        for seconds in [60, 30, -10] {
            state.move_clock(0, |advanced| advanced.saturating_add(seconds)).expect("a change in memory");
        }
        assert_eq!(state.advanced(), 80);
    }

    #[test]
    fn move_clock_back_leaves_callbacks_as_long_to_wait_as_before() {
        for advanced in [30 * 86_400, i64::MAX, -5] {
            let state = State::default();
            state.move_clock(0, |_| advanced).expect("a change in memory");
            let before = refused(&state).saturating_sub(clock::schedule_ms(now_ms(), advanced));
            state.move_clock(0, |_| 0).expect("a change in memory");
            let due = state.notifications().pop().and_then(|one| one.next_attempt_at_ms).expect("another attempt");
            let after = due.saturating_sub(now_ms());
            assert!(after <= before && before - after < 10_000, "{advanced}: {before} ms, then {after} ms");
        }
    }
}
