//! Items of a fixed shape, written as text.
//!
//! In: names, types and docs. Out: the very text that prettyplease would make of them, but for the fields of struct
//! expressions, which stand in rows: thousands of structs need not be made into tokens and parsed for that. It holds
//! that what is not certain to be laid out so is left to prettyplease.

use std::fmt::Write as _;

use super::code::laid_out;

/// A line of up to so many bytes is not broken.
const WIDTH: usize = 89;

const INDENT: &str = "    ";

/// A struct's field, or what is like one.
pub(super) struct Member<'m> {
    pub(super) docs: &'m [String],
    pub(super) name: &'m str,
    pub(super) ty: String,
}

/// An item while it is written.
#[derive(Default)]
pub(super) struct Item {
    text: String,
    /// Whether a line may have to be laid out otherwise.
    uncertain: bool,
}

/// The doc comment of these lines.
pub(super) fn docs(lines: &[String], indent: &str) -> String {
    let mut text = String::new();
    for line in lines {
        text.push_str(indent);
        text.push_str(if line.is_empty() { "///" } else { "/// " });
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// A public struct with these attributes.
pub(super) fn structure(
    lines: &[String],
    attributes: &[String],
    name: &str,
    members: &[Member<'_>],
) -> Result<String, syn::Error> {
    let mut item = Item { text: docs(lines, ""), uncertain: false };
    attributes.iter().for_each(|attribute| item.line(0, attribute));
    if members.is_empty() {
        item.line(0, &format!("pub struct {name} {{}}"));
        return item.finish();
    }
    item.line(0, &format!("pub struct {name} {{"));
    for member in members {
        item.text.push_str(&docs(member.docs, INDENT));
        item.line(1, &format!("pub {}: {},", member.name, member.ty));
    }
    item.line(0, "}");
    item.finish()
}

/// A public enum inside this macro of the engine, each variant with its docs and the literal of its value on the wire.
pub(super) fn open_enum<'v>(
    macro_name: &str,
    lines: &[String],
    sensitive: bool,
    name: &str,
    variants: impl Iterator<Item = (&'v [String], &'v str, String)>,
) -> String {
    let mut item = format!("wechatpay_client::{macro_name}! {{\n");
    item.push_str(&docs(lines, INDENT));
    item.push_str(if sensitive { "    #[sensitive]\n" } else { "" });
    // Writing to a string does not fail.
    let _ = writeln!(item, "    pub enum {name} {{");
    for (lines, name, wire) in variants {
        item.push_str(&docs(lines, "        "));
        let _ = writeln!(item, "        {name} = {wire},");
    }
    item + "    }\n}\n"
}

/// A public struct without fields inside this macro of the engine.
pub(super) fn wrapper(macro_name: &str, lines: &[String], sensitive: bool, name: &str) -> String {
    let mark = if sensitive { "    #[sensitive]\n" } else { "" };
    let docs = docs(lines, INDENT);
    format!("wechatpay_client::{macro_name}! {{\n{docs}{mark}    pub struct {name};\n}}\n")
}

impl Item {
    /// A line at this depth that is not broken, or is short enough.
    pub(super) fn line(&mut self, depth: usize, line: &str) {
        self.uncertain |= depth * INDENT.len() + line.len() > WIDTH;
        self.put(depth, line);
    }

    fn put(&mut self, depth: usize, line: &str) {
        self.text.push_str(&INDENT.repeat(depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Parts between brackets: on one line where they fit with what closes them, else each on its own. `behind` is
    /// not broken from that, however long it is.
    pub(super) fn group(&mut self, depth: usize, open: &str, parts: &[String], close: &str, behind: &str) {
        let blank = if open.ends_with('{') && !parts.is_empty() { " " } else { "" };
        let line = format!("{open}{blank}{}{blank}{close}", parts.join(", "));
        if depth * INDENT.len() + line.len() <= WIDTH {
            return self.put(depth, &format!("{line}{behind}"));
        }
        self.line(depth, open);
        parts.iter().for_each(|part| self.line(depth + 1, &format!("{part},")));
        self.line(depth, &format!("{close}{behind}"));
    }

    /// A struct expression or pattern: on one line where it fits with what is behind it, else its fields in rows.
    pub(super) fn fields(&mut self, depth: usize, open: &str, fields: &[String], close: &str, behind: &str) {
        let blank = if fields.is_empty() { "" } else { " " };
        let line = format!("{open} {{{blank}{}{blank}{close}{behind}", fields.join(", "));
        if depth * INDENT.len() + line.len() <= WIDTH {
            return self.put(depth, &line);
        }
        self.line(depth, &format!("{open} {{"));
        let indent = (depth + 1) * INDENT.len();
        let mut row = String::new();
        for field in fields {
            if !row.is_empty() && indent + row.len() + 1 + field.len() + 1 > WIDTH {
                self.line(depth + 1, &std::mem::take(&mut row));
            }
            row.push_str(if row.is_empty() { "" } else { " " });
            row.push_str(field);
            row.push(',');
        }
        self.line(depth + 1, &row);
        self.line(depth, &format!("{close}{behind}"));
    }

    /// A chain of calls: on one line where it fits, else each call on its own.
    pub(super) fn chain(&mut self, depth: usize, receiver: &str, calls: &[String]) {
        let line = format!("{receiver}{}", calls.concat());
        if depth * INDENT.len() + line.len() <= WIDTH {
            return self.put(depth, &line);
        }
        self.line(depth, receiver);
        calls.iter().for_each(|call| self.line(depth + 1, call));
    }

    /// The doc comment of these lines at a depth.
    pub(super) fn docs(&mut self, depth: usize, lines: &[String]) {
        self.text.push_str(&docs(lines, &INDENT.repeat(depth)));
    }

    /// An empty line, as people have it between the items of a block.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// The text of the item.
    pub(super) fn finish(self) -> Result<String, syn::Error> {
        if self.uncertain { laid_out(syn::parse_file(&self.text)?) } else { Ok(self.text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A method with this body, inside of its `impl`.
    fn method(write: impl FnOnce(&mut Item)) -> Item {
        let mut item = Item::default();
        item.line(0, "impl Owner {");
        item.docs(1, &["Creates it.".to_owned(), String::new(), "分".repeat(50)]);
        write(&mut item);
        item.line(1, "}");
        item.line(0, "}");
        item
    }

    #[track_caller]
    fn is_as_by_prettyplease(item: &Item) {
        let expected = laid_out(syn::parse_file(&item.text).expect("it is Rust")).expect("it is laid out");
        assert_eq!(item.text, expected);
    }

    #[test]
    fn item_of_any_width_is_laid_out_as_by_prettyplease() {
        let mut certain = 0;
        for more in 0..70 {
            let name = "a".repeat(more + 1);
            let head = "pub fn new(self) -> Self {";
            let arguments = [format!("{name}: impl Into<String>"), "b: i64".to_owned()];
            let calls = [format!(".path(\"{name}\", &self.b)"), ".json(self)".to_owned(), ".build()".to_owned()];
            let made = format!("Owner::new({name}, b)");
            let items = [
                method(|item| {
                    item.group(1, "pub fn new(", &arguments, ") -> Self {", "");
                    item.line(2, "Self(b)");
                }),
                method(|item| {
                    item.line(1, head);
                    item.chain(2, "Request::of(Self::META)", &calls);
                }),
                method(|item| {
                    item.line(1, head);
                    item.group(2, "Call::new(", &["self.client".to_owned(), made], ")", "");
                }),
            ];
            for item in items.iter().filter(|item| !item.uncertain) {
                is_as_by_prettyplease(item);
                certain += 1;
            }
        }
        assert!(certain > 180, "{certain} of 210 are not left to prettyplease");
    }

    #[test]
    fn fields_stand_on_one_line_where_they_fit() {
        let item = method(|item| item.fields(1, "Self", &["a".to_owned(), "b: None".to_owned()], "}", ""));
        assert!(item.text.contains("\n    Self { a, b: None }\n"), "{}", item.text);
    }

    #[test]
    fn fields_in_rows_keep_the_width_and_are_the_same_code() {
        for count in 1..60 {
            let fields: Vec<String> = (0..count).map(|at| format!("field_{at}: None")).collect();
            let item = method(|item| {
                item.line(1, "pub fn new(self) -> Self {");
                item.fields(2, "let Required", &fields, "} = ", "required;");
                item.fields(2, "Self", &fields, "}", "");
                item.line(1, "}");
                item.line(1, "fn end() {");
            });
            let too_long = item.text.lines().find(|line| line.chars().count() > WIDTH);
            assert!(!item.uncertain && too_long.is_none(), "{too_long:?}");
            let plain = |text: &str| text.split_whitespace().collect::<String>().replace(",}", "}");
            let relaid = laid_out(syn::parse_file(&item.text).expect("it is Rust")).expect("it is laid out");
            assert_eq!(plain(&item.text), plain(&relaid));
        }
    }

    #[test]
    fn item_with_a_line_too_long_is_left_to_prettyplease() {
        let member = |ty: &str| [Member { docs: &[], name: "a", ty: ty.to_owned() }];
        let long = format!("Option<{}<{}>>", "B".repeat(50), "C".repeat(50));
        let text = structure(&[], &[], "It", &member(&long)).expect("it is Rust");
        assert!(text.lines().count() > 3, "{text}");
        assert_eq!(
            structure(&[], &[], "It", &member("i64")).expect("it is Rust"),
            "pub struct It {\n    pub a: i64,\n}\n"
        );
    }
}
