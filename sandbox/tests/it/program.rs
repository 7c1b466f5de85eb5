//! The program as a newcomer meets it: what it prints, what it writes, how it ends.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Command, Output, Stdio},
};

use crate::folder::Folder;

fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    command.current_dir(folder).arg("serve").args(["--listen", "127.0.0.1:0"]).stdin(Stdio::null());
    command
}

/// What it prints until its last line, and the process, which goes on.
fn introduction(mut command: Command) -> (String, std::process::Child) {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    let mut text = String::new();
    while !text.ends_with("Ctrl-C stops it.\n") {
        assert_ne!(output.read_line(&mut text).expect("a line"), 0, "it ended: {text}");
    }
    (text, child)
}

/// The process, its address, and the lines behind that.
fn running(mut command: Command) -> (std::process::Child, String, impl Iterator<Item = String>) {
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map(|line| line.expect("text"));
    let first = lines.next().expect("a first line");
    let address = first.rsplit(' ').next().expect("an address").to_owned();
    (child, address, lines)
}

/// A call that is not signed, and waits for its response.
fn call(address: &str, target: &str) {
    let mut stream =
        TcpStream::connect(address.strip_prefix("http://").expect("a plain address")).expect("a connection");
    let head = format!("GET {target} HTTP/1.1\r\nHost: a\r\nAccept: */*\r\nUser-Agent: a\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("a request sent");
    let mut response = Vec::new();
    stream.read_to_end(&mut response).expect("a response");
    assert!(response.starts_with(b"HTTP/1.1 4"), "{}", String::from_utf8_lossy(&response));
}

fn guide(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    command.current_dir(folder).arg("guide").args(arguments).stdin(Stdio::null()).output().expect("the program runs")
}

fn refused(mut command: Command) -> Output {
    command.output().expect("the program runs")
}

#[test]
fn serve_without_options_writes_keys_and_prints_a_screen_that_begins_with_its_address() {
    let folder = Folder::new();
    let (text, mut child) = introduction(program(folder.path()));
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
    assert!(text.lines().count() <= 12, "{text}");
    let keys = folder.path().join("wechatpay-sandbox-keys");
    assert!(keys.join("apiclient_key.pem").is_file());
    assert!(text.starts_with("WeChat Pay sandbox: http://127.0.0.1:"), "{text}");
    assert_eq!(fs::read_to_string(keys.join(".gitignore")).ok().as_deref(), Some("*\n"));
}

#[test]
fn serve_beside_its_own_program_starts() {
    let folder = Folder::new();
    fs::write(folder.path().join("wechatpay-sandbox"), "the program").expect("a file");
    let (_, mut child) = introduction(program(folder.path()));
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
    assert!(folder.path().join("wechatpay-sandbox-keys/settings.json").is_file());
}

#[test]
fn serve_listens_where_a_port_or_a_name_of_this_machine_says() {
    let folder = Folder::new();
    for listen in ["0", "localhost:0", ":0"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
        command.current_dir(folder.path()).args(["serve", "--listen", listen]).stdin(Stdio::null());
        let (mut child, address, _) = running(command);
        assert!(address.starts_with("http://127.0.0.1:"), "{listen}: {address}");
        call(&address, "/v3/certificates");
        child.kill().expect("a running program");
        child.wait().expect("a program that ends");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    command.current_dir(folder.path()).args(["serve", "--listen", "example.com:0"]);
    let output = refused(command);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && text.contains("localhost:8811"), "{text}");
}

#[cfg(feature = "aws-lc-rs")]
#[test]
fn serve_with_tls_says_what_clients_trust() {
    let folder = Folder::new();
    let mut command = program(folder.path());
    command.args(["--tls", "--tls-name", "wechatpay-sandbox"]);
    let (text, mut child) = introduction(command);
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
    assert!(text.starts_with("WeChat Pay sandbox: https://127.0.0.1:"), "{text}");
    let line = text.lines().find(|line| line.starts_with("TLS ")).expect("a line about TLS");
    assert!(line.contains("wechatpay-sandbox-keys/tls_ca.pem"), "{line}");
    assert!(folder.path().join("wechatpay-sandbox-keys/tls_ca.pem").is_file());
}

/// The folder of its source may be gone: what it serves is inside of it.
#[test]
fn program_carries_the_description_and_the_console_page_whatever_the_build() {
    let program = fs::read(env!("CARGO_BIN_EXE_wechatpay-sandbox")).expect("the program");
    let source = Path::new(env!("CARGO_MANIFEST_DIR"));
    for path in [
        "src/console/page/index.html",
        "src/console/page/timeline.js",
        "../spec/src/description/pay.description",
        "../spec/src/description/bill.description",
    ] {
        let carried = fs::read(source.join(path)).expect("a file");
        let (start, rest) = carried.split_at(64);
        let mut found = program.windows(64).enumerate().filter(|(_, window)| *window == start);
        assert!(found.any(|(at, _)| program[at + 64..].starts_with(rest)), "{path}");
    }
}

#[test]
fn serve_a_description_without_an_operation_does_not_start() {
    let folder = Folder::new();
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/errors.yaml");
    fs::create_dir(folder.path().join("spec")).expect("a folder");
    fs::copy(shared, folder.path().join("spec/errors.yaml")).expect("a copy");
    let mut command = program(folder.path());
    command.args(["--spec", "spec"]);
    let output = refused(command);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && text.contains("has no operation"), "{text}");
}

