//! A folder with a sandbox's keys, the sandbox, and the program that is run there.
//!
//! Nothing that the program ever prints here may hold a key: each run looks.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
};

use serde_json::Value;
use tokio::sync::OnceCell;
use wechatpay_sandbox::{Builder, Sandbox};

pub const KEYS: &str = "wechatpay-sandbox-keys";

/// What a run of the program came to.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// It ended so, and what it says of that has each of these words.
    #[track_caller]
    pub fn ends(self, code: i32, words: &[&str]) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        for word in words {
            assert!(self.err.contains(word) || self.out.contains(word), "{word}: {self:?}");
        }
        self
    }
}

/// A folder that is gone at the end, with a sandbox whose keys are in it.
pub struct Stage {
    folder: PathBuf,
    pub sandbox: Sandbox,
}

impl Stage {
    pub async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    pub async fn with(set: impl FnOnce(Builder) -> Builder) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("wechatpay-cli-test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder).expect("a new folder");
        for (name, content) in made_keys().await {
            put(&folder.join(KEYS).join(name), content);
        }
        let sandbox = set(Sandbox::builder().keys_dir(folder.join(KEYS))).start().await.expect("a sandbox");
        Self { folder, sandbox }
    }

    pub fn path(&self) -> &Path {
        &self.folder
    }

    pub fn write(&self, name: &str, content: &str) -> PathBuf {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for the file");
        fs::write(&path, content).expect("a file");
        path
    }

    /// The settings that the sandbox has written, changed, beside the keys.
    pub fn settings(&self, change: impl FnOnce(&mut Value)) -> PathBuf {
        let original = fs::read_to_string(self.folder.join(KEYS).join("settings.json")).expect("the settings");
        let mut settings: Value = serde_json::from_str(&original).expect("JSON");
        change(&mut settings);
        self.write(&format!("{KEYS}/changed.json"), &settings.to_string())
    }

