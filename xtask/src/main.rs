//! `cargo xtask`: what maintainers do, as commands.

use std::{
    ffi::OsString,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Duration,
};

use clap::{Parser, Subcommand, ValueEnum};
use indicatif::ProgressBar;
use wechatpay_codegen::Diagnostics;
use xtask::{
    codegen::{self, Failure, Outcome},
    distribution::{self, Packed},
    mutate::Extent,
    report::Finding,
    sources,
    spec_diff::{self, Form},
    sync::{Differences, Mode},
    tally::Tally,
    workspace,
};

/// The generator makes millions of small texts, which cost a quarter less so.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The maintainers' commands")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write generated/src/products from spec/.
    Codegen {
        /// Change nothing; name every missing, changed and orphaned file, and fail if there is one.
        #[arg(long)]
        check: bool,
        /// Another folder of documents in the dialect, in place of spec/.
        #[arg(long, requires = "out", value_name = "DIR")]
        spec: Option<PathBuf>,
        /// The folder of the crate that is made of them, which is called as its folder is.
        #[arg(long, requires = "spec", value_name = "DIR")]
        out: Option<PathBuf>,
        /// How findings in spec/ are printed.
        #[arg(long, value_enum, default_value_t)]
        message_format: Format,
    },
    /// Write the whole description as plain OpenAPI, 3.0 and 3.1, each as JSON and as YAML.
    Bundle {
        /// The folder that they are written to; without one, `bundle` in the target folder.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Check spec/ against the rules that keep it good to read and safe to generate from.
    Lint {
        /// How findings are printed.
        #[arg(long, value_enum, default_value_t)]
        message_format: Format,
    },
    /// Say what differs between two revisions of spec/, in code and on the wire, and what of that is breaking.
    SpecDiff {
        /// The older revision, or both as `REV..REV`.
        #[arg(required_unless_present = "check")]
        revision: Option<String>,
        /// The newer revision; without one, the working tree.
        to: Option<String>,
        /// Compare the working tree with the revision in the first heading of CHANGELOG.md, and fail if something
        /// breaking is not named below it.
        #[arg(long, conflicts_with_all = ["revision", "to", "message_format"])]
        check: bool,
        /// How changes are printed.
        #[arg(long, value_enum, default_value_t)]
        message_format: Format,
    },
    /// Regenerate, start the sandbox, take an order to its refund, and call the mall in every style.
    Demo,
    /// Start the sandbox: the gateway on this machine with its console page. Options go to `wechatpay-sandbox serve`.
    #[command(disable_help_flag = true)]
    Sandbox {
        /// Options of `wechatpay-sandbox serve`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        options: Vec<OsString>,
    },
    /// Install other people's clients, and let them call the sandbox and verify what we sign.
    Interop,
    /// Open the sandbox's console page in Chromium, and use it.
    Browser,
    /// Run every example of the crate, each against a sandbox of its own.
    Examples,
    /// Pack the program `wechatpay` for PyPI and npm, install each package, and try it. Nothing is published.
    PackageCli {
        /// The profile that the program is built with.
        #[arg(long, default_value = "dist")]
        profile: String,
        /// The target that it is built for [default: this machine's]
        #[arg(long, value_name = "TRIPLE")]
        target: Option<String>,
        /// A program that is built already, for npm alone: maturin packs only what it compiles itself.
        #[arg(long, value_name = "FILE")]
        program: Option<PathBuf>,
    },
    /// Measure the figures of BENCHMARKS.md.
    Bench {
        /// One part alone: `signatures`, `calls`, `callbacks`, `clients`, `check`, `generation`, `scale` (`size` without what
        /// takes longest), `bills`, `sandbox` or `starts`.
        part: Option<String>,
        /// Write the tables into BENCHMARKS.md.
        #[arg(long)]
        write: bool,
    },
    /// Change the documents by chance: no mutant may crash the generator, hang it, or become Rust that does not compile.
    Mutate {
        /// How long to go on.
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// The first mutant; each that follows has the next seed.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// So many mutants instead, of which all that are accepted are compiled.
        #[arg(long)]
        count: Option<u64>,
    },
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, on the error output, each beside the text in which it stands.
    #[default]
    Human,
    /// For programs, on the output: each as JSON on a line of its own.
    Json,
}