#[test]
fn guide_prints_the_program_in_that_language_alone() {
    let folder = Folder::new();
    let mut command = program(folder.path());
    command.args(["--keys", "keys"]);
    let (introduced, mut child) = introduction(command);
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
    assert!(introduced.contains("wechatpay-sandbox guide LANGUAGE --keys keys"), "{introduced}");
    let address = introduced.lines().next().and_then(|line| line.rsplit(' ').next()).expect("an address");
    for language in ["Rust", "Node", "Python", "Go", "Java", "PHP"] {
        let output = guide(folder.path(), &[&language.to_lowercase(), "--keys", "keys"]);
        let text = String::from_utf8(output.stdout).expect("text");
        let named = if language == "Rust" { "settings.json" } else { "apiclient_key.pem" };
        let key = folder.path().join("keys").join(named).canonicalize().expect("a file");
        assert!(text.contains(&key.display().to_string()), "{text}");
        assert!(text.contains(address) && !text.contains("{base_url}"), "{text}");
    }
}

#[test]
fn guide_is_the_one_that_the_console_shows_in_every_mode() {
    for mode in ["public-key", "certificate", "mixed"] {
        let folder = Folder::new();
        let mut command = program(folder.path());
        command.args(["--keys", "keys", "--mode", mode]);
        let (introduced, mut child) = introduction(command);
        let address =
            introduced.lines().next().and_then(|line| line.rsplit(' ').next()).expect("an address").to_owned();
        let settings = tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
            let client = reqwest::Client::builder().no_proxy().build().expect("a client");
            let settings = client.get(format!("{address}/_sandbox/settings")).send().await.expect("a response");
            settings.json::<serde_json::Value>().await.expect("JSON")
        });
        child.kill().expect("a running program");
        child.wait().expect("a program that ends");
        for shown in settings["guides"].as_array().expect("a list") {
            let language = shown["language"].as_str().expect("a name");
            let output = guide(folder.path(), &[language, "--keys", "keys"]);
            let text = String::from_utf8(output.stdout).expect("text");
            assert_eq!(shown["code"].as_str().map(str::trim_end), Some(text.trim_end()), "{mode}, {language}");
        }
    }
}

#[test]
fn guide_before_the_first_start_says_what_to_do() {
    let folder = Folder::new();
    let output = guide(folder.path(), &["python"]);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("settings.json") && text.contains("wechatpay-sandbox serve"), "{text}");
}

#[test]
fn serve_tells_of_each_call_in_a_line() {
    let folder = Folder::new();
    let (mut child, address, mut output) = running(program(folder.path()));
    call(&address, "/v3/pay/transactions/jsap");
    let line = output.by_ref().find(|line| line.contains("/v3/")).expect("a line");
    assert!(line.contains(" GET /v3/pay/transactions/jsap 404: did you mean "), "{line}");
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
}

#[test]
fn serve_as_json_prints_objects_alone() {
    let folder = Folder::new();
    let mut command = program(folder.path());
    command.arg("--json");
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut next =
        || -> serde_json::Value { serde_json::from_str(&lines.next().expect("a line").expect("text")).expect("JSON") };
    let started = next();
    assert_eq!(started["event"], "started");
    call(started["base_url"].as_str().expect("an address"), "/v3/certificates");
    let told = next();
    assert_eq!((&told["event"], &told["status"]), (&"call".into(), &401.into()));
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
}

#[cfg(unix)]
#[test]
fn serve_quietly_prints_its_address_alone() {
    let folder = Folder::new();
    let mut command = program(folder.path());
    command.arg("--quiet");
    let (mut child, address, output) = running(command);
    call(&address, "/v3/certificates");
    assert!(Command::new("kill").arg(child.id().to_string()).status().expect("kill is there").success());
    assert_eq!(output.collect::<Vec<_>>(), Vec::<String>::new());
    child.wait().expect("a program that ends");
}

#[test]
fn serve_whose_output_nobody_reads_goes_on() {
    let folder = Folder::new();
    let (mut child, address, output) = running(program(folder.path()));
    // A pipe holds 64 KiB; these lines are more.
    for _ in 0..1_500 {
        call(&address, "/v3/certificates");
    }
    drop(output);
    for _ in 0..3 {
        call(&address, "/v3/certificates");
    }
    child.kill().expect("a running program");
    child.wait().expect("a program that ends");
}

#[test]
fn serve_again_has_the_same_merchant() {
    let folder = Folder::new();
    let merchant = || {
        let (text, mut child) = introduction(program(folder.path()));
        child.kill().expect("a running program");
        child.wait().expect("a program that ends");
        text.lines().find(|line| line.starts_with("merchant ")).expect("a merchant").to_owned()
    };
    assert_eq!(merchant(), merchant());
}

