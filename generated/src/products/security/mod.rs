// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

//! 商户签名验签／加解密测试 (security self-test)
//!
//! A call that moves no money and exercises everything that a merchant has to get right: signing,
//! verifying, encrypting, decrypting, and receiving a callback.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;
