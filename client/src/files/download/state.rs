//! Where a download stands, and why it failed.
//!
//! What always holds: a file is complete only after its hash was compared, and a
//! file that failed stays failed.

use crate::Stage;

/// Where a download stands.
#[derive(Clone, Copy)]
pub(super) enum State {
    /// There is more to come.
    Arriving,
    /// All has come, and where a hash was promised, it is met.
    Complete,
    Failed(Failure),
}

/// Why a file cannot be read to its end. Every read after it says so again.
#[derive(Clone, Copy)]
pub(super) struct Failure {
    pub(super) stage: Stage,
    pub(super) what: &'static str,
    pub(super) timeout: bool,
}

impl Failure {
    /// Somebody's function panicked in the middle of a step, so a piece may be missing.
    pub(super) const INTERRUPTED: Self = Self::new(Stage::Decode, "a panic interrupted the reading of the file");
    pub(super) const DAMAGED: Self = Self::new(Stage::Decode, "the file's gzip packing is damaged, or ends too early");
    pub(super) const OTHER_HASH: Self = Self::new(
        Stage::Verify,
        "the file is not the one that was promised: its hash is another. Download it again, and use nothing of this one",
    );
    pub(super) const OTHER_TAG: Self = Self::new(
        Stage::Verify,
        "the sealed file is not the one that was promised: it is not whole, it was changed, or it was sealed with another \
         key. Download it again, and use nothing of this one",
    );
    pub(super) const TOO_SLOW: Self =
        Self { timeout: true, ..Self::new(Stage::Exchange, "the next piece of the file took too long") };

    pub(super) const fn broken(timeout: bool) -> Self {
        Self { timeout, ..Self::new(Stage::Exchange, "the connection broke in the middle of the file") }
    }

    const fn new(stage: Stage, what: &'static str) -> Self {
        Self { stage, what, timeout: false }
    }
}
