//! The program around the gateway: what it is told, and what it tells.
//!
//! In: a task of a command line. Out: how it has ended, as an exit code. `wechatpay-sandbox` is this program under a
//! name of its own; whoever has a program of their own may have these tasks among others, under the name that they
//! are called by there.

mod introduction;
mod listen;
mod options;
mod printer;

use std::sync::Arc;

use tokio::time;

use crate::{error::SandboxError, sandbox::Sandbox, terminal::LineFormat};
use introduction::introduction;
use options::{CheckOptions, Guide, Serve};
use printer::{PATIENCE, Printer};

pub use options::{Cli, KEYS, LANGUAGES, Task};

/// How a check ends that somebody has stopped: neither as passed nor as any that has come to its end.
const INTERRUPTED: u8 = 130;

/// Does what was asked for, and says what kept it from that on standard error. `name` is how this program is called,
/// for hints on how to go on.
pub async fn run(task: Task, name: &str) -> u8 {
    let done = match task {
        Task::Serve(options) => serve(&options, name).await.map(|()| 0),
        Task::Check(options) => check(&options).await,
        Task::Guide(options) => guide(&options).await.map(|()| 0),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        1
    })
}

/// Why the program ends.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Sandbox(#[from] SandboxError),
    #[error("nothing can be printed: {0}")]
    Printer(std::io::Error),
    #[error(
        "no client in {language} is known that has SM2 (国密): there are guides for Rust and Java, or start the sandbox with `--algorithm mixed`"
    )]
    NoGuide { language: String },
    #[error("Ctrl-C cannot be waited for: {0}")]
    Signals(std::io::Error),
}

async fn serve(options: &Serve, name: &str) -> Result<(), Failure> {
    // Before anybody learns that it is there, and may want it to end.
    let stopped = stop_signal().map_err(Failure::Signals)?;
    let sandbox = options.builder().start().await?;
    let printer = Arc::new(Printer::start().map_err(Failure::Printer)?);
    printer.print(introduction(&sandbox, options, name)).await;
    let telling = (!options.quiet).then(|| {
        let (mut lines, printer) = (sandbox.lines(options.format()), Arc::clone(&printer));
        tokio::spawn(async move {
            while let Some(line) = lines.next().await {
                if !printer.print(line + "\n").await {
                    break;
                }
            }
        })
    });
    stopped.await;
    sandbox.stop().await;
    if let Some(telling) = telling {
        // A terminal that takes no more lines does not keep the program from its end.
        let _ = time::timeout(PATIENCE, telling).await;
    }
    if let Some(printer) = Arc::into_inner(printer) {
        printer.finish().await;
    }
    Ok(())
}

/// Goes through the checklist of readiness. The report is printed alone; the address, and the lines of calls and
/// callbacks, go to standard error.
async fn check(options: &CheckOptions) -> Result<u8, Failure> {
    let stopped = stop_signal().map_err(Failure::Signals)?;
    let sandbox = options.serve.builder().start().await?;
    eprintln!("WeChat Pay sandbox: {}", sandbox.base_url());
    let telling = (!options.serve.quiet).then(|| {
        let mut lines = sandbox.lines(options.serve.format());
        tokio::spawn(async move {
            while let Some(line) = lines.next().await {
                eprintln!("{line}");
            }
        })
    });
    let check = options.check();
    let report = tokio::select! {
        report = check.run(&sandbox) => Some(report),
        () = stopped => None,
    };
    sandbox.stop().await;
    if let Some(telling) = telling {
        let _ = time::timeout(PATIENCE, telling).await;
    }
    let Some(report) = report else {
        return Ok(INTERRUPTED);
    };
    let printer = Printer::start().map_err(Failure::Printer)?;
    printer
        .print(if options.serve.format() == LineFormat::Json {
            report.json() + "\n"
        } else {
            report.text(options.language)
        })
        .await;
    printer.finish().await;
    Ok(report.exit_code())
}

/// Prints the program in one language.
async fn guide(options: &Guide) -> Result<(), Failure> {
    let guides = Sandbox::guides_of(&options.keys)?;
    if !guides.iter().any(|(language, ..)| language.eq_ignore_ascii_case(&options.language)) {
        return Err(Failure::NoGuide { language: options.language.clone() });
    }
    let printer = Printer::start().map_err(Failure::Printer)?;
    for (_, _, code) in guides.iter().filter(|(language, ..)| language.eq_ignore_ascii_case(&options.language)) {
        printer.print(format!("{}\n", code.trim_end())).await;
    }
    printer.finish().await;
    Ok(())
}

/// Ctrl-C, or what service managers and containers send: noticed from this call on, whenever it is waited for.
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        // When it cannot be waited for, stopping at once beats a server that cannot be stopped.
        let _ = tokio::signal::ctrl_c().await;
    })
}