    /// What takes an order by its code, for the merchant of the sandbox.
    pub fn order(&self) -> Vec<String> {
        let mchid = self.sandbox.merchant().mchid().to_owned();
        [
            "call",
            "pay.native_prepay",
            "appid=wx1234567890abcdef",
            &format!("mchid={mchid}"),
            "description=two words",
            "out_trade_no=SHOP-0001",
            "notify_url=https://shop.example.com/notify",
            "amount.total=8800",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    /// The order, placed and paid.
    pub fn paid(&self) {
        self.run(&words(&self.order())).ends(0, &[]);
        self.run(&["sandbox", "pay", "SHOP-0001", "--openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"])
            .ends(0, &["transaction_id"]);
    }

    /// The program in the folder, with the sandbox's profile.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_as("sandbox", arguments)
    }

    pub fn run_as(&self, profile: &str, arguments: &[&str]) -> Ran {
        let mut command = self.command();
        command.args(arguments).args(["--profile", profile]);
        self.ran(command, "")
    }

    /// The program as it is, with this on its standard input.
    pub fn run_bare(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = self.command();
        command.args(arguments);
        self.ran(command, input)
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay"));
        command.current_dir(&self.folder).env_clear().env("HOME", &self.folder).env("LANG", "C.UTF-8");
        command
    }

    pub fn ran(&self, mut command: Command, input: &str) -> Ran {
        let streams = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = streams.spawn().expect("the program starts");
        child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("input is taken");
        let output = child.wait_with_output().expect("the program ends");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let ran =
            Ran { code: output.status.code().expect("a code"), out: text(output.stdout), err: text(output.stderr) };
        self.assert_no_secret(&ran);
        ran
    }

    fn assert_no_secret(&self, ran: &Ran) {
        for folder in [self.folder.join(KEYS), self.folder.join(KEYS).join("brand")] {
            for file in ["apiclient_key.pem", "apiv3_key.txt", "brand_api_key.txt", "sandbox_platform_key.pem"] {
                let Ok(secret) = fs::read_to_string(folder.join(file)) else { continue };
                for line in secret.lines().filter(|line| line.len() >= 20 && !line.starts_with("-----")) {
                    assert!(!ran.out.contains(line) && !ran.err.contains(line), "{file} is shown: {ran:?}");
                }
            }
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A folder of keys, made once for all tests, since making keys takes its time: names and contents.
async fn made_keys() -> &'static [(PathBuf, Vec<u8>)] {
    static MADE: OnceCell<Vec<(PathBuf, Vec<u8>)>> = OnceCell::const_new();
    let make = async || {
        let folder = std::env::temp_dir().join(format!("wechatpay-cli-test-{}-keys", std::process::id()));
        let sandbox = Sandbox::builder().keys_dir(&folder).start().await.expect("a sandbox");
        sandbox.stop().await;
        let mut made = Vec::new();
        for below in ["", "brand"] {
            for entry in fs::read_dir(folder.join(below)).expect("the folder") {
                let entry = entry.expect("an entry of the folder");
                if entry.path().is_file() {
                    let name = Path::new(below).join(entry.file_name());
                    made.push((name, fs::read(entry.path()).expect("a file")));
                }
            }
        }
        fs::remove_dir_all(&folder).expect("the folder can be removed");
        made
    };
    MADE.get_or_init(make).await
}

/// A file that only its owner can read.
fn put(path: &Path, content: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for the file");
    fs::write(path, content).expect("a file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("our own file");
    }
}

/// Owned words as arguments.
pub fn words(owned: &[String]) -> Vec<&str> {
    owned.iter().map(String::as_str).collect()
}

/// What receives callbacks, answers each with this status, and keeps what came.
pub struct Receiver {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

/// A head and a body.
type Received = (String, Vec<u8>);

impl Receiver {
    pub fn new(status: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/notify", listener.local_addr().expect("its address"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&received);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                if let Some(message) = Self::read(&stream) {
                    // Kept first: whoever has the response looks for it.
                    kept.lock().expect("nobody panics with it").push(message);
                    let _ = write!(stream, "HTTP/1.1 {status} x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                }
            }
        });
        Self { url, received }
    }

    pub fn is_empty(&self) -> bool {
        self.received.lock().expect("nobody panics with it").is_empty()
    }

    pub fn forget(&self) {
        self.received.lock().expect("nobody panics with it").clear();
    }

    fn read(stream: &TcpStream) -> Option<Received> {
        let mut reader = BufReader::new(stream);
        let (mut head, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
            head.push_str(&line);
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        Some((head, body))
    }

    /// The last that came: its head and its body, as files.
    pub fn files(&self, stage: &Stage) -> [String; 2] {
        let (head, body) = self.received.lock().expect("nobody panics with it").last().cloned().expect("a callback");
        let path = |name: &str| stage.path().join(name).to_str().expect("text").to_owned();
        fs::write(path("head.txt"), head).expect("a file");
        fs::write(path("body.json"), body).expect("a file");
        [path("head.txt"), path("body.json")]
    }
}

/// The program without settings and without a gateway.
pub struct Offline;

impl Offline {
    pub fn run(arguments: &[&str]) -> Ran {
        Self::run_in("C.UTF-8", arguments)
    }

    pub fn run_in(locale: &str, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay"));
        let output = command.args(arguments).env_clear().env("LANG", locale).stdin(Stdio::null()).output();
        let output = output.expect("the program runs");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Ran { code: output.status.code().expect("a code"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The same inside of this process, for many runs: the exit code, and all that is printed.
    pub fn within(arguments: &[&str]) -> (u8, String) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut around = wechatpay_cli::Surroundings {
            out: &mut out,
            err: &mut err,
            input: &mut std::io::empty(),
            terminal: false,
            environment: &|_| None,
        };
        let words = ["wechatpay"].iter().chain(arguments).copied();
        let code = runtime.block_on(wechatpay_cli::run(words, &mut around));
        out.extend(err);
        (code, String::from_utf8(out).expect("text"))
    }
}
