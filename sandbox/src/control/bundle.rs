//! The description that the sandbox is driven by, as plain OpenAPI for other tools.
//!
//! In: the name of a file. Out: its text, which is the one that `cargo xtask bundle` writes of the same documents. It
//! is made when it is asked for, and not carried; one at a time, since each takes tens of megabytes while it is made.

use std::sync::Arc;

use tokio::sync::Semaphore;
use wechatpay_codegen::bundle;

use super::outcome::{Refused, failed};
use crate::world::World;

/// The files that there are.
const FILES: [&str; 2] = ["wechatpay-openapi-3.0.json", "wechatpay-openapi-3.1.json"];

/// Whose turn it is.
static TURN: Semaphore = Semaphore::const_new(1);

/// Whether there is a file of this name.
pub(super) fn has(name: &str) -> bool {
    FILES.contains(&name)
}

/// Its text.
pub(super) async fn file(world: &World, name: &str) -> Result<String, Refused> {
    // It is never closed.
    let _turn = TURN.acquire().await.ok();
    let (description, name) = (Arc::clone(&world.api), name.to_owned());
    // It takes a moment, in which calls are answered all the same.
    let made = tokio::task::spawn_blocking(move || bundle::file(&description.api()?, &name)).await;
    let made = made.map_err(|error| failed(&error))?;
    made.ok_or_else(|| failed(&"a line of the description cannot be read"))
}
