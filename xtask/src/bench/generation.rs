//! What generation takes: the description as it stands, and one of the size that the whole API has, cut into documents
//! and as one.
//!
//! In: the release build of this very program. Out: user CPU and peak memory of `codegen`, which reads the documents
//! and writes the crate.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use wechatpay_codegen::describe;

use super::{
    figures::{Figures, Taken, mebibytes, milliseconds, taken},
    scale::{self, Cut},
};
use crate::{
    install::{at, empty},
    running::{built, target_folder},
};

/// What one run may take.
const USER: Duration = Duration::from_secs(1);
const PEAK: f64 = 200.0;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let target = target_folder()?;
    println!("building the generator in release (the first time takes some minutes)");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--release", "--package", "xtask"]).current_dir(workspace).stdin(Stdio::null());
    taken(&mut cargo)?;
    let mut add = |name: &str, spec: &Path, operations: &str, documents: usize| {
        let out = target.join("bench/generated").join(name);
        empty(&out)?;
        let mut command = Command::new(built(&target, "release", "xtask"));
        command.args(["codegen", "--spec"]).arg(spec).arg("--out").arg(&out).stdin(Stdio::null());
        let Taken { user, peak, .. } = taken(command.stdout(Stdio::null()))?;
        let what = format!("generating {operations} from {documents} documents, user CPU and peak memory");
        let shown = format!("{}, {:.0} MiB", milliseconds(user), mebibytes(peak));
        let holds = user <= USER && mebibytes(peak) <= PEAK;
        figures.add(&what, &shown, "1 s, 200 MiB", holds);
        Ok::<_, String>(())
    };
    let ours = crate::sources(&workspace.join("spec")).map_err(|error| error.to_string())?;
    let described = describe(&ours).map_err(|found| found.to_string())?;
    let operations = format!("the {} operations of this crate", described.operations().count());
    add("ours", &workspace.join("spec"), &operations, ours.len())?;
    for (name, cut) in [("products", Cut::Products), ("one", Cut::One)] {
        let sources = scale::sources(workspace, cut)?;
        let spec = target.join("bench/generation").join(name);
        empty(&spec)?;
        for (path, document) in &sources {
            let path = spec.join(path.rsplit('/').next().unwrap_or(path));
            fs::write(&path, document).map_err(|error| at(&path, &error))?;
        }
        add(name, &spec, "1,000 operations", sources.len())?;
    }
    Ok(())
}
