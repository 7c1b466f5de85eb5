//! Turns: what is done by one at a time.
//!
//! Whoever asks for a thing may hang up. What was begun in a turn comes to its end all the same, and the turn lasts as long:
//! nobody acts on what is still on its way.

use std::{error::Error, sync::Arc};

use tokio::sync::{Mutex, MutexGuard};

pub type Done<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[derive(Default)]
pub struct Turn(Arc<Mutex<()>>);

impl Turn {
    /// Waits for the turn, and does this in it, in a task of its own.
    pub async fn take<T: Send + 'static>(&self, work: impl Future<Output = Done<T>> + Send + 'static) -> Done<T> {
        let turn = Arc::clone(&self.0).lock_owned().await;
        let in_turn = async move {
            let done = work.await;
            drop(turn);
            done
        };
        tokio::spawn(in_turn).await?
    }

    /// Waits for the turn, for who only looks: it is given back with whoever has it.
    pub async fn look(&self) -> MutexGuard<'_, ()> {
        self.0.lock().await
    }
}
