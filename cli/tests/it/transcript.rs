//! `docs/transcript.md` and the table of exit codes are what the program really prints.
//!
//! Each command is run against a sandbox. What differs from run to run (addresses, moments, numbers, keys) is written as
//! one that stays; all else has to be the same. `UPDATE_TRANSCRIPT=1 cargo test -p wechatpay-cli transcript` writes the
//! file anew.

use std::{env, fs, path::Path, time::Duration};

use regex::Regex;
use wechatpay_client::Day;

use crate::stage::{KEYS, Offline, Receiver, Stage};

/// What differs from run to run, and what stands for it.
const VARYING: [(&str, &str); 15] = [
    (r"127\.0\.0\.1:\d+", "127.0.0.1:8811"),
    (r"cashier/[0-9a-f]+", "cashier/4702c7447253504fc30b"),
    (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "2026-11-29 12:00:00"),
    (r"(?:202[6-9]|20[3-9]\d|2[1-9]\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d", "2026-11-29T12:00:00"),
    (r"serial [0-9A-F]{40}", "serial 5157F09EFDC096DE15EBE81A47057A7232F1B8E1"),
    (r"\b08[0-9A-F]{38,}-\d+", "08F2A1C70610A4021882A5AF5820B00428D3AB01-268435461"),
    (r"PUB_KEY_ID_\d+", "PUB_KEY_ID_0000000000000024101100397200000006"),
    (r"(?m)^  \d{10}\\n$", "  1554208460\\n"),
    (r"\b[0-9A-Za-z]{32}\b", "593BEC0C930BF1AFEB40B4A08C8FB242"),
    (r"\bMP\d{20,}\b", "MP5030000001202611290000000001"),
    (r"\b[0-9]{20,}\b", "4200000000202611290000000001"),
    (r": (?:1[789]|[2-9]\d)\d{8}\b", ": 1795881600"),
    (r"\d+ days more", "1823 days more"),
    (r"clock is \d+ s (ahead of|behind)", "clock is 0 s ahead of"),
    (r"(?m) +$", ""),
];

fn settled(text: &str) -> String {
    VARYING.iter().fold(text.to_owned(), |text, (pattern, stays)| {
        Regex::new(pattern).expect("a pattern").replace_all(&text, regex::NoExpand(stays)).into_owned()
    })
}

/// Runs commands and writes down what they print.
struct Transcript<'s> {
    stage: &'s Stage,
    page: String,
}

impl Transcript<'_> {
    fn heading(&mut self, heading: &str) {
        self.page.push_str(&format!("\n## {heading}\n"));
    }

    /// The command as a shell has it. Of long outputs the first lines stand there.
    fn run(&mut self, line: &str, lines: usize) {
        let mut command = self.stage.command();
        let words = split(line);
        command.args(&words[1..]).env("WECHATPAY_SETTINGS", Path::new(KEYS).join("settings.json"));
        let ran = self.stage.ran(command, "");
        let printed = format!("{}{}", ran.out, ran.err);
        let mut shown: Vec<&str> = printed.lines().take(lines).collect();
        if printed.lines().count() > lines {
            shown.push("…");
        }
        let code = if ran.code == 0 { String::new() } else { format!("(exit code {})\n", ran.code) };
        self.page.push_str(&format!("\n```console\n$ {}\n{}\n{code}```\n", settled(line), settled(&shown.join("\n"))));
    }
}

/// Words, of which some stand between single quotes.
fn split(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(std::mem::take(&mut word)),
            c => word.push(c),
        }
    }
    words.push(word);
    words
}

