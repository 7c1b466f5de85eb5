//! The programs in Rust that the sandbox hands out compile. Those in Node.js and Python are run by `cargo xtask interop`.

#[allow(dead_code)] // a program's `main` is called by nobody here
mod with_a_public_key {
    include!("../../../sandbox/src/guides/rust.txt");
}

#[allow(dead_code)] // as above
mod with_certificates {
    include!("../../../sandbox/src/guides/rust.certificate.txt");
}
