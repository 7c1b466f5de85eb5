//! A launcher and what it has started, as one: a script that starts a program is not that program.
//!
//! In: a command, or a process that was started of it. Out: nothing. What always holds: whoever is ended takes with it what
//! it has started, whether it passes signals on or not; on Unix it ends with this program, however that ends.

use std::process::{Child, Command};

/// A process group of its own, which does not hear the terminal's Ctrl-C.
///
/// On Unix its first member waits for the end of this program, and then ends the others: a signal may end this program
/// without a word, and no destructor runs.
pub(crate) struct Group {
    #[cfg(unix)]
    guard: Child,
}

#[cfg(unix)]
impl Group {
    /// A group with nobody in it but its guard.
    pub(crate) fn new() -> Result<Self, String> {
        use std::{os::unix::process::CommandExt as _, process::Stdio};
        let mut guard = Command::new("sh");
        // Nothing is ever written: the pipe is closed when this program has ended.
        guard.args(["-c", "read -r _; kill -KILL 0"]).stdin(Stdio::piped()).process_group(0);
        let guard = guard.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Ok(Self { guard: guard.map_err(|error| format!("sh cannot be started: {error}"))? })
    }

    /// Puts what the command starts into the group.
    pub(crate) fn take_in(&self, command: &mut Command) {
        if let Ok(group) = i32::try_from(self.guard.id()) {
            std::os::unix::process::CommandExt::process_group(command, group);
        }
    }

    /// Ends a process of the group, and all that it has started. It may have ended already: its group is there as long as
    /// the guard is not forgotten.
    pub(crate) fn end(&self, _: &Child) {
        use rustix::process::{Pid, Signal, kill_process_group};
        if let Some(group) = i32::try_from(self.guard.id()).ok().and_then(Pid::from_raw) {
            // Nobody is left: that is what was wanted.
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

#[cfg(unix)]
impl Drop for Group {
    fn drop(&mut self) {
        self.end(&self.guard);
        let _ = self.guard.wait();
    }
}

/// Windows keeps the tree of processes by itself, and its Ctrl-C reaches all of a console.
#[cfg(not(unix))]
impl Group {
    pub(crate) fn new() -> Result<Self, String> {
        Ok(Self {})
    }

    pub(crate) fn take_in(&self, _: &mut Command) {}

    /// Ends a process, and all that it has started.
    pub(crate) fn end(&self, process: &Child) {
        let id = process.id().to_string();
        let mut kill = Command::new("taskkill");
        let _ = kill.args(["/T", "/F", "/PID", &id]).stdout(std::process::Stdio::null()).status();
    }
}
