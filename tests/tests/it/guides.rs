//! The program in Rust that the sandbox hands out compiles. Those in Node.js and Python are run by `cargo xtask interop`.

#[allow(dead_code)] // a program's `main` is called by nobody here
mod rust {
    include!("../../../sandbox/src/guides/rust.txt");
}
