//! `cargo xtask mutate`: the generator on documents that chance has changed.
//!
//! In: the documents of `tests/specs` and `spec`, and a seed. Out: whether each mutant was refused with findings that
//! stand somewhere in it, or emitted as Rust that compiles without a warning, neither with a panic nor without end.
//! The same seed makes the same mutants. Whatever fails is shown with its seed, and its documents are kept in the
//! target folder.

mod change;
mod compiling;
mod groups;
mod keys;
mod lines;
mod mutant;
mod mutators;
mod names;
mod pairs;
mod running;
mod stripped;
mod waiting;
mod watched;
mod words;

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use indicatif::ProgressBar;
use wechatpay_codegen::Sources;

use crate::{install::at, running::target_folder};
use compiling::Compiler;
use groups::{Groups, Unchanged};
use mutant::Mutant;
use running::Running;
use waiting::{Accepted, Waiting};
use watched::{Judge, Verdict};
use words::STEMS;

/// How long to go on, and from where.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// So many seconds, unless there is a count.
    pub seconds: u64,
    /// The seed of the first mutant; each that follows has the next one.
    pub seed: u64,
    /// So many mutants, all that are accepted compiled.
    pub count: Option<u64>,
}

/// Of the time that is bounded, compilers take so many hundredths.
const COMPILING: u32 = 60;

/// A run while it goes.
struct Run<'w> {
    folder: PathBuf,
    compiler: Compiler<'w>,
    /// Whether everything that is accepted is compiled.
    is_whole: bool,
    started: Instant,
    progress: ProgressBar,
    mutants: u64,
    refused: u64,
    /// Accepted, and the same as the unchanged documents make.
    same: u64,
    accepted: u64,
    compiled: u64,
    failures: u64,
}

/// Tries mutants, prints what became of them, and says whether all was well.
///
/// # Errors
/// When the documents cannot be read or a compiler cannot be started; when a mutant does not come to its end.
pub fn run(workspace: &Path, extent: Extent) -> Result<bool, String> {
    let target = target_folder()?;
    let folder = target.join("mutate");
    let (mut running, left) = Running::claim(&folder)?;
    if let Some(left) = left {
        eprintln!("a run before this one was ended by force, perhaps by what it tried: {left}");
    }
    let groups = Groups::read(workspace)?;
    let products = groups.products().chain(words::all(STEMS)).map(str::to_owned).collect();
    let mut unchanged = Unchanged::default();
    println!("compiling what mutants rest on");
    let (first, _) = unchanged.of(groups.some(&mut crate::seed::Seed(0)))?;
    let compiler = Compiler::new(workspace, folder.join("package"), target, &products, first)?;
    let mut run = Run {
        folder,
        compiler,
        is_whole: extent.count.is_some(),
        started: Instant::now(),
        progress: ProgressBar::new_spinner(),
        mutants: 0,
        refused: 0,
        same: 0,
        accepted: 0,
        compiled: 0,
        failures: 0,
    };
    let judge = Judge::new();
    let mut waiting = Waiting::new(run.is_whole);
    let bound = Duration::from_secs(extent.seconds);
    while extent.count.map_or(run.started.elapsed() < bound, |count| run.mutants < count) {
        let mutant = Mutant::of(&groups, extent.seed.wrapping_add(run.mutants));
        running.at(&mutant)?;
        run.mutants += 1;
        match judge.judge(&mutant.sources) {
            Verdict::Refused => run.refused += 1,
            Verdict::Failed(how) => run.fail(&mutant.shown(), &mutant.sources, mutant.seed, &how)?,
            Verdict::Hangs => {
                run.fail(&mutant.shown(), &mutant.sources, mutant.seed, "it does not come to an end")?;
                running.done()?;
                // Its thread cannot be stopped, and takes what others need.
                return Ok(run.end());
            }
            Verdict::Accepted(tree) => {
                run.accepted += 1;
                let (own, sum) = unchanged.of(mutant.group)?;
                if tree == *own {
                    run.same += 1;
                } else {
                    waiting.add(Accepted::new(mutant, tree), *sum);
                }
            }
        }
        if waiting.is_full() {
            run.compile(&mut waiting)?;
        }
    }
    while !waiting.is_empty() {
        run.compile(&mut waiting)?;
    }
    running.done()?;
    Ok(run.end())
}

impl Run<'_> {
    /// Compiles those that wait, as many as go together, while there is time for it.
    fn compile(&mut self, waiting: &mut Waiting) -> Result<(), String> {
        let batch = waiting.take();
        if !self.is_whole && self.compiler.spent > self.started.elapsed() * COMPILING / 100 {
            waiting.forget(&batch);
            return Ok(());
        }
        let trees: Vec<_> = batch.iter().map(|accepted| &accepted.tree).collect();
        for (at, said) in self.compiler.failures(&trees)? {
            let accepted = &batch[at];
            self.fail(&accepted.shown, &accepted.sources, accepted.seed, &format!("it does not compile:\n{said}"))?;
        }
        self.compiled += u64::try_from(batch.len()).unwrap_or_default();
        self.progress.set_message(self.counts());
        self.progress.tick();
        Ok(())
    }

    /// Prints a failure, and keeps the documents.
    fn fail(&mut self, shown: &str, sources: &Sources, seed: u64, how: &str) -> Result<(), String> {
        self.failures += 1;
        let folder = self.folder.join(format!("seed-{seed}"));
        for (path, yaml) in sources {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&folder))
                .and_then(|()| fs::write(&path, yaml))
                .map_err(|error| at(&path, &error))?;
        }
        let how: String = how.lines().take(60).map(|line| format!("  {line}\n")).collect();
        self.progress.suspend(|| {
            eprintln!(
                "FAIL {shown}\n{how}  its documents: {}\n  again: cargo xtask mutate --seed {seed} --count 1\n",
                folder.display()
            );
        });
        Ok(())
    }

    fn counts(&self) -> String {
        format!(
            "{} mutants: {} refused, {} accepted, {} of them as if unchanged, {} compiled, {} failures",
            self.mutants, self.refused, self.accepted, self.same, self.compiled, self.failures
        )
    }

    /// Prints the sum, and says whether it is good.
    fn end(&self) -> bool {
        self.progress.finish_and_clear();
        println!("{}, in {} s", self.counts(), self.started.elapsed().as_secs());
        self.failures == 0 && self.mutants > 0
    }
}
