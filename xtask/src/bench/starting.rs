//! How fast the sandbox is there when its description is of the size that the whole API has.
//!
//! In: the sandbox in release and as a debug build, and the scale description in
//! the form that a program carries. Out: figures of the program and of sandboxes
//! in the process of a test, each beside what is promised.

use std::{fs, path::Path, process::Command, time::Duration};

use wechatpay_codegen::generate;

use super::{
    figures::{Figures, mebibytes, median, milliseconds, printed},
    sandbox::resident,
    scale::{self, Cut},
};
use crate::{
    install::{at, empty},
    running::{Gateway, build, built, target_folder},
};

/// How often each is started. What makes keys varies with its luck in finding primes, so there the median counts; what
/// does not is judged by its slowest.
const STARTS: usize = 9;

/// A build, and how soon it is to be there.
const BUILDS: [(&str, &[&str], Duration); 2] = [
    ("release", &["--release", "--example", "start"], Duration::from_millis(300)),
    ("debug", &["--example", "start"], Duration::from_millis(500)),
];

/// How soon the next sandbox of a process is to be there.
const NEXT: Duration = Duration::from_millis(100);

/// MiB.
const HELD: f64 = 60.0;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let target = target_folder()?;
    let spec = target.join("bench").join("description");
    describe(workspace, &spec)?;
    for (profile, arguments, promised) in BUILDS {
        println!("building the sandbox in {profile}");
        build(workspace, arguments)?;
        let program = built(&target, profile, "wechatpay-sandbox");
        let keys = target.join("bench").join("keys-of-scale");
        let options = [Path::new("--spec"), &spec];
        let (mut new, mut own, mut held) = (Vec::new(), Vec::new(), 0);
        for _ in 0..STARTS {
            empty(&keys)?;
            new.push(Gateway::sandbox(&program, &keys, &options)?.ready_after.as_secs_f64() * 1e3);
            let again = Gateway::sandbox(&program, &keys, &options)?;
            own.push(again.ready_after.as_secs_f64() * 1e3);
            held = held.max(resident(again.id())?);
        }
        let mut add = |what: &str, measured: f64, promised: Duration| {
            let holds = measured <= promised.as_secs_f64() * 1e3;
            let what = format!("1,000 operations, {profile} build: {what}");
            figures.add(&what, &format!("{measured:.0} ms"), &milliseconds(promised), holds);
        };
        add("ready with new keys, median of 9", median(new), promised);
        add("ready with keys of its own, slowest of 9", slowest(own), promised);
        let tests = in_tests(&built(&target, profile, "examples/start"), &spec)?;
        add("first sandbox of a process, median of 9", median(tests.first), promised);
        add("the next, when it has ended, slowest of 9", slowest(tests.next), NEXT);
        let beside = format!("{:.0} ms", median(tests.beside));
        let what = format!("1,000 operations, {profile} build: one more beside it, at once, median of 9");
        figures.add(&what, &beside, "", true);
        let held = mebibytes(held.max(tests.held));
        let what = format!("1,000 operations, {profile} build: memory when it is ready");
        figures.add(&what, &format!("{held:.0} MiB"), &format!("{HELD} MiB"), held <= HELD);
    }
    Ok(())
}

/// Writes the scale description as the sandbox reads it.
fn describe(workspace: &Path, spec: &Path) -> Result<(), String> {
    let sources = scale::sources(workspace, Cut::Products)?;
    let generated = generate(&sources).map_err(|found| format!("the scale description has findings:\n{found}"))?;
    empty(spec)?;
    for (name, text) in &generated.description {
        let path = spec.join(name);
        fs::write(&path, text).map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

/// What starts took in the process of a test, in ms, and the most memory that one of them held, in KiB.
#[derive(Default)]
struct InTests {
    first: Vec<f64>,
    next: Vec<f64>,
    beside: Vec<f64>,
    held: u64,
}

fn in_tests(program: &Path, spec: &Path) -> Result<InTests, String> {
    let mut taken = InTests::default();
    for _ in 0..STARTS {
        let line = printed(Command::new(program).arg(spec))?;
        let numbers: Result<Vec<f64>, _> = line.split_whitespace().map(str::parse).collect();
        let [first, next, beside, held] = numbers.as_deref().unwrap_or_default() else {
            return Err(format!("a line of the example `start` cannot be read: {line}"));
        };
        taken.first.push(*first);
        taken.next.push(*next);
        taken.beside.push(*beside);
        taken.held = taken.held.max(*held as u64);
    }
    Ok(taken)
}

fn slowest(figures: Vec<f64>) -> f64 {
    figures.into_iter().fold(0.0, f64::max)
}
