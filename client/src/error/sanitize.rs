//! Text of others, made fit to be shown: a message on one line of bounded
//! length, a JSON path without the keys that may be somebody's data. The values
//! that a request carried are masked before, by [`Redactor`](super::Redactor).

use wechatpay_auth::header;

use crate::description::template;

/// A text longer than this is not shown as a message.
const LONGEST: usize = 300;

/// The text on one line, cut where nobody reads on.
pub(super) fn line(text: &str) -> String {
    let mut line: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

/// A trace number, which no signature covers, unless it could be something else.
pub(crate) fn request_id(text: &str) -> &str {
    if header::is_request_id(text) { text } else { "***" }
}

/// A JSON path as errors may show it: the keys of maps can be openids, so what is not a name of a field becomes `*`.
pub(crate) fn path(path: &str) -> String {
    if path == "." {
        return path.to_owned();
    }
    let shown = path.split('.').map(|piece| {
        let (name, index) = piece.split_at(piece.find('[').unwrap_or(piece.len()));
        let is_index = index.chars().all(|c| c.is_ascii_digit() || matches!(c, '[' | ']'));
        if is_index && template::is_word(name) { piece } else { "*" }
    });
    shown.collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_shows_names_and_hides_other_keys() {
        assert_eq!(path("data[0].serial_no"), "data[0].serial_no");
        assert_eq!(path("members.oUpF8uMuAJO.粤B12345[1]"), "members.*.*");
        assert_eq!(path("."), ".");
    }

    #[test]
    fn request_id_that_could_be_something_else_is_hidden() {
        for shown in ["08F2A8B2C506100118D0B7F9C00120AD2528A0C801-268435461", "08F8B0A1-0"] {
            assert_eq!(request_id(shown), shown);
        }
        for hidden in
            ["", "-", "08F8B0A1", "13800138000", "0755-86013388", "oUpF8uMuAJO-0", "08F8B0A1-0;x", "08F8B0A1-a"]
        {
            assert_eq!(request_id(hidden), "***", "{hidden}");
        }
    }

    #[test]
    fn line_has_no_line_breaks_and_an_end() {
        assert_eq!(line("a\r\nb\u{1b}"), "a  b ");
        assert_eq!(line(&"x".repeat(400)).chars().count(), 301);
    }
}
