//! The program is killed again and again while it works, and forgets nothing that it has acknowledged.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, http::HeaderMap, routing::post};
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinSet};
use wechatpay_auth::{ApiV3Key, Clock, PlatformKeys, PublicKey, open_callback};

use crate::folder::Folder;

const KILLS: u64 = 50;
const CLIENTS: u64 = 6;

/// Repetitions of callbacks come after 150 milliseconds in place of 15 seconds.
const SPEED: &str = "100";

/// How long everything that is queued may take once nobody kills the program any more.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program, which is killed when it is dropped: SIGKILL, without a warning.
struct Running {
    process: Child,
    base_url: String,
    /// Kept open: a program that prints into a closed pipe ends.
    _output: BufReader<std::process::ChildStdout>,
}

impl Running {
    fn start(folder: &Path, notify_url: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--speed", SPEED, "--notify-url", notify_url]);
        command.arg("--keys").arg(folder.join("keys")).arg("--state").arg(folder.join("state.redb"));
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
        let mut output = BufReader::new(process.stdout.take().expect("its output"));
        let mut line = String::new();
        output.read_line(&mut line).expect("a first line");
        let base_url = line.trim().rsplit(' ').next().expect("an address").to_owned();
        assert!(base_url.starts_with("http://127.0.0.1:"), "{line}");
        Self { process, base_url, _output: output }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.process.kill().expect("a running program");
        self.process.wait().expect("a program that ends");
    }
}

/// What the program has acknowledged.
#[derive(Default)]
struct Acknowledged {
    members: BTreeSet<String>,
    payments: BTreeMap<String, u64>,
    refunded: BTreeMap<String, u64>,
    /// Payments whose callback was promised.
    queued: BTreeSet<String>,
}

/// One client's share of the load, until the program is gone.
async fn load(base_url: String, client: u64, number: Arc<AtomicU64>, known: Arc<Mutex<Acknowledged>>) {
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let call = |path: &'static str, body: Value| {
        let request = http.post(format!("{base_url}/_sandbox/{path}")).body(body.to_string());
        async move { request.send().await.ok()?.error_for_status().ok()?.json::<Value>().await.ok() }
    };
    loop {
        let unique = number.fetch_add(1, Ordering::Relaxed);
        let openid = format!("o{client}-{}", unique % 50);
        let member = json!({"openid": openid, "appid": "wx1"});
        let Some(_) = call("authorize", member).await else { return };
        known.lock().expect("a list").members.insert(openid.clone());

        let amount = 100 + unique;
        let Some(paid) = call("pay", json!({"openid": openid, "appid": "wx1", "amount": amount})).await else { return };
        let transaction_id = paid["transaction_id"].as_str().expect("a number").to_owned();
        {
            let mut known = known.lock().expect("a list");
            known.payments.insert(transaction_id.clone(), amount);
            assert_eq!(paid["callback"], "MALL_TRANSACTION.SUCCESS", "{paid}");
            known.queued.insert(transaction_id.clone());
        }
        let Some(_) = call("refund", json!({"transaction_id": transaction_id, "amount": 7})).await else { return };
        known.lock().expect("a list").refunded.insert(transaction_id, 7);
    }
}

async fn list(base_url: &str, name: &str) -> Vec<Value> {
    let url = format!("{base_url}/_sandbox/{name}");
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let response: Value = http.get(url).send().await.expect("a response").json().await.expect("JSON");
    response[name].as_array().expect("a list").clone()
}

/// Everything acknowledged is still there, in full.
async fn assert_kept(base_url: &str, known: &Mutex<Acknowledged>, kills: u64) {
    let members = list(base_url, "members").await;
    let members: BTreeSet<&str> = members.iter().filter_map(|member| member["openid"].as_str()).collect();
    let payments = list(base_url, "payments").await;
    let payments: BTreeMap<&str, &Value> =
        payments.iter().filter_map(|payment| Some((payment["transaction_id"].as_str()?, payment))).collect();
    let known = known.lock().expect("a list");
    let lost = known.members.iter().find(|openid| !members.contains(openid.as_str()));
    assert_eq!(lost, None, "a member after {kills} kills");
    for (transaction_id, amount) in &known.payments {
        let payment = payments.get(transaction_id.as_str());
        let payment = payment.unwrap_or_else(|| panic!("{transaction_id} is lost after {kills} kills"));
        assert_eq!(payment["amount"], *amount);
        if let Some(refunded) = known.refunded.get(transaction_id) {
            assert_eq!(payment["refunded"], *refunded, "{transaction_id} after {kills} kills");
        }
    }
}

