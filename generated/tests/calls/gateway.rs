//! A gateway for one test: plain threads and sockets, so that it serves async
//! and blocking calls alike and can answer as wrongly as a test needs.

#![allow(dead_code)] // which helpers are used depends on the features

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{Arc, LazyLock, Mutex},
    thread,
    time::Duration,
};

use wechatpay::{
    Client, ClientBuilder,
    auth::{Authorization, Clock, Merchant, PlatformKeys, PrivateKey, RequestToSign, sign_answer},
};

pub const MCHID: &str = "1900007291";
pub const MERCHANT_SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";
pub const PLATFORM_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
pub const OPENID: &str = "oWmnN4xxxxxxxxxxe92NHIGf1xd8";
pub const APPID: &str = "wx1234567890abcdef";

/// RSA keys are slow to make, and these are the same for every test.
static MERCHANT_KEY: LazyLock<PrivateKey> =
    LazyLock::new(|| PrivateKey::generate().expect("the system has random numbers"));
static PLATFORM_KEY: LazyLock<PrivateKey> =
    LazyLock::new(|| PrivateKey::generate().expect("the system has random numbers"));

pub fn merchant() -> Merchant {
    Merchant::new(MCHID, MERCHANT_SERIAL, MERCHANT_KEY.clone()).expect("plain texts")
}

/// The merchant's private key as its PEM lines.
pub fn merchant_key_lines() -> Vec<String> {
    let pem = MERCHANT_KEY.to_pem().expect("a key has a PEM form");
    pem.lines().map(str::to_owned).collect()
}

pub fn platform_keys() -> PlatformKeys {
    PlatformKeys::public_key(PLATFORM_ID, PLATFORM_KEY.public_key()).expect("an id and a key")
}

/// A request as it arrived.
#[derive(Clone)]
pub struct Seen {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Which of the accepted connections it came through.
    pub connection: usize,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn authorization(&self) -> Authorization {
        Authorization::parse(self.header("authorization").expect("the header is there")).expect("the header reads")
    }

    /// Whether the signature covers exactly what arrived.
    pub fn is_signed(&self) -> bool {
        let authorization = self.authorization();
        let message = RequestToSign {
            method: &self.method,
            target: &self.target,
            timestamp: authorization.timestamp,
            nonce: &authorization.nonce_str,
            body: &self.body,
        }
        .message();
        MERCHANT_KEY.public_key().verify(&message, &authorization.signature).is_ok()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }
}

/// What the gateway answers.
#[derive(Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    signature: Option<Signature>,
    delay: Duration,
    hang_up: bool,
    broken: Broken,
}

/// What becomes of the second half of the body.
#[derive(Clone, Copy, PartialEq)]
enum Broken {
    No,
    Cut,
    Stalled,
}

#[derive(Clone)]
struct Signature {
    serial: &'static str,
    age: i64,
    over: Option<Vec<u8>>,
}

impl Reply {
    /// A signed answer.
    pub fn signed(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let signature = Some(Signature { serial: PLATFORM_ID, age: 0, over: None });
        Self { signature, ..Self::unsigned(status, body) }
    }

    /// An answer without a signature, as errors come.
    pub fn unsigned(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("Request-ID".to_owned(), "08F8B0A1-0".to_owned())];
        let (delay, hang_up, broken) = (Duration::ZERO, false, Broken::No);
        Self { status, headers, body: body.into(), signature: None, delay, hang_up, broken }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The signature covers another body.
    pub fn signed_over(mut self, body: &str) -> Self {
        self.change(|signature| signature.over = Some(body.as_bytes().to_vec()));
        self
    }

    pub fn aged(mut self, seconds: i64) -> Self {
        self.change(|signature| signature.age = seconds);
        self
    }

    pub fn by(mut self, serial: &'static str) -> Self {
        self.change(|signature| signature.serial = serial);
        self
    }

    pub fn late(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// The connection ends in the middle of the body.
    pub fn cut(self) -> Self {
        Self { broken: Broken::Cut, ..self }
    }

    /// The second half of the body does not come.
    pub fn stalled(self) -> Self {
        Self { broken: Broken::Stalled, ..self }
    }

    /// The connection ends without an answer.
    pub fn hang_up() -> Self {
        Self { hang_up: true, ..Self::unsigned(500, "") }
    }

    fn change(&mut self, change: impl FnOnce(&mut Signature)) {
        change(self.signature.as_mut().expect("a signed reply"));
    }

    fn write(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        thread::sleep(self.delay);
        if self.hang_up {
            return stream.shutdown(Shutdown::Both);
        }
        let mut head = format!("HTTP/1.1 {} Whatever\r\n", self.status);
        if self.status != 204 {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if let Some(signature) = &self.signature {
            let over = signature.over.as_ref().unwrap_or(&self.body);
            let at = Clock::system().now() - signature.age;
            let headers = sign_answer(&PLATFORM_KEY, signature.serial, at, "c5ac7061fccab6bf3e254dcf98995b8c", over)
                .expect("the key signs");
            for (name, value) in &headers {
                head.push_str(&format!("{name}: {}\r\n", value.to_str().expect("signatures are text")));
            }
        }
        stream.write_all(head.as_bytes())?;
        stream.write_all(b"\r\n")?;
        let half = self.body.len() / 2;
        match self.broken {
            Broken::No => stream.write_all(&self.body),
            Broken::Cut => stream.write_all(&self.body[..half]).and_then(|()| stream.shutdown(Shutdown::Both)),
            Broken::Stalled => {
                stream.write_all(&self.body[..half])?;
                thread::sleep(Duration::from_secs(2));
                stream.shutdown(Shutdown::Both)
            }
        }
    }
}

/// A gateway on a free port of this machine.
pub struct Gateway {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Gateway {
    /// One that always answers the same.
    pub fn answering(reply: Reply) -> Self {
        Self::start(move |_| reply.clone())
    }

    pub fn start(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("a bound address"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (answer, noted) = (Arc::new(answer), Arc::clone(&seen));
        thread::spawn(move || {
            for (connection, stream) in listener.incoming().enumerate() {
                let (answer, noted) = (Arc::clone(&answer), Arc::clone(&noted));
                thread::spawn(move || serve(connection, stream?, &*answer, &noted));
            }
        });
        Self { url, seen }
    }

    /// A client of the merchant that this gateway knows.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder(merchant(), platform_keys()).base_url(&self.url)
    }

    pub fn client(&self) -> Client {
        self.builder().build().expect("a gateway on this machine is allowed")
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no thread panics with the lock").clone()
    }

    /// The only request that arrived.
    #[track_caller]
    pub fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "one request was expected");
        seen[0].clone()
    }
}

fn serve(
    connection: usize,
    mut stream: TcpStream,
    answer: &dyn Fn(&Seen) -> Reply,
    noted: &Mutex<Vec<Seen>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = read(connection, &mut reader)? {
        let reply = answer(&request);
        noted.lock().expect("no thread panics with the lock").push(request);
        reply.write(&mut stream)?;
    }
    Ok(())
}

fn read(connection: usize, reader: &mut BufReader<TcpStream>) -> std::io::Result<Option<Seen>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split(' ');
    let mut word = || words.next().unwrap_or_default().to_owned();
    let (method, target) = (word(), word());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.push((name.to_owned(), value.to_owned()));
    }
    let mut seen = Seen { method, target, headers, body: Vec::new(), connection };
    let length = seen.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
    seen.body.resize(length, 0);
    reader.read_exact(&mut seen.body)?;
    Ok(Some(seen))
}
