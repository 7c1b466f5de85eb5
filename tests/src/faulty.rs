//! A gateway whose connections go wrong in ways that no HTTP server can be told to.
//!
//! A [`Fault`] for each request comes in; how many requests arrived goes out,
//! counted when the last byte of their head is read. It works with plain
//! sockets on threads of its own, so that async and blocking calls reach it
//! alike, and reads heads and bodies but checks nothing.

use std::{
    collections::VecDeque,
    io::{ErrorKind, Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::Duration,
};

use http::StatusCode;
use tokio::net::TcpSocket;

use crate::gateway::MockResponse;

/// How long a connection is kept that is never answered. It outlives every test's limits.
const PATIENCE: Duration = Duration::from_secs(60);

/// What happens to a request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The connection ends before a byte of the request was read.
    HangUpAtOnce,
    /// The connection ends when half of the request was read.
    HangUpWhileReading,
    /// The connection ends when all of the request was read.
    HangUpAfterReading,
    /// The request is read and never answered.
    Silence,
    /// The head of the response comes a byte at a time, with such a pause between.
    SlowHead(MockResponse, Duration),
    /// The response ends in the middle of its body.
    CutBody(MockResponse),
    /// The second half of the response's body does not come.
    StalledBody(MockResponse),
    /// The response's body never ends: its bytes come again and again.
    EndlessBody(MockResponse),
    /// No fault: the response as it is.
    Response(MockResponse),
    /// No fault, and the connection is kept, as the real gateway does: it ends after this
    /// time without a further request.
    Kept(MockResponse, Duration),
}

/// A running gateway.
#[derive(Debug)]
pub struct Faulty {
    address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Debug, Default)]
struct Seen {
    faults: VecDeque<Fault>,
    connections: usize,
    requests: Vec<String>,
}

impl Faulty {
    /// Starts one that does this to one request after the other, and the last of it to all
    /// that follow.
    ///
    /// # Panics
    /// When no port is to be had.
    pub fn start(faults: impl IntoIterator<Item = Fault>) -> Self {
        Self::serving(faults, usize::MAX)
    }

    /// Starts one that takes so many connections and then listens no more: when the last
    /// of them is served, the port is closed.
    ///
    /// # Panics
    /// When no port is to be had.
    pub fn serving(faults: impl IntoIterator<Item = Fault>, connections: usize) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let seen = Arc::new(Mutex::new(Seen { faults: faults.into_iter().collect(), ..Seen::default() }));
        let noted = Arc::clone(&seen);
        thread::spawn(move || {
            let mut listener = Some(listener);
            for left in (0..connections).rev() {
                let Some(Ok((stream, _))) = listener.as_ref().map(TcpListener::accept) else { continue };
                if left == 0 {
                    listener = None;
                }
                let noted = Arc::clone(&noted);
                // A client that is gone is the end of its thread.
                thread::spawn(move || drop(serve(stream, &noted)));
            }
        });
        Self { address, seen }
    }

    /// Where it listens, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).connections
    }

    /// How many requests arrived with their complete head.
    pub fn requests(&self) -> usize {
        self.heads().len()
    }

    /// The heads of the requests that arrived, oldest first.
    pub fn heads(&self) -> Vec<String> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).requests.clone()
    }
}

/// A port of this machine that nobody listens on: it stays taken, so that no other test gets it.
///
/// # Panics
/// When no port is to be had.
pub fn closed_port() -> String {
    static TAKEN: Mutex<Vec<TcpSocket>> = Mutex::new(Vec::new());
    let socket = TcpSocket::new_v4().expect("there is a socket");
    socket.bind((Ipv4Addr::LOCALHOST, 0).into()).expect("there is a free port");
    let url = format!("http://{}", socket.local_addr().expect("a bound socket has an address"));
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner).push(socket);
    url
}

