//! Texts of documents inside of Markdown.
//!
//! In: a text as somebody wrote it. Out: one line that is neither a link nor a tag, and opens no cell of a table.

/// One line, in which brackets outside of code are not taken for links or tags.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut in_code = false;
    for word in text.split_whitespace() {
        if !escaped.is_empty() {
            escaped.push(' ');
        }
        let special = |byte| matches!(byte, b'`' | b'[' | b']' | b'<' | b'>' | b'*');
        if !word.bytes().any(special) {
            escaped.push_str(word);
            continue;
        }
        for c in word.chars() {
            in_code ^= c == '`';
            if !in_code && matches!(c, '[' | ']' | '<' | '>' | '*') {
                escaped.push('\\');
            }
            escaped.push(c);
        }
    }
    escaped
}

/// The same for a cell of a table.
pub(crate) fn cell(text: &str) -> String {
    escape(text).replace('|', "\\|")
}
