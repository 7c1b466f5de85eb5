// Written by `cargo xtask codegen` from spec/; edit the documents there instead.

//! The tree of the fluent calls: every node is a segment of the URL path.

use crate::Client;

pub mod v3;

impl Client {
    /// `/v3`
    #[inline]
    pub fn v3(&self) -> v3::V3<'_> {
        v3::V3 { client: self }
    }
}
