//! [`Platform`]: what a program runs on, as npm calls it.
//!
//! In: a target of Rust's. Out: a row of the table of all platforms that have a package.

use std::env::consts::{ARCH, OS};

/// What a program runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Platform {
    /// `process.platform` of Node.js.
    pub(super) os: &'static str,
    /// `process.arch` of Node.js.
    pub(super) cpu: &'static str,
}

/// Every platform that has a package; `.github/workflows/release.yml` builds each.
pub(super) const ALL: [Platform; 5] = [
    Platform { os: "linux", cpu: "x64" },
    Platform { os: "linux", cpu: "arm64" },
    Platform { os: "darwin", cpu: "x64" },
    Platform { os: "darwin", cpu: "arm64" },
    Platform { os: "win32", cpu: "x64" },
];

impl Platform {
    /// That of a target such as `x86_64-unknown-linux-musl`, or of this machine.
    pub(super) fn of(target: Option<&str>) -> Result<Self, String> {
        let here = format!("{ARCH}-{OS}");
        let target = target.unwrap_or(&here);
        let one = |words: [(&str, &'static str); 4]| {
            words.into_iter().find(|(word, _)| target.split('-').any(|part| part == *word)).map(|(_, name)| name)
        };
        let os = one([("linux", "linux"), ("darwin", "darwin"), ("macos", "darwin"), ("windows", "win32")]);
        let cpu = one([("x86_64", "x64"), ("aarch64", "arm64"), ("arm64", "arm64"), ("amd64", "x64")]);
        let found = ALL.into_iter().find(|platform| os == Some(platform.os) && cpu == Some(platform.cpu));
        found.ok_or_else(|| format!("there is no package for {target}: see xtask/src/distribution/platform.rs"))
    }

    /// The package that holds its program.
    pub(super) fn package(self) -> String {
        format!("wechatpay-cli-{}-{}", self.os, self.cpu)
    }

    /// What the program is called there.
    pub(super) fn program(self) -> &'static str {
        if self.os == "win32" { "wechatpay.exe" } else { "wechatpay" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_target_is_its_platform_whatever_its_vendor_and_its_library() {
        let cases = [
            ("x86_64-unknown-linux-musl", "wechatpay-cli-linux-x64"),
            ("x86_64-unknown-linux-gnu", "wechatpay-cli-linux-x64"),
            ("aarch64-unknown-linux-musl", "wechatpay-cli-linux-arm64"),
            ("x86_64-apple-darwin", "wechatpay-cli-darwin-x64"),
            ("aarch64-apple-darwin", "wechatpay-cli-darwin-arm64"),
            ("x86_64-pc-windows-msvc", "wechatpay-cli-win32-x64"),
        ];
        for (target, package) in cases {
            assert_eq!(Platform::of(Some(target)).map(Platform::package).as_deref(), Ok(package), "{target}");
        }
    }

    #[test]
    fn of_a_target_without_a_package_is_refused() {
        for target in ["riscv64gc-unknown-linux-gnu", "aarch64-pc-windows-msvc", "x86_64-unknown-freebsd", ""] {
            assert!(Platform::of(Some(target)).is_err_and(|error| error.contains(target)), "{target}");
        }
    }
}
