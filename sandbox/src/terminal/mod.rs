//! What a terminal tells: one line for each call and each callback.
//!
//! In: the logs, and a signal that something happened. Out: lines, in the order
//! in which it happened. It always holds that nobody waits for a reader: who
//! falls behind is told how much was passed over. Nothing personal and no key is
//! in a line (`shown`).

mod call;
mod callback;
mod line;
mod shown;

use std::{collections::VecDeque, fmt, sync::Arc};

use serde_json::json;
use tokio::sync::watch;

use crate::world::World;

pub use line::LineFormat;

/// The lines of a sandbox, from the beginning of its logs on.
#[must_use = "lines are read by `next`"]
pub struct Lines {
    world: Arc<World>,
    happened: Option<watch::Receiver<()>>,
    format: LineFormat,
    /// The numbers of the last call and of the last attempt that were told.
    told: (u64, u64),
    ready: VecDeque<String>,
}

impl Lines {
    pub(crate) fn new(world: Arc<World>, format: LineFormat) -> Self {
        let happened = world.feed.signal();
        let mut lines = Self { world, happened, format, told: (0, 0), ready: VecDeque::new() };
        lines.gather();
        lines
    }

    /// The next line, without a line feed at its end; `None` once the sandbox has stopped and all is told.
    ///
    /// Cancel safe: what is not given out stays.
    pub async fn next(&mut self) -> Option<String> {
        loop {
            if let Some(line) = self.ready.pop_front() {
                return Some(line);
            }
            let goes_on = match &mut self.happened {
                Some(happened) => happened.changed().await.is_ok(),
                None => false,
            };
            self.gather();
            if !goes_on {
                self.happened = None;
                return self.ready.pop_front();
            }
        }
    }

    /// Takes what was logged since.
    fn gather(&mut self) {
        let (calls, deliveries) = (self.world.calls.after(self.told.0), self.world.deliveries.after(self.told.1));
        let first = (calls.first().map(|call| call.id), deliveries.first().map(|delivery| delivery.number));
        let missed = |first: Option<u64>, told: u64| first.map_or(0, |first| first.saturating_sub(told + 1));
        let missed = missed(first.0, self.told.0) + missed(first.1, self.told.1);
        if missed > 0 {
            self.ready.push_back(match self.format {
                LineFormat::Text => format!("… {missed} calls and callbacks were passed over"),
                LineFormat::Json => json!({"event": "passed_over", "count": missed}).to_string(),
            });
        }
        self.told.0 = calls.last().map_or(self.told.0, |call| call.id);
        self.told.1 = deliveries.last().map_or(self.told.1, |delivery| delivery.number);
        let calls = calls.iter().map(|call| call::line(&self.world, call));
        let mut lines: Vec<_> =
            calls.chain(deliveries.iter().map(|delivery| callback::line(&self.world, delivery))).collect();
        lines.sort_by_key(|line| line.at);
        self.ready.extend(lines.iter().map(|line| line.written(self.format)));
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("format", &self.format).finish_non_exhaustive()
    }
}
