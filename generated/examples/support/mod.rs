//! What the examples have in common: a shop's server for callbacks.
//!
//! It verifies and decrypts each callback, acknowledges it at once, and hands it
//! on. A program of its own is `callback_server.rs`, which does nothing twice
//! either.

use std::{error::Error, time::Duration};

use axum::{
    Router,
    extract::{FromRef, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use tokio::{
    net::TcpListener,
    sync::mpsc::{self, Receiver, Sender},
    time::timeout,
};
use wechatpay::{Callback, CallbackRejection, Callbacks};

#[derive(Clone)]
struct Entrance {
    callbacks: Callbacks,
    taken_in: Sender<Callback>,
}

impl FromRef<Entrance> for Callbacks {
    fn from_ref(entrance: &Entrance) -> Self {
        entrance.callbacks.clone()
    }
}

async fn notified(State(entrance): State<Entrance>, callback: Result<Callback, CallbackRejection>) -> Response {
    match callback {
        Ok(callback) => {
            let acknowledgement = callback.response();
            match entrance.taken_in.try_send(callback) {
                Ok(()) => acknowledgement.into_response(),
                Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
            }
        }
        Err(rejection) => rejection.into_response(),
    }
}

/// An address for callbacks, before the shop behind it is open.
pub struct Door {
    /// The address.
    pub notify_url: String,
    listener: TcpListener,
}

impl Door {
    /// One on this machine.
    pub async fn new() -> Result<Self, Box<dyn Error>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        Ok(Self { notify_url: format!("http://{}/wechatpay/notify", listener.local_addr()?), listener })
    }

    /// Opens the shop.
    pub fn open(self, callbacks: Callbacks) -> Shop {
        let Self { notify_url, listener } = self;
        let (sender, taken_in) = mpsc::channel(100);
        let entrance = Entrance { callbacks, taken_in: sender };
        let app = Router::new().route("/wechatpay/notify", post(notified)).with_state(entrance);
        tokio::spawn(async move { axum::serve(listener, app).await });
        Shop { notify_url, taken_in }
    }
}

/// A shop that hears of what happens.
pub struct Shop {
    /// The address for callbacks.
    #[allow(dead_code)] // where the sandbox was told at its start
    pub notify_url: String,
    taken_in: Receiver<Callback>,
}

impl Shop {
    /// The next callback.
    pub async fn hears(&mut self) -> Result<Callback, Box<dyn Error>> {
        let next = timeout(Duration::from_secs(20), self.taken_in.recv()).await?;
        next.ok_or_else(|| "the shop has closed".into())
    }
}
