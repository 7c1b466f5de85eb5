//! Starts sandboxes in one process, as tests do: `start [SPEC]`, with the description in that folder.
//!
//! It prints how many milliseconds the first one took, the one after it, when the
//! first has ended, and one more that runs beside it; and the memory that the
//! process holds then, in KiB, where the system tells it.

use std::{path::PathBuf, time::Instant};

use wechatpay_sandbox::{Sandbox, SandboxError};

#[tokio::main]
async fn main() -> Result<(), SandboxError> {
    let spec = std::env::args_os().nth(1).map(PathBuf::from);
    let started = || async {
        let builder = spec.iter().fold(Sandbox::builder(), |builder, spec| builder.spec_dir(spec));
        let began = Instant::now();
        let sandbox = builder.start().await?;
        Ok::<_, SandboxError>((sandbox, began.elapsed().as_secs_f64() * 1e3))
    };
    let (sandbox, first) = started().await?;
    sandbox.stop().await;
    let (_next, next) = started().await?;
    let (_beside, beside) = started().await?;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let held = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0 kB");
    println!("{first:.1}\t{next:.1}\t{beside:.1}\t{}", held.trim().trim_end_matches(" kB"));
    Ok(())
}
