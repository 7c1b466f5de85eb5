//! What is packed, and the build of the program in it.
//!
//! In: a profile and a target, or a program. Out: the path of the program.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::running::{built, succeed};

/// What is packed.
pub struct Packed {
    /// The profile that the program is built with.
    pub profile: String,
    /// The target that it is built for; this machine's own without one.
    pub target: Option<String>,
    /// A program that is built already.
    pub program: Option<PathBuf>,
}

impl Packed {
    /// Builds the program, and gives its path.
    pub(super) fn build(&self, workspace: &Path, target: &Path) -> Result<PathBuf, String> {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(["build", "--locked", "--package", "wechatpay-cli", "--bin", "wechatpay", "--profile"]);
        command.arg(&self.profile).arg("--target-dir").arg(target);
        if let Some(triple) = &self.target {
            command.args(["--target", triple]);
        }
        succeed(command.current_dir(workspace))?;
        let profile = if self.profile == "dev" { "debug" } else { &self.profile };
        let folder = self.target.as_ref().map_or_else(|| target.to_owned(), |triple| target.join(triple));
        Ok(built(&folder, profile, "wechatpay"))
    }
}
