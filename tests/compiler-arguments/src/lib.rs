//! What the compiler was told when it compiled the crate that asks.
//!
//! In: nothing. Out: the path of the compiler and its arguments. Nothing but cargo knows which of the files in a
//! target folder belong to a build, and it tells the compiler alone.

use std::{env, path::PathBuf};

use proc_macro::TokenStream;

/// The compiler's path, and the arguments behind it, as a `&[&str]`.
#[proc_macro]
pub fn compiler_arguments(_: TokenStream) -> TokenStream {
    let compiler = env::current_exe().unwrap_or_else(|_| PathBuf::from("rustc")).into_os_string();
    let arguments = [compiler].into_iter().chain(env::args_os().skip(1));
    let arguments: Vec<String> = arguments.map(|argument| argument.to_string_lossy().into_owned()).collect();
    // Quoted as `Debug` does, a text is a literal of Rust.
    format!("&{arguments:?}").parse().unwrap_or_default()
}
