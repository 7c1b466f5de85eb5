//! `wechatpay completions` and `wechatpay man`: what shells and `man` read about the program.
//!
//! In: the command line as it is declared. Out: a script, or a page.

use clap::{Args, Command};
use clap_complete::Shell;

use crate::{exit::Exit, failure::Failure, surroundings::Surroundings};

/// For which shell.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

/// Prints a script that a shell reads when it starts.
pub(crate) fn completions(
    options: &Completions,
    mut command: Command,
    around: &mut Surroundings<'_>,
) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut command, "wechatpay", &mut script);
    around.out.write_all(&script)?;
    Ok(Exit::Done)
}

/// Prints the page of the program, and behind it one of each command.
pub(crate) fn man(command: Command, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let mut command = command.disable_help_subcommand(true);
    // So that each command has the whole of its name.
    command.build();
    pages(&command, around)?;
    Ok(Exit::Done)
}

fn pages(command: &Command, around: &mut Surroundings<'_>) -> Result<(), Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    around.out.write_all(&page)?;
    command.get_subcommands().filter(|command| !command.is_hide_set()).try_for_each(|command| pages(command, around))
}