fn main() -> ExitCode {
    let workspace = workspace();
    let done = match Cli::parse().task {
        Task::Codegen { check, spec, out, message_format } => {
            let mode = if check { Mode::Check } else { Mode::Write };
            match (spec, out) {
                (Some(spec), Some(out)) => generated(&workspace, &spec, mode, message_format, |mode| {
                    codegen::package(&workspace, &spec, &out, mode)
                }),
                _ => generate(&workspace, mode, message_format),
            }
        }
        Task::Bundle { out } => bundle(&workspace, out),
        Task::Lint { message_format } => lint(&workspace, message_format),
        Task::SpecDiff { revision, to, message_format, .. } => {
            spec_diff(&workspace, revision.as_deref(), to.as_deref(), message_format)
        }
        Task::Demo => generate(&workspace, Mode::Write, Format::Human) && demo(&workspace),
        Task::Sandbox { options } => sandbox(&workspace, &options),
        Task::Interop => proven(xtask::interop::run(&workspace)),
        Task::Browser => proven(xtask::browser::run(&workspace)),
        Task::Examples => proven(xtask::examples::run(&workspace)),
        Task::PackageCli { profile, target, program } => {
            proven(distribution::run(&workspace, &Packed { profile, target, program }))
        }
        Task::Bench { part, write } => done(xtask::bench::run(&workspace, part.as_deref(), write)),
        Task::Mutate { seconds, seed, count } => done(xtask::mutate::run(&workspace, Extent { seconds, seed, count })),
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn generate(workspace: &Path, mode: Mode, format: Format) -> bool {
    generated(workspace, &workspace.join("spec"), mode, format, |mode| codegen::run(workspace, mode))
}

/// Prints what became of the documents in the folder `spec`.
fn generated(
    workspace: &Path,
    spec: &Path,
    mode: Mode,
    format: Format,
    run: impl FnOnce(Mode) -> Result<Outcome, Failure>,
) -> bool {
    let progress = spinner("generating");
    let outcome = run(mode);
    progress.finish_and_clear();
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(Failure::Files(error)) => {
            eprintln!("error: {error}");
            return false;
        }
        Err(Failure::Documents(found)) => return findings(spec, found, format),
    };
    if format == Format::Human {
        list(workspace, &outcome.differences, mode);
        let counts = outcome.counts;
        println!(
            "{} files: {} operations, {} callbacks, {} kinds of rows, {} types, {} examples",
            outcome.files, counts.operations, counts.events, counts.rows, counts.types, counts.tests
        );
    }
    let stale = mode == Mode::Check && !outcome.differences.is_empty();
    if stale {
        eprintln!("error: what is emitted is not what the documents say: run the same without `--check`");
    }
    !stale
}

fn list(workspace: &Path, differences: &Differences, mode: Mode) {
    let words = match mode {
        Mode::Write => ["added", "changed", "removed"],
        Mode::Check => ["missing", "changed", "orphaned"],
    };
    for (word, paths) in words.iter().zip([&differences.missing, &differences.changed, &differences.orphaned]) {
        for path in paths {
            println!("{word:>8} {}", path.strip_prefix(workspace).unwrap_or(path).display());
        }
    }
}

fn bundle(workspace: &Path, out: Option<PathBuf>) -> bool {
    let progress = spinner("bundling");
    let written = xtask::bundle::run(workspace, out);
    progress.finish_and_clear();
    match written {
        Ok(files) => {
            files.iter().for_each(|path| println!("{}", path.display()));
            true
        }
        Err(Failure::Files(error)) => {
            eprintln!("error: {error}");
            false
        }
        Err(Failure::Documents(found)) => findings(&workspace.join("spec"), found, Format::Human),
    }
}

fn lint(workspace: &Path, format: Format) -> bool {
    let progress = spinner("checking spec/");
    let found = sources(&workspace.join("spec")).map(|sources| (sources.len(), wechatpay_codegen::lint(&sources)));
    progress.finish_and_clear();
    match found {
        Err(error) => {
            eprintln!("error: {error}");
            false
        }
        Ok((_, found)) if !found.is_empty() => findings(&workspace.join("spec"), found, format),
        Ok(_) if format == Format::Json => true,
        Ok((documents, _)) => {
            println!("{documents} documents, {} rules: nothing found", wechatpay_codegen::RULES.len());
            true
        }
    }
}

/// Without a revision, checks the changelog.
fn spec_diff(workspace: &Path, revision: Option<&str>, to: Option<&str>, format: Format) -> bool {
    let form = if format == Format::Json { Form::Json } else { Form::Markdown };
    let printed = match revision {
        Some(revision) => spec_diff::run(workspace, revision, to, form),
        None => spec_diff::check(workspace),
    };
    // Whoever reads the first lines alone has closed the pipe, and wants no more.
    let write = |page: String| match io::stdout().write_all(page.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("nothing can be printed: {error}")),
        _ => Ok(true),
    };
    done(printed.and_then(write))
}

fn demo(workspace: &Path) -> bool {
    let arguments = ["run", "--quiet", "--package", "wechatpay-openapi", "--all-features", "--example", "demo"];
    println!("building the demo (the first time takes a minute or two)");
    cargo(workspace, arguments.map(OsString::from))
}

/// The folder of the keys is the default one, in the root of the workspace.
fn sandbox(workspace: &Path, options: &[OsString]) -> bool {
    let arguments = ["run", "--quiet", "--package", "wechatpay-sandbox", "--", "serve"].map(OsString::from);
    println!("building the sandbox (the first time takes a minute or two)");
    cargo(workspace, arguments.into_iter().chain(options.iter().cloned()))
}

/// Whether cargo did what it was told.
fn cargo(workspace: &Path, arguments: impl IntoIterator<Item = OsString>) -> bool {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    match Command::new(cargo).args(arguments).current_dir(workspace).status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("error: cargo cannot be started: {error}");
            false
        }
    }
}

/// Prints how many checks passed.
fn proven(outcome: Result<Tally, String>) -> bool {
    done(outcome.map(|tally| {
        println!("{} passed, {} failed", tally.passed, tally.failed);
        tally.is_good()
    }))
}

fn done(outcome: Result<bool, String>) -> bool {
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        false
    })
}

/// Prints what was found, and says that the command failed.
fn findings(spec: &Path, found: Diagnostics, format: Format) -> bool {
    if format == Format::Json {
        found.iter().for_each(|diagnostic| println!("{}", diagnostic.to_json()));
        return false;
    }
    let sources = sources(spec).unwrap_or_default();
    let mut number = 0;
    for diagnostic in found {
        number += 1;
        eprintln!("{:?}", Finding::new(diagnostic, &sources));
    }
    eprintln!("error: {number} findings in {}", spec.display());
    false
}

fn spinner(message: &'static str) -> ProgressBar {
    let progress = ProgressBar::new_spinner().with_message(message);
    progress.enable_steady_tick(Duration::from_millis(100));
    progress
}
