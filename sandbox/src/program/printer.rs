//! Prints without holding anybody up.
//!
//! In: texts. Out: the same on standard output. It always holds that a pipe that
//! nobody empties stops the printing and nothing else, that a closed one ends
//! it, and that the process does not wait for either when it ends.

use std::{
    io::{self, Write as _},
    thread,
    time::Duration,
};

use tokio::{
    sync::{mpsc, oneshot},
    time,
};

/// How many texts wait for a terminal at most.
const WAITING: usize = 64;

/// How long the end waits for what is still to be printed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(1);

/// A thread that prints: one of its own, since a runtime waits for those that it knows.
pub(crate) struct Printer {
    texts: mpsc::Sender<String>,
    done: oneshot::Receiver<()>,
}

impl Printer {
    pub(crate) fn start() -> io::Result<Self> {
        let (texts, mut received) = mpsc::channel::<String>(WAITING);
        let (ended, done) = oneshot::channel();
        thread::Builder::new().name("printer".to_owned()).spawn(move || {
            let mut output = io::stdout();
            while let Some(text) = received.blocking_recv() {
                // Whoever reads this may close the pipe, and the gateway goes on.
                if output.write_all(text.as_bytes()).and_then(|()| output.flush()).is_err() {
                    break;
                }
            }
            // Nobody waits for it unless the program ends.
            let _ = ended.send(());
        })?;
        Ok(Self { texts, done })
    }

    /// Prints a text as it is; `false` once nobody reads any more.
    pub(crate) async fn print(&self, text: String) -> bool {
        self.texts.send(text).await.is_ok()
    }

    /// Waits a moment until all is printed.
    pub(crate) async fn finish(self) {
        let Self { texts, done } = self;
        drop(texts);
        let _ = time::timeout(PATIENCE, done).await;
    }
}