/// One connection serves one request unless it is kept: what a client does with a second
/// one on a connection that went wrong is the client's own business.
fn serve(mut stream: TcpStream, seen: &Mutex<Seen>) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    seen.lock().unwrap_or_else(PoisonError::into_inner).connections += 1;
    // Taken before the first byte is read, and of a connection that is kept behind it.
    let mut fault = next(seen);
    match &fault {
        Fault::HangUpAtOnce => return stream.shutdown(Shutdown::Both),
        Fault::HangUpWhileReading => {
            // What is left unread makes the system reset the connection.
            stream.read_exact(&mut [0; 16])?;
            return stream.shutdown(Shutdown::Both);
        }
        _ => {}
    }

    loop {
        let head = read_request(&mut stream)?;
        seen.lock().unwrap_or_else(PoisonError::into_inner).requests.push(head);
        let Fault::Kept(response, idle) = &fault else { break };
        stream.write_all(&head_of(response, "keep-alive"))?;
        stream.write_all(&response.body)?;
        stream.set_read_timeout(Some(*idle))?;
        match stream.peek(&mut [0]) {
            Ok(1..) => fault = next(seen),
            _ => return stream.shutdown(Shutdown::Both),
        }
    }
    match fault {
        Fault::Kept(..) => {}
        Fault::HangUpAtOnce | Fault::HangUpWhileReading | Fault::HangUpAfterReading => {}
        Fault::Silence => {
            // Until the client hangs up, or for as long as anybody would wait.
            let _ = stream.read(&mut [0]);
        }
        Fault::SlowHead(response, pause) => {
            for byte in head_of(&response, "close") {
                stream.write_all(&[byte])?;
                thread::sleep(pause);
            }
            stream.write_all(&response.body)?;
        }
        Fault::CutBody(response) => {
            stream.write_all(&head_of(&response, "close"))?;
            stream.write_all(response.body.get(..response.body.len() / 2).unwrap_or_default())?;
        }
        Fault::StalledBody(response) => {
            stream.write_all(&head_of(&response, "close"))?;
            stream.write_all(response.body.get(..response.body.len() / 2).unwrap_or_default())?;
            let _ = stream.read(&mut [0]);
        }
        Fault::EndlessBody(response) => {
            // Without a length it lasts until somebody hangs up.
            stream.write_all(&head_without_length(&response, "close"))?;
            stream.write_all(b"\r\n")?;
            loop {
                stream.write_all(&response.body)?;
            }
        }
        Fault::Response(response) => {
            stream.write_all(&head_of(&response, "close"))?;
            stream.write_all(&response.body)?;
        }
    }
    stream.shutdown(Shutdown::Both)
}

fn next(seen: &Mutex<Seen>) -> Fault {
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    let next = if seen.faults.len() > 1 { seen.faults.pop_front() } else { seen.faults.front().cloned() };
    next.unwrap_or(Fault::HangUpAtOnce)
}

/// Reads a request to the end of its body; its head goes out.
pub(crate) fn read_request(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte)?;
        head.extend_from_slice(&byte);
    }
    let head = String::from_utf8(head).map_err(|_| std::io::Error::from(ErrorKind::InvalidData))?;
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, length)| length.trim().parse().ok())
        .unwrap_or(0);
    stream.read_exact(&mut vec![0; length])?;
    Ok(head)
}

pub(crate) fn head_of(response: &MockResponse, connection: &str) -> Vec<u8> {
    let mut head = head_without_length(response, connection);
    if response.status != StatusCode::NO_CONTENT {
        head.extend_from_slice(format!("Content-Length: {}\r\n", response.body.len()).as_bytes());
    }
    head.extend_from_slice(b"\r\n");
    head
}

/// As far as the blank line.
fn head_without_length(response: &MockResponse, connection: &str) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} -\r\nConnection: {connection}\r\n", response.status.as_u16());
    for (name, value) in &response.headers {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap_or_default()));
    }
    head.into_bytes()
}
