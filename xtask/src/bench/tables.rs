//! The tables of BENCHMARKS.md, each between two marks that name its part.
//!
//! The file's text and a new table come in, the text with that table in the old one's place goes
//! out. What stands between the marks is written by nobody else.

/// The text with another table of a part; `None` where it has no place for one.
pub(super) fn replaced(text: &str, part: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once(&begin(part))?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{}\n{table}{END}{after}", begin(part)))
}

fn begin(part: &str) -> String {
    format!("<!-- cargo xtask bench {part} --write -->")
}

const END: &str = "<!-- end -->";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::PARTS;

    #[test]
    fn table_takes_the_old_ones_place_and_nothing_else_changes() {
        let text = "# A\n<!-- cargo xtask bench calls --write -->\nold\n<!-- end -->\nmore <!-- end -->\n";
        let expected = "# A\n<!-- cargo xtask bench calls --write -->\n| new |\n<!-- end -->\nmore <!-- end -->\n";
        assert_eq!(replaced(text, "calls", "| new |\n").as_deref(), Some(expected));
        assert_eq!(replaced(text, "bills", "| new |\n"), None);
    }

    #[test]
    fn benchmarks_has_a_place_for_each_part() {
        let path = crate::workspace().join("BENCHMARKS.md");
        let text = std::fs::read_to_string(path).expect("the file is there");
        for (part, _) in PARTS {
            assert!(replaced(&text, part, "").is_some(), "there is no table for `{part}`");
        }
    }
}
