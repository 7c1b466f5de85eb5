//! What a call costs beside clients in other languages.
//!
//! In: the crate's example `call_load` with its gateway, and the programs `load` of `tests/interop`.
//! Out: the CPU of a query of an order by each, in turns against one gateway.

use std::{path::Path, process::Command};

use super::{
    figures::{Figures, median, printed},
    load::Load,
};
use crate::{install, running::target_folder};

const ROUNDS: usize = 7;
const CALLS: &str = "960";
/// How many times as much each of the others takes, at least.
const MORE: f64 = 2.0;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let sources = workspace.join("tests").join("interop");
    println!("installing the clients (the first time takes half a minute)");
    let installed = install::install(&sources, &target_folder()?.join("interop"))?;
    let load = Load::start(workspace)?;
    println!("a query of an order by each client, in turns");
    let node = || {
        let mut node = Command::new("node");
        node.arg(sources.join("load.js")).arg(&load.keys).args([CALLS, "32"]);
        node.env("NODE_PATH", &installed.node_modules);
        node
    };
    let python = || {
        let mut python = Command::new(&installed.python);
        // Without -B it would leave compiled files beside the sources. Warnings about the client's code are not for us.
        python.args(["-B", "-W", "ignore"]).arg(sources.join("load.py")).arg(&load.keys).arg(CALLS);
        python.env_remove("PYTHONPATH");
        python
    };
    let mut taken: [Vec<f64>; 4] = Default::default();
    for _ in 0..ROUNDS {
        let programs = [
            load.command("some", &["ours", CALLS, "32"]),
            node(),
            load.command("some", &["ours", CALLS, "1"]),
            python(),
        ];
        for (mut program, taken) in programs.into_iter().zip(&mut taken) {
            // A proxy of the user's would carry the calls away from this machine.
            program.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
            let figure = printed(&mut program)?;
            taken.push(figure.trim().parse().map_err(|_| format!("{program:?} printed {figure}"))?);
        }
    }
    let [at_once, node, one_by_one, python] = taken.map(median);
    figures.add("ours, 32 at once", &format!("{at_once:.0} µs"), "", true);
    add(figures, "npm `wechatpay-axios-plugin`, 32 at once", node, at_once);
    figures.add("ours, one after another", &format!("{one_by_one:.0} µs"), "", true);
    add(figures, "PyPI `wechatpayv3`, one after another", python, one_by_one);
    Ok(())
}

fn add(figures: &mut Figures, what: &str, theirs: f64, ours: f64) {
    let ratio = theirs / ours;
    let promise = format!("ours takes at most 1/{MORE:.0} of it");
    figures.add(what, &format!("{theirs:.0} µs: ×{ratio:.1}"), &promise, ratio >= MORE);
}
