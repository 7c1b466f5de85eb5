//! What shells and `man` read, and what ends a pipe.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Command, Stdio},
};

use crate::stage::Offline;

#[test]
fn completions_of_every_shell_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = Offline::run(&["completions", shell]).ends(0, &[]);
        assert!(ran.out.contains("wechatpay") && ran.out.contains("certificates"), "{shell}");
    }
    Offline::run(&["completions", "cmd"]).ends(2, &["bash"]);
}

#[test]
fn completions_of_bash_are_a_script_that_bash_reads() {
    let script = Offline::run(&["completions", "bash"]).ends(0, &[]).out;
    let status = Command::new("bash").args(["-n", "-c", &script]).status().expect("a shell");
    assert!(status.success());
}

#[test]
fn manual_has_a_page_for_the_program_and_for_each_command() {
    let ran = Offline::run(&["man"]).ends(0, &[]);
    for page in ["wechatpay", "wechatpay-call", "wechatpay-bill", "wechatpay-sandbox-serve", "wechatpay-keys-inspect"] {
        let title = format!(".TH {page} 1 ");
        assert!(
            ran.out.contains(&title),
            "{page}: {}",
            ran.out.lines().filter(|it| it.starts_with(".TH")).collect::<String>()
        );
    }
}

#[test]
fn reader_that_has_enough_ends_the_program_without_a_word() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay"));
    let mut child = command
        .arg("list")
        .env_clear()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut out = BufReader::with_capacity(64, child.stdout.take().expect("its output"));
    out.read_line(&mut String::new()).expect("a line");
    drop(out);
    let mut said = String::new();
    child.stderr.take().expect("its errors").read_to_string(&mut said).expect("text");
    child.wait().expect("a program that ends");
    assert_eq!(said, "");
}
