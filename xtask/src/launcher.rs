//! A launcher and what it has started, as one: a script that starts a program is not that program.
//!
//! In: a command, or a process that was started of it. Out: nothing. What always holds: whoever is ended by [`end`] takes
//! with it what it has started, whether it passes signals on or not.

use std::process::{Child, Command};

/// Gives what the command starts a process group of its own, which does not hear the terminal's Ctrl-C.
pub(crate) fn apart(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    // Windows keeps the tree of processes by itself.
    #[cfg(not(unix))]
    let _ = command;
}

/// Ends a process that was started [`apart`], and all that it has started. It may have ended already: its group is there
/// as long as one of its members is.
pub(crate) fn end(process: &Child) {
    #[cfg(unix)]
    {
        use rustix::process::{Pid, Signal, kill_process_group};
        if let Some(group) = i32::try_from(process.id()).ok().and_then(Pid::from_raw) {
            // Nobody is left: that is what was wanted.
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
    #[cfg(not(unix))]
    {
        let id = process.id().to_string();
        let mut kill = Command::new("taskkill");
        let _ = kill.args(["/T", "/F", "/PID", &id]).stdout(std::process::Stdio::null()).status();
    }
}
