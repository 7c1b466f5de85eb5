//! What a call costs beside the same call by hand.
//!
//! In: the crate's example `call_load`. Out: the CPU of a call against its floor, one after another,
//! 32 at once and blocking; of a process up to its first verified response; and memory over 10,000
//! calls.

use std::{path::Path, process::Stdio};

use super::{
    figures::{Figures, mebibytes, median, printed, taken},
    load::{Load, in_turns},
};

/// How much more a call may take than by hand.
const AT_ONCE: f64 = 1.03;
const ONE_BY_ONE: f64 = 1.05;

/// How often a process is started on each side, and how much more it may take up to its first response.
const STARTS: usize = 21;
const FIRST: f64 = 1.05;

/// By how much memory may grow from 1,000 calls to 10,000, in MiB.
const GROWTH: f64 = 1.0;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let load = Load::start(workspace)?;
    println!("calls, in turns with the same by hand");
    // What is by hand on both sides shows the machine alone.
    let limit = |name: &str| match name {
        _ if name.starts_with("by hand") => None,
        _ if name.ends_with("at once") => Some(AT_ONCE),
        _ => Some(ONE_BY_ONE),
    };
    in_turns(&mut load.command("calls", &[]), figures, str::to_owned, limit)?;

    println!("first responses of new processes, in turns");
    let first = |side: &str| taken(load.command("first", &[side]).stdin(Stdio::null()));
    let (mut ours, mut by_hand, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let (of_ours, of_hand) = (first("ours")?.cpu.as_secs_f64(), first("by-hand")?.cpu.as_secs_f64());
        ours.push(of_ours * 1e3);
        by_hand.push(of_hand * 1e3);
        ratios.push(of_ours / of_hand);
    }
    let ratio = median(ratios);
    let shown = format!("{:.1} ms against {:.1}: ×{ratio:.3}", median(ours), median(by_hand));
    let what = "a process from its start to its first verified response";
    figures.add(what, &shown, &format!("×{FIRST:.2}"), ratio <= FIRST);

    println!("memory over 10,000 calls");
    let held = printed(&mut load.command("memory", &[]))?;
    let held: Vec<u64> = held.split_whitespace().filter_map(|held| held.parse().ok()).collect();
    let [early, late] = held.as_slice() else { return Err("the load does not tell its memory".to_owned()) };
    let shown = format!("{:.1} → {:.1} MiB", mebibytes(*early), mebibytes(*late));
    let flat = mebibytes(*late) <= mebibytes(*early) + GROWTH;
    figures.add("memory after 1,000 and after 10,000 calls", &shown, "no more than 1 MiB more", flat);
    Ok(())
}
