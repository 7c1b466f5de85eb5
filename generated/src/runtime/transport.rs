//! [`Transport`]: what a request leaves through.
//!
//! A `reqwest` client and the user's layers come in, a client for one attempt goes
//! out: your middleware → witness → sign → doorkeeper → network.

use std::sync::Arc;

use reqwest_middleware::{ClientWithMiddleware, Middleware};
use wechatpay_auth::SigningMiddleware;

use super::failure::{Doorkeeper, Trail, Witness};

/// The layers of a client around the `reqwest` client of one runtime.
pub(super) struct Transport {
    http: reqwest::Client,
    layers: Layers,
    doorkeeper: Arc<Doorkeeper>,
}

/// What the async and the blocking half of a client share.
#[derive(Clone)]
pub(super) struct Layers {
    /// The user's own, the first outermost.
    pub(super) outside: Vec<Arc<dyn Middleware>>,
    pub(super) signing: Arc<SigningMiddleware>,
}

impl Transport {
    pub(super) fn new(http: reqwest::Client, layers: Layers) -> Self {
        Self { http, layers, doorkeeper: Arc::new(Doorkeeper) }
    }

    /// The client for one attempt, which is noted in this trail.
    pub(super) fn noted_in(&self, trail: &Trail) -> ClientWithMiddleware {
        let mut stack = self.layers.outside.clone();
        stack.push(Arc::new(Witness(trail.clone())));
        stack.push(self.layers.signing.clone());
        stack.push(self.doorkeeper.clone());
        ClientWithMiddleware::new(self.http.clone(), stack)
    }
}
