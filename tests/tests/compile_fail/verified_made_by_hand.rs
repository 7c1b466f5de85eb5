//! Only verification makes the proof of it.

use wechatpay::Verified;

fn forge(other: &Verified) -> Verified {
    Verified { body: other.body().clone(), serial: other.serial().clone(), timestamp: other.timestamp() } //~ E0451: fields `body`, `serial` and `timestamp` of struct `Verified` are private
}

fn main() {
    let _ = forge;
}
