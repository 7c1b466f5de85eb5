//! Emitted files without what no compiler looks at.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use wechatpay_codegen::Tree;

/// A sum of the files without comments and without what stands in literals: where it differs, names or types do.
pub(super) fn stripped(tree: &Tree) -> u64 {
    let mut sum = DefaultHasher::new();
    for (path, rust) in tree {
        path.hash(&mut sum);
        let code = rust.lines().filter(|line| !line.trim_start().starts_with("//"));
        code.for_each(|line| without_literals(line).hash(&mut sum));
    }
    sum.finish()
}

/// A line with its literals emptied.
fn without_literals(line: &str) -> String {
    let (mut code, mut is_inside, mut is_escaped) = (String::new(), false, false);
    for c in line.chars() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_inside => is_escaped = true,
            '"' => {
                is_inside = !is_inside;
                code.push('"');
            }
            c if !is_inside => code.push(c),
            _ => {}
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(rust: &str) -> u64 {
        stripped(&Tree::from([("a.rs".to_owned(), rust.to_owned())]))
    }

    #[test]
    fn stripped_words_make_no_difference_and_names_do() {
        let rust = "/// It is.\npub a: String, \"b \\\" c\"\n";
        assert_eq!(sum(rust), sum("/// It was.\npub a: String, \"d\"\n"));
        assert_ne!(sum(rust), sum("/// It is.\npub b: String, \"b \\\" c\"\n"));
        assert_ne!(sum(rust), sum("/// It is.\npub a: i64, \"b \\\" c\"\n"));
    }
}