#[test]
fn serve_with_a_certificate_of_the_real_platform_does_not_start_and_says_why() {
    let folder = Folder::new();
    let real = include_str!("../data/issued_by_the_real_platform.pem");
    let key = wechatpay_auth::PrivateKey::generate().expect("a key").to_pem().expect("PEM");
    fs::write(folder.path().join("apiclient_cert.pem"), real).expect("a file");
    fs::write(folder.path().join("apiclient_key.pem"), key.as_bytes()).expect("a file");
    let mut command = program(folder.path());
    command.args(["--merchant", "."]);
    let output = refused(command);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("issued by the real platform") && text.contains("Tenpay.com Root CA"), "{text}");
    assert!(!folder.path().join("wechatpay-sandbox-keys").exists(), "nothing is written");
}

#[test]
fn serve_with_options_that_make_no_sense_does_not_start_and_says_why() {
    let folder = Folder::new();
    let cases = [
        (["--speed", "0"], "positive"),
        (["--speed", "NaN"], "positive"),
        (["--mode", "both"], "public-key"),
        (["--probe-every", "0"], "0 is not in 1.."),
        (["--notify-url", "http://192.0.2.1/"], "not an address of this machine"),
        (["--forward-to", "http://192.0.2.1/"], "not an address of this machine"),
        (["--merchant", "nowhere"], "apiclient_key.pem"),
    ];
    for (options, expected) in cases {
        let mut command = program(folder.path());
        command.args(options);
        let output = refused(command);
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && text.contains(expected), "{options:?}: {text}");
    }
}

#[test]
fn serve_with_forward_to_says_where_all_callbacks_go() {
    let folder = Folder::new();
    let introduced = |options: &[&str]| {
        let mut command = program(folder.path());
        command.args(options);
        let (text, mut child) = introduction(command);
        child.kill().expect("a running program");
        child.wait().expect("a program that ends");
        text.lines().find(|line| line.starts_with("callbacks ")).expect("a line about callbacks").to_owned()
    };
    assert!(introduced(&[]).contains("--forward-to"));
    let forwarded = introduced(&["--forward-to", "localhost:3000/hook"]);
    assert!(forwarded.ends_with("all to http://localhost:3000/hook"), "{forwarded}");
    let kept = introduced(&["--forward-to", "localhost:3000", "--forward-path"]);
    assert!(kept.ends_with("all to http://localhost:3000/, with the path that a call names"), "{kept}");
}

#[test]
fn serve_with_a_merchant_number_that_existing_keys_do_not_have_says_that_it_has_no_effect() {
    let folder = Folder::new();
    let introduced = |number: &str| {
        let mut command = program(folder.path());
        command.args(["--mchid", number]);
        let (text, mut child) = introduction(command);
        child.kill().expect("a running program");
        child.wait().expect("a program that ends");
        text
    };
    assert!(!introduced("1900000109").contains("note:"));
    assert!(!introduced("1900000109").contains("note:"), "it is the number of the keys");
    let text = introduced("1900000110");
    assert!(text.contains("note: --mchid 1900000110 has no effect"), "{text}");
    assert!(text.contains("the keys of the merchant 1900000109"), "{text}");
}

#[cfg(unix)]
#[test]
fn serve_told_to_terminate_ends_in_order() {
    let folder = Folder::new();
    let (_, mut child) = introduction(program(folder.path()));
    let killed = Command::new("kill").arg(child.id().to_string()).status().expect("kill is there");
    assert!(killed.success());
    let status = child.wait().expect("a program that ends");
    let mut errors = String::new();
    child.stderr.take().expect("its errors").read_to_string(&mut errors).expect("text");
    assert_eq!((status.code(), errors.as_str()), (Some(0), ""));
}

#[cfg(unix)]
#[test]
fn serve_that_cannot_replace_the_settings_says_so_and_goes_on() {
    let folder = Folder::new();
    let stop = |mut child: std::process::Child| {
        child.kill().expect("a running program");
        child.wait().expect("a program that ends");
    };
    let (text, child) = introduction(program(folder.path()));
    stop(child);
    assert!(!text.contains("note:"), "{text}");
    let before = fs::read(folder.path().join("wechatpay-sandbox-keys/settings.json")).expect("settings");
    // Something stands where the new file is written before it takes the old one's place.
    let mut command = Command::new("sh");
    command.arg("-c").arg(r#"mkdir "wechatpay-sandbox-keys/settings.json.$$" && exec "$0" serve --listen 127.0.0.1:0"#);
    command.arg(env!("CARGO_BIN_EXE_wechatpay-sandbox")).current_dir(folder.path()).stdin(Stdio::null());
    let (text, child) = introduction(command);
    stop(child);
    assert!(text.contains("note: the settings stay as an earlier start left them"), "{text}");
    assert_eq!(fs::read(folder.path().join("wechatpay-sandbox-keys/settings.json")).ok(), Some(before));
}
