//! A file that is written: its mark, its docs, its imports and its items.
//!
//! In: texts. Out: the text of the file. Its first line always says which command made it of which document.

/// A file on the way: where it comes from, its docs, its imports and its items.
pub(super) struct File {
    /// The documents; none where it comes from all of them.
    files: Vec<String>,
    docs: Vec<String>,
    imports: String,
    blocks: Vec<String>,
}

impl File {
    /// A file that comes from one document.
    pub(super) fn of(file: &str, docs: &[String]) -> Self {
        Self::of_files(&[file.to_owned()], docs)
    }

    /// A file that comes from several documents.
    pub(super) fn of_files(files: &[String], docs: &[String]) -> Self {
        Self { files: files.to_vec(), docs: docs.to_vec(), imports: String::new(), blocks: Vec::new() }
    }

    /// A file that comes from all documents.
    pub(super) fn of_all(docs: &[String]) -> Self {
        Self::of_files(&[], docs)
    }

    pub(super) fn with_imports(self, imports: String) -> Self {
        Self { imports, ..self }
    }

    pub(super) fn with_blocks(self, blocks: Vec<String>) -> Self {
        Self { blocks, ..self }
    }

    /// The text of the file; `folder` is that of all documents.
    pub(super) fn render(self, folder: &str) -> String {
        let source = match self.files.as_slice() {
            [] => format!("{folder}/; edit the documents there instead."),
            [only] => format!("{only}; edit that file instead."),
            several => format!("{}; edit those files instead.", several.join(" and ")),
        };
        let mut text = format!("// Written by `cargo xtask codegen` from {source}\n");
        if !self.docs.is_empty() {
            text.push('\n');
        }
        for line in self.docs {
            text.push_str(if line.is_empty() { "//!" } else { "//! " });
            text.push_str(&line);
            text.push('\n');
        }
        for block in std::iter::once(self.imports).chain(self.blocks).filter(|block| !block.is_empty()) {
            text.push('\n');
            text.push_str(&block);
        }
        text
    }
}
