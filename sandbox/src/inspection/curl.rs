//! A delivery as a command that repeats it.
//!
//! In: an address and a message. Out: a command for any POSIX shell, which sends
//! the very same headers and bytes. Whatever they hold, the shell reads them as
//! text, and curl reads nothing into them.

use crate::log::deliveries::Message;

/// A single argument of a program has at most 128 KiB on Linux; a longer body goes through a pipe.
const LONGEST_ARGUMENT: usize = 100_000;

/// The command that sends this message to this address.
pub(super) fn curl(url: &str, message: &Message) -> String {
    let body = String::from_utf8_lossy(&message.body);
    let through_pipe = body.len() > LONGEST_ARGUMENT;
    // A proxy would take it elsewhere, and braces in an address are no patterns.
    let mut parts = vec![format!("curl --globoff --noproxy '*' --url {}", quoted(url))];
    // Without it, older versions ask first whether a longer body is welcome.
    let headers = message.headers.iter().map(|(name, value)| header(name, value)).chain(["Expect:".to_owned()]);
    parts.extend(headers.map(|header| format!("--header {}", quoted(&header))));
    // Neither is a name of a file taken out of the text, nor a line feed.
    parts.push(if through_pipe { "--data-binary @-".to_owned() } else { format!("--data-raw {}", quoted(&body)) });
    let command = parts.join(" \\\n  ");
    if through_pipe { format!("printf %s {} |\n{command}", quoted(&body)) } else { command }
}

/// curl takes a name with a colon and nothing behind it as one to leave out.
fn header(name: &str, value: &str) -> String {
    if value.is_empty() { format!("{name};") } else { format!("{name}: {value}") }
}

/// Between single quotes a POSIX shell reads nothing but the single quote.
fn quoted(argument: &str) -> String {
    format!("'{}'", argument.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[test]
    fn quoted_is_one_word_whatever_it_holds() {
        for hostile in
            ["", "'", "''", r"\'", "$(id)`id`", "a\nb", "\"$HOME\"", "!!", "*?[a]{b,c}", "-o x", "~", "#", "中\u{7f}"]
        {
            let script = format!("printf '%s' {}", quoted(hostile));
            let output = std::process::Command::new("sh").arg("-c").arg(&script).output().expect("a shell");
            assert_eq!(String::from_utf8(output.stdout).expect("text"), hostile);
        }
    }

    #[test]
    fn curl_header_without_a_value_is_sent_and_not_left_out() {
        let message = Message { headers: vec![("X-Empty".to_owned(), String::new())], body: Bytes::new() };
        assert!(curl("http://127.0.0.1/", &message).contains("--header 'X-Empty;'"));
    }
}
