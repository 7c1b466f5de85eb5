//! Runs named checks, and what they need beside the client: the sandbox's folder, its control interface, a receiver.
//!
//! In: the arguments of the program. Out: `PASS name` or `FAIL name: reason`, one line each, and `END n` when all n
//! were run. Everything here speaks to the sandbox's address alone.

use std::{
    env,
    error::Error,
    fmt::Debug,
    fs,
    path::PathBuf,
    process,
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use serde_json::Value;
use tiny_http::{Response, Server};
use wechatpay_v3::notify::NotifyHeaders;

/// What a check ends with.
pub type Held = Result<(), Box<dyn Error>>;

/// A name, and what is done.
pub type Check = (&'static str, fn(&Sandbox) -> Held);

/// A run takes seconds; one that hangs must not hang whoever started it.
const PATIENCE: Duration = Duration::from_secs(300);

/// The running sandbox: its mode, and what its folder of keys says of it.
pub struct Sandbox {
    pub mode: String,
    keys: PathBuf,
    settings: Value,
}

impl Sandbox {
    /// As the arguments name it: the mode, and the folder of the keys.
    pub fn of_arguments() -> Result<Self, Box<dyn Error>> {
        let mut arguments = env::args().skip(1);
        let (Some(mode), Some(keys)) = (arguments.next(), arguments.next()) else {
            return Err("the arguments are a mode and the folder of the sandbox's keys".into());
        };
        let keys = PathBuf::from(keys);
        let settings = serde_json::from_slice(&fs::read(keys.join("settings.json"))?)?;
        Ok(Self { mode, keys, settings })
    }

    /// A file of the folder.
    pub fn file(&self, name: &str) -> Result<String, Box<dyn Error>> {
        Ok(fs::read_to_string(self.keys.join(name))?.trim().to_owned())
    }

    /// One of the sandbox's settings.
    pub fn setting(&self, name: &str) -> String {
        self.settings[name].as_str().unwrap_or_default().to_owned()
    }

    /// Moves the sandbox's state; this is not part of the client.
    pub fn control(&self, path: &str, body: &Value) -> Result<Value, Box<dyn Error>> {
        let url = format!("{}/_sandbox/{path}", self.setting("base_url"));
        let response = reqwest::blocking::Client::new().post(url).json(body).send()?;
        let status = response.status();
        let text = response.text()?;
        if !status.is_success() {
            return Err(format!("the sandbox's {path} answered {status}: {text}").into());
        }
        Ok(serde_json::from_str(&text)?)
    }
}

/// A callback as received over the wire.
pub struct Callback {
    pub headers: NotifyHeaders,
    pub body: String,
}

/// A handler on a free port: its address, and what it receives.
pub fn receiver() -> Result<(String, Receiver<Callback>), Box<dyn Error>> {
    let server = Server::http("127.0.0.1:0").map_err(|error| error.to_string())?;
    let url = format!("http://{}/callback", server.server_addr());
    let (sender, received) = mpsc::channel();
    thread::spawn(move || {
        for mut request in server.incoming_requests() {
            let mut body = String::new();
            let whole = request.as_reader().read_to_string(&mut body).is_ok();
            let headers = request.headers().iter();
            let headers = headers.map(|header| (header.field.as_str().as_str(), header.value.as_str()));
            if let (true, Ok(headers)) = (whole, NotifyHeaders::from_pairs(headers)) {
                let _ = sender.send(Callback { headers, body });
            }
            let _ = request.respond(Response::empty(204));
        }
    });
    Ok((url, received))
}

/// The next callback.
pub fn next(received: &Receiver<Callback>) -> Result<Callback, Box<dyn Error>> {
    received.recv_timeout(Duration::from_secs(10)).map_err(|error| format!("no callback came: {error}").into())
}

/// Both sides are in the message.
pub fn equal<T: PartialEq + Debug>(found: T, expected: T) -> Held {
    if found == expected { Ok(()) } else { Err(format!("{found:?} instead of {expected:?}").into()) }
}

/// Runs the checks in order; one that fails does not keep the others from running.
pub fn run(sandbox: &Sandbox, checks: &[Check]) {
    thread::spawn(|| {
        thread::sleep(PATIENCE);
        eprintln!("the checks took longer than {PATIENCE:?}");
        process::exit(1);
    });
    for (name, check) in checks {
        match check(sandbox) {
            Ok(()) => println!("PASS {name}"),
            Err(error) => println!("FAIL {name}: {}", error.to_string().replace(['\r', '\n'], " ")),
        }
    }
    println!("END {}", checks.len());
}
