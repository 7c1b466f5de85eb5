//! What a call costs, beside the same call by hand: what `cargo xtask bench` measures calls and callbacks with.
//!
//! ```sh
//! cargo run --release --example call_load --features all,blocking -- gateway KEYS
//! cargo run --release --example call_load --features all,blocking -- calls KEYS
//! ```
//!
//! In: a folder of keys, which `gateway` fills and the others read. Out: a line for each figure, in
//! fields that a tab divides. By hand means `reqwest` with the same settings, signed and verified by
//! `aws-lc-rs` itself and read by `serde` into what the program needs. The two are measured in turns
//! in one process, and what counts is the time of the processors that this process takes, so a busy
//! machine moves both.

mod by_hand;
mod callbacks;
mod cases;
mod gateway;
mod ours;
mod turns;

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use by_hand::ByHand;
use cases::{Caller, Case};
use ours::Ours;
use turns::{Turns, batch, cpu};

type Failure = Box<dyn Error + Send + Sync>;

const AT_ONCE: usize = 32;
/// Calls of one side before the other's turn, and how often each has its turn: short turns, so that whatever else the
/// machine does falls on both.
const CALLS: usize = 16;
const ROUNDS: usize = 401;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["gateway", keys] => runtime()?.block_on(gateway::serve(Path::new(keys))),
        ["calls", keys] => calls(&Keys::read(keys)?),
        ["callbacks"] => callbacks::measure(),
        ["first", keys, "ours"] => runtime()?.block_on(Ours::new(&Keys::read(keys)?)?.call(Case::Order)),
        ["first", keys, "by-hand"] => runtime()?.block_on(ByHand::new(&Keys::read(keys)?)?.call(Case::Order)),
        ["memory", keys] => memory(&Keys::read(keys)?),
        ["some", keys, "ours", calls, at_once] => {
            some(&Ours::new(&Keys::read(keys)?)?, calls.parse()?, at_once.parse()?)
        }
        ["some", keys, "by-hand", calls, at_once] => {
            some(&ByHand::new(&Keys::read(keys)?)?, calls.parse()?, at_once.parse()?)
        }
        _ => Err("the arguments are one of: gateway KEYS, calls KEYS, callbacks, first KEYS ours|by-hand, \
                  memory KEYS, some KEYS ours|by-hand CALLS AT_ONCE"
            .into()),
    }
}

/// A runtime as `#[tokio::main]` makes it.
fn runtime() -> Result<Runtime, Failure> {
    Ok(Builder::new_multi_thread().enable_all().build()?)
}

/// What the folder of keys tells.
struct Keys {
    folder: PathBuf,
    base_url: String,
    mchid: String,
    serial: String,
    platform_id: String,
}

impl Keys {
    fn read(folder: &str) -> Result<Self, Failure> {
        let folder = PathBuf::from(folder);
        let settings: Value = serde_json::from_slice(&fs::read(folder.join("settings.json"))?)?;
        let text = |name: &str| settings[name].as_str().map(str::to_owned).ok_or(format!("no {name} in the settings"));
        Ok(Self {
            base_url: text("base_url")?,
            mchid: text("mchid")?,
            serial: text("merchant_serial")?,
            platform_id: text("platform_public_key_id")?,
            folder,
        })
    }
}

/// Each kind of call, each way to make it: by us and by hand in turns. First by hand against itself, which shows
/// what the machine does to a figure.
fn calls(keys: &Keys) -> Result<(), Failure> {
    for (name, at_once) in [("one after another", 1), ("32 at once", AT_ONCE)] {
        let (ours, by_hand) = (Ours::new(keys)?, ByHand::new(keys)?);
        println!("by hand beside itself, {name}\t{}", turns(&by_hand.clone(), &by_hand, Case::Order, at_once)?);
        for case in Case::ALL {
            println!("{case}, {name}\t{}", turns(&ours, &by_hand, case, at_once)?);
        }
    }
    for case in Case::ALL {
        // What somebody who has no runtime writes: one of their own, which drives a call at a time.
        let own = Builder::new_current_thread().enable_all().build()?;
        let (ours, by_hand) = (Ours::new(keys)?, ByHand::new(keys)?);
        let turns = Turns::take(
            ROUNDS,
            CALLS,
            || (0..CALLS).try_for_each(|_| ours.call_blocking(case)),
            || (0..CALLS).try_for_each(|_| own.block_on(by_hand.call(case))),
        )?;
        println!("{case}, blocking\t{turns}");
    }
    Ok(())
}

fn turns(ours: &impl Caller, by_hand: &impl Caller, case: Case, at_once: usize) -> Result<Turns, Failure> {
    let (runtime, calls) = (runtime()?, CALLS.max(at_once));
    Turns::take(
        ROUNDS,
        calls,
        || runtime.block_on(batch(ours, case, calls, at_once)),
        || runtime.block_on(batch(by_hand, case, calls, at_once)),
    )
}

/// So many calls of one side, for a comparison with clients in other languages: µs of CPU for each.
fn some<C: Caller>(caller: &C, calls: usize, at_once: usize) -> Result<(), Failure> {
    let runtime = runtime()?;
    runtime.block_on(batch(caller, Case::Order, calls / 10, at_once))?;
    let before = cpu();
    runtime.block_on(batch(caller, Case::Order, calls, at_once))?;
    println!("{:.1}", (cpu() - before).as_secs_f64() * 1e6 / calls as f64);
    Ok(())
}

/// The memory of this process after 1,000 calls and after 10,000, in KiB.
fn memory(keys: &Keys) -> Result<(), Failure> {
    let (runtime, ours) = (runtime()?, Ours::new(keys)?);
    let mut held = Vec::new();
    for calls in [1_000, 9_000] {
        for case in Case::ALL {
            runtime.block_on(batch(&ours, case, calls / Case::ALL.len(), AT_ONCE))?;
        }
        held.push(resident()?);
    }
    println!("{}\t{}", held[0], held[1]);
    Ok(())
}

fn resident() -> Result<u64, Failure> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("the system tells no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