#[tokio::test(flavor = "multi_thread")]
async fn transcript_is_what_the_program_prints() {
    let stage = Stage::new().await;
    let receiver = Receiver::new(204);
    let mut made = Transcript { stage: &stage, page: String::new() };
    made.page.push_str(
        "# A transcript\n\nWhat each command prints, of real runs against a sandbox, with WECHATPAY_SETTINGS naming its \
         settings. A test makes this page and compares it; what differs from run to run is written as one value that \
         stays.\n",
    );
    made.heading("Find an operation");
    made.run("wechatpay list 申请退款", 10);
    made.run("wechatpay show refund.query_by_out_refund_no", 40);
    made.run("wechatpay show refund.query_by_out_refund_no --lang zh", 12);
    made.heading("Call it");
    let order = "wechatpay call pay.native_prepay appid=wx1234567890abcdef mchid=1230000109 out_trade_no=SHOP-0001 \
                 'description=two words' notify_url=https://shop.example.com/notify amount.total=8800";
    made.run(order, 10);
    // Here, where nothing else can have happened in the same second.
    made.run("wechatpay sandbox logs", 10);
    made.run("wechatpay sandbox pay SHOP-0001 --openid oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", 10);
    made.run("wechatpay call GET '/v3/pay/transactions/out-trade-no/SHOP-0001?mchid=1230000109'", 20);
    made.run("wechatpay call security.security_echo echo_message=hello encrypted_echo_message=王小明 --decrypt", 10);
    made.run("wechatpay call --dry-run security.security_echo echo_message=hello", 40);
    made.heading("What goes wrong");
    made.run("wechatpay call pay.native_prepay description=x", 10);
    made.run("wechatpay call pay.query_by_out_trade_no out_trade_no=SHOP-0404 mchid=1230000109", 10);
    made.run("wechatpay explain NOT_ENOUGH --operation refund.create_refund", 10);
    made.run("wechatpay explain ORDER_PAID --lang zh", 10);
    made.run("wechatpay explain --request-id 08F2A1C70610A4021882A5AF5820B00428D3AB01-268435461", 10);
    made.heading("Look at a set-up");
    made.run("wechatpay doctor --no-callback", 20);
    made.run(&format!("wechatpay keys inspect {KEYS}/apiclient_key.pem {KEYS}/apiclient_cert.pem"), 20);
    made.run("wechatpay certificates", 10);
    made.heading("Callbacks");
    made.run(&format!("wechatpay callback send TRANSACTION.SUCCESS {}", receiver.url), 10);
    receiver.files(&stage);
    made.run("wechatpay callback open --headers head.txt --body body.json", 12);
    made.heading("The sandbox");
    made.run("wechatpay sandbox refund SHOP-0001 --amount 88", 12);
    made.run("wechatpay sandbox advance 1d", 10);
    made.heading("Bills");
    stage.sandbox.advance_clock(Duration::from_secs(86_400)).expect("a clock that can be advanced");
    let day = Day::today_in_beijing().to_string();
    made.run(&format!("wechatpay bill trade {day} -o bill.csv"), 12);
    let page = made.page.replace(&day, "2026-11-29");

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/transcript.md");
    if env::var_os("UPDATE_TRANSCRIPT").is_some() {
        fs::write(&path, &page).expect("the page can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    for (line, (kept, made)) in kept.lines().zip(page.lines()).enumerate() {
        assert_eq!(kept, made, "line {} of docs/transcript.md: UPDATE_TRANSCRIPT=1 writes it anew", line + 1);
    }
    assert_eq!(kept.lines().count(), page.lines().count(), "docs/transcript.md: UPDATE_TRANSCRIPT=1 writes it anew");
}

#[test]
fn exit_codes_of_the_readme_are_those_of_the_program() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(readme).expect("the README");
    let told = Offline::run(&["--help"]).ends(0, &["Exit codes:"]);
    let codes = told.out.lines().skip_while(|line| *line != "Exit codes:").skip(1);
    let codes: Vec<(String, String)> = codes
        .filter_map(|line| line.trim().split_once("  "))
        .map(|(code, sentence)| (code.to_owned(), sentence.trim().to_owned()))
        .collect();
    assert_eq!(codes.len(), 9, "{}", told.out);
    for (code, sentence) in codes {
        let row = format!("| {code} | {sentence} |");
        assert!(readme.contains(&row), "README.md lacks: {row}");
    }
}
