//! The clients of the gateway that tests talk to.

use wechatpay::{Client, ClientBuilder, Clock, RetryPolicy};

use crate::gateway::{Gateway, NOW, merchant, platform_keys};

impl Gateway {
    /// The set-up of a client of this gateway, whose clock stands at [`NOW`] and which
    /// tries everything once, so that tests can count what arrives.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder(merchant(), platform_keys())
            .base_url(self.base_url())
            .clock(Clock::fixed(NOW))
            .retry(RetryPolicy::none())
    }

    /// A client of this gateway, whose clock stands at [`NOW`].
    ///
    /// # Panics
    /// When it does not build.
    pub fn client(&self) -> Client {
        self.client_builder().build().expect("a loopback gateway may be spoken to")
    }
}
