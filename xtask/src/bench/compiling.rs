//! What the crate costs its users: a check with one product and with all, and the package that is fetched.
//!
//! In: the crate. Out: user CPU and peak memory of `cargo check` on the crate alone, its dependencies being there
//! already, and the size of what `cargo package` makes of it.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use super::figures::{Figures, Taken, mebibytes, taken, touch};
use crate::{install::at, running::target_folder};

/// With all products a check may take this much.
const USER: Duration = Duration::from_secs(11);
const PEAK: f64 = 1126.0;

/// What one product may add to a check.
const PRODUCT: Duration = Duration::from_millis(500);

/// MB that may be fetched.
const PACKED: f64 = 10.0;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    println!("checking the crate with one product and with all");
    let nothing = add(workspace, figures, "no product", "rsa", "", |_| true)?;
    // The third has twenty operations.
    for product in ["businesscircle", "refund", "fapiao", "pay"] {
        let (name, features) = (format!("`{product}`"), format!("rsa,{product}"));
        let holds = |taken: &Taken| taken.user <= nothing.user + PRODUCT;
        add(workspace, figures, &name, &features, "0.5 s more than with none", holds)?;
    }
    let holds = |taken: &Taken| taken.user <= USER && mebibytes(taken.peak) <= PEAK;
    add(workspace, figures, "all products", "rsa,all", "11 s, 1,126 MiB", holds)?;
    let packed = packed(workspace)? as f64 / 1e6;
    figures.add("the packaged crate", &format!("{packed:.1} MB"), "10 MB", packed <= PACKED);
    Ok(())
}

fn add(
    workspace: &Path,
    figures: &mut Figures,
    name: &str,
    features: &str,
    promise: &str,
    holds: impl Fn(&Taken) -> bool,
) -> Result<Taken, String> {
    // The first time everything else is checked too.
    check(workspace, features)?;
    touch(&workspace.join("generated/src/lib.rs"))?;
    let taken = check(workspace, features)?;
    let shown = format!("{:.1} s user CPU, {:.0} MiB", taken.user.as_secs_f64(), mebibytes(taken.peak));
    figures.add(&format!("`cargo check` of the crate with {name}"), &shown, promise, holds(&taken));
    Ok(taken)
}

/// The bytes of the package, which is made beside those of the workspace that it rests on.
fn packed(workspace: &Path) -> Result<u64, String> {
    let mut command = cargo(workspace);
    command.args(["package", "--quiet", "--no-verify", "--allow-dirty"]);
    command.args(["--package", "wechatpay-auth", "--package", "wechatpay-client", "--package", "wechatpay-openapi"]);
    taken(&mut command)?;
    let version = env!("CARGO_PKG_VERSION");
    let path = target_folder()?.join("package").join(format!("wechatpay-openapi-{version}.crate"));
    Ok(fs::metadata(&path).map_err(|error| at(&path, &error))?.len())
}

fn check(workspace: &Path, features: &str) -> Result<Taken, String> {
    let mut command = cargo(workspace);
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
    command.arg(features).env("CARGO_INCREMENTAL", "0");
    taken(&mut command)
}

fn cargo(workspace: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace).stdin(Stdio::null());
    command
}
