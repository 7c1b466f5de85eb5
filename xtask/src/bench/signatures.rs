//! What signing and verifying cost beside the library that does the arithmetic.
//!
//! In: auth's example `signature_load`, built with each of the two libraries and with that of SM2. Out: the CPU of a
//! request up to its `Authorization` and of a response up to its proof, against the RSA or SM2 operation alone.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use super::{
    figures::{Figures, taken},
    load::in_turns,
};
use crate::running::{built, target_folder};

const SIGN: f64 = 1.02;
const VERIFY: f64 = 1.05;
/// A signature of SM2 takes less time than one of RSA, so what is around it is more of it.
const SIGN_SM2: f64 = 1.05;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let program = built(&target_folder()?, "release", "examples/signature_load");
    for (library, features, sign) in
        [("aws-lc-rs", "aws-lc-rs", SIGN), ("rsa", "rsa", SIGN), ("sm2", "aws-lc-rs,gm", SIGN_SM2)]
    {
        println!("signatures by `{library}`, in turns with the library alone");
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(["build", "--quiet", "--release", "--package", "wechatpay-auth", "--example", "signature_load"]);
        command.args(["--no-default-features", "--features", features]).current_dir(workspace);
        taken(command.stdin(Stdio::null()))?;
        let limit = |name: &str| Some(if name == "sign" { sign } else { VERIFY });
        in_turns(&mut Command::new(&program), figures, |name| format!("{name}, by `{library}`"), limit)?;
    }
    Ok(())
}