/// A shop that takes no callback at the first attempt; what it took stands in the list.
async fn shop(folder: PathBuf, taken: Arc<Mutex<BTreeSet<String>>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let seen = Arc::new(Mutex::new(BTreeSet::new()));
    let handle = move |headers: HeaderMap, body: Bytes| {
        let (keys, taken, seen) = (folder.join("keys"), Arc::clone(&taken), Arc::clone(&seen));
        async move {
            let envelope: Value = serde_json::from_slice(&body).expect("JSON");
            if seen.lock().expect("a list").insert(envelope["id"].as_str().expect("an id").to_owned()) {
                return axum::http::StatusCode::SERVICE_UNAVAILABLE;
            }
            let public = PublicKey::read(keys.join("pub_key.pem")).expect("a key");
            let settings = std::fs::read_to_string(keys.join("settings.json")).expect("settings");
            let settings: Value = serde_json::from_str(&settings).expect("JSON");
            let id = settings["platform_public_key_id"].as_str().expect("an id");
            let platform = PlatformKeys::public_key(id, public).expect("a ring");
            let key = std::fs::read_to_string(keys.join("apiv3_key.txt")).expect("a key");
            let key = ApiV3Key::new(key).expect("a key");
            let opened = open_callback(&headers, &body, &platform, &key, Clock::system().now());
            let resource: Value = serde_json::from_slice(&opened.expect("a genuine callback").resource).expect("JSON");
            if let Some(transaction_id) = resource["transaction_id"].as_str() {
                taken.lock().expect("a list").insert(transaction_id.to_owned());
            }
            axum::http::StatusCode::NO_CONTENT
        }
    };
    let service = Router::new().route("/", post(handle));
    tokio::spawn(async move { axum::serve(listener, service).await.expect("a server") });
    url
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn state_file_killed_fifty_times_under_load_loses_no_change_and_no_callback() {
    let folder = Folder::new();
    let taken = Arc::new(Mutex::new(BTreeSet::new()));
    let url = shop(folder.path().to_owned(), Arc::clone(&taken)).await;
    let known = Arc::new(Mutex::new(Acknowledged::default()));
    let number = Arc::new(AtomicU64::new(0));

    for kills in 0..KILLS {
        let running = Running::start(folder.path(), &url);
        assert_kept(&running.base_url, &known, kills).await;
        let mut clients = JoinSet::new();
        for client in 0..CLIENTS {
            clients.spawn(load(running.base_url.clone(), client, Arc::clone(&number), Arc::clone(&known)));
        }
        // On a busy machine the load takes its time to come.
        let payments = || known.lock().expect("a list").payments.len();
        let (before, waited) = (payments(), Instant::now());
        while payments() == before && waited.elapsed() < Duration::from_secs(5) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        // Another moment each time, so that the end comes at every stage of a change.
        tokio::time::sleep(Duration::from_millis(kills * 37 % 110)).await;
        drop(running);
        while let Some(client) = clients.join_next().await {
            client.expect("a client that meets with no nonsense");
        }
    }

    let running = Running::start(folder.path(), &url);
    assert_kept(&running.base_url, &known, KILLS).await;
    let deadline = Instant::now() + PATIENCE;
    loop {
        let queued: Vec<String> = {
            let (known, taken) = (known.lock().expect("a list"), taken.lock().expect("a list"));
            known.queued.difference(&taken).cloned().collect()
        };
        if queued.is_empty() {
            break;
        }
        assert!(Instant::now() < deadline, "{} callbacks are forgotten, {} among them", queued.len(), queued[0]);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let known = known.lock().expect("a list");
    println!("{KILLS} kills, {} payments and {} callbacks, none lost", known.payments.len(), known.queued.len());
    assert!(known.payments.len() as u64 > KILLS, "there was no load to speak of: {}", known.payments.len());
}
