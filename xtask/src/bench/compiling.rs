//! What a check of the crate takes, with one product and with all.
//!
//! In: the crate. Out: user CPU and peak memory of `cargo check` on the crate
//! alone, its dependencies being there already.

use std::{
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use super::figures::{Figures, Taken, mebibytes, taken, touch};

/// With all products a check may take this much.
const USER: Duration = Duration::from_secs(20);
const PEAK: f64 = 1024.0;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    println!("checking the crate with one product and with all");
    for (name, features) in [
        ("no product", "rsa"),
        ("`businesscircle`", "rsa,businesscircle"),
        ("`refund`", "rsa,refund"),
        ("`pay`", "rsa,pay"),
        ("all products", "rsa,all"),
    ] {
        // The first time everything else is checked too.
        check(workspace, features)?;
        touch(&workspace.join("generated/src/lib.rs"))?;
        let Taken { user, peak, .. } = check(workspace, features)?;
        let shown = format!("{:.1} s user CPU, {:.0} MiB", user.as_secs_f64(), mebibytes(peak));
        let holds = user <= USER && mebibytes(peak) <= PEAK;
        figures.add(&format!("`cargo check` of the crate with {name}"), &shown, "20 s, 1,024 MiB", holds);
    }
    Ok(())
}

fn check(workspace: &Path, features: &str) -> Result<Taken, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args([
        "check",
        "--quiet",
        "--package",
        "wechatpay-openapi",
        "--lib",
        "--no-default-features",
        "--features",
    ]);
    // Whatever an earlier check has kept would make this one look better than it is.
    command.arg(features).current_dir(workspace).env("CARGO_INCREMENTAL", "0").stdin(Stdio::null());
    taken(&mut command)
}
