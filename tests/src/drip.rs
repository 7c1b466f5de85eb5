//! A gateway that sends a file piece by piece, each when the test says so, and a way to give
//! up a future at each of its awaits.
//!
//! Both go by what happens, not by the clock: a piece is sent when it is released, and a
//! future is dropped when it has been pending so many times.

use std::{
    future::{Future, poll_fn},
    io::Write as _,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    pin::pin,
    sync::mpsc::{Receiver, Sender, channel},
    task::Poll,
    thread,
};

use crate::{
    faulty::{head_of, read_request},
    gateway::MockResponse,
};

/// A running gateway.
#[derive(Debug)]
pub struct Drip {
    address: SocketAddr,
    releases: Sender<usize>,
}

impl Drip {
    /// Starts one that gives the first response to the first request, and the second one's body
    /// to the next, in pieces of so many bytes. It ends with the last of them.
    ///
    /// # Panics
    /// When no port is to be had.
    pub fn start(location: MockResponse, file: MockResponse, piece: usize) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let (releases, released) = channel();
        // A client or a test that is gone is the end of it.
        thread::spawn(move || drop(serve(&listener, &location, &file, piece, &released)));
        Self { address, releases }
    }

    /// Where it listens, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Lets so many more pieces go. There may be fewer.
    pub fn release(&self, pieces: usize) {
        // All has been sent where nobody listens any more.
        let _ = self.releases.send(pieces);
    }

    /// Lets all pieces go.
    pub fn release_all(&self) {
        self.release(usize::MAX);
    }
}

fn serve(
    listener: &TcpListener,
    location: &MockResponse,
    file: &MockResponse,
    piece: usize,
    released: &Receiver<usize>,
) -> std::io::Result<()> {
    let mut stream = asked(listener)?;
    stream.write_all(&[&head_of(location, "close"), &*location.body].concat())?;
    drop(stream);
    let mut stream = asked(listener)?;
    stream.write_all(&head_of(file, "close"))?;
    let mut left = 0;
    for piece in file.body.chunks(piece) {
        while left == 0 {
            left = released.recv().map_err(std::io::Error::other)?;
        }
        left -= 1;
        stream.write_all(piece)?;
    }
    Ok(())
}

fn asked(listener: &TcpListener) -> std::io::Result<TcpStream> {
    let (mut stream, _) = listener.accept()?;
    // Each piece is a packet of its own.
    stream.set_nodelay(true)?;
    read_request(&mut stream)?;
    Ok(stream)
}

/// When a future is dropped that has been pending.
#[derive(Clone, Copy, Debug)]
pub enum Drops {
    /// At once.
    AtOnce,
    /// When what it waited for has come, before it has looked.
    WhenWoken,
}

/// Drives a future until it is ready, or has been pending for the given time, counted from 1;
/// then it is dropped, and `None` comes out. Each time that it is pending `waits` is called.
pub async fn given_up_at<F: Future>(
    future: F,
    time: usize,
    drops: Drops,
    mut waits: impl FnMut(),
) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut times = 0;
    poll_fn(move |context| {
        if times == time {
            return Poll::Ready(None);
        }
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => {
                times += 1;
                waits();
                match drops {
                    Drops::AtOnce if times == time => Poll::Ready(None),
                    _ => Poll::Pending,
                }
            }
        }
    })
    .await
}
