//! Batches in turns: ours, then by hand, then the other way round.
//!
//! What comes out is the median of each side, and the median and the quartiles of the ratios of a
//! round, whose two batches follow each other at once.

use std::{fmt, time::Duration};

use tokio::task::JoinSet;

use super::{
    Failure,
    cases::{Caller, Case},
};

/// The time of processors that this process has taken, in all threads and in the kernel.
pub(crate) fn cpu() -> Duration {
    #[cfg(unix)]
    {
        let taken = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        Duration::new(taken.tv_sec.unsigned_abs(), u32::try_from(taken.tv_nsec).unwrap_or(0))
    }
    // Windows has no such clock: there the time that has passed has to do.
    #[cfg(not(unix))]
    {
        static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
        START.elapsed()
    }
}

/// So many calls, so many of them under way at any time.
pub(crate) async fn batch<C: Caller>(caller: &C, case: Case, calls: usize, at_once: usize) -> Result<(), Failure> {
    let mut workers = JoinSet::new();
    for _ in 0..at_once {
        let caller = caller.clone();
        workers.spawn(async move {
            for _ in 0..calls / at_once {
                caller.call(case).await?;
            }
            Ok::<_, Failure>(())
        });
    }
    while let Some(ended) = workers.join_next().await {
        ended??;
    }
    Ok(())
}

/// What the batches took, in µs for each call.
pub(crate) struct Turns {
    ours: Vec<f64>,
    by_hand: Vec<f64>,
    ratios: Vec<f64>,
}

impl Turns {
    /// Measures both sides in turns; `calls` is what one batch makes.
    pub(crate) fn take(
        rounds: usize,
        calls: usize,
        mut ours: impl FnMut() -> Result<(), Failure>,
        mut by_hand: impl FnMut() -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let mut turns = Self { ours: Vec::new(), by_hand: Vec::new(), ratios: Vec::new() };
        // The first round opens connections and fills caches.
        for round in 0..=rounds {
            let first = if round % 2 == 0 { timed(&mut ours, calls)? } else { timed(&mut by_hand, calls)? };
            let second = if round % 2 == 0 { timed(&mut by_hand, calls)? } else { timed(&mut ours, calls)? };
            let (of_ours, of_hand) = if round % 2 == 0 { (first, second) } else { (second, first) };
            if round > 0 {
                turns.ours.push(of_ours);
                turns.by_hand.push(of_hand);
                turns.ratios.push(of_ours / of_hand);
            }
        }
        for figures in [&mut turns.ours, &mut turns.by_hand, &mut turns.ratios] {
            figures.sort_by(f64::total_cmp);
        }
        Ok(turns)
    }
}

fn timed(batch: &mut impl FnMut() -> Result<(), Failure>, calls: usize) -> Result<f64, Failure> {
    let before = cpu();
    batch()?;
    Ok((cpu() - before).as_secs_f64() * 1e6 / calls as f64)
}

/// Ours, by hand, ratio, and the ratio's quartiles.
impl fmt::Display for Turns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = |sorted: &[f64], share: usize| sorted[sorted.len() * share / 4];
        write!(
            f,
            "{:.2}\t{:.2}\t{:.4}\t{:.4}\t{:.4}",
            at(&self.ours, 2),
            at(&self.by_hand, 2),
            at(&self.ratios, 2),
            at(&self.ratios, 1),
            at(&self.ratios, 3)
        )
    }
}
