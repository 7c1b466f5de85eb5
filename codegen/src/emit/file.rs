//! A file that is written: its mark, its docs, its imports and its items.
//!
//! In: texts. Out: the text of the file. Its first line always says which command made it of which document.

/// A file on the way: where it comes from, its docs, its imports and its items.
pub(super) struct File {
    mark: String,
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
        let edit = if files.len() == 1 { "that file" } else { "those files" };
        Self::marked(format!("{}; edit {edit} instead.", files.join(" and ")), docs)
    }

    /// A file that comes from all documents.
    pub(super) fn of_all(docs: &[String]) -> Self {
        Self::marked("spec/; edit the documents there instead.".to_owned(), docs)
    }

    fn marked(source: String, docs: &[String]) -> Self {
        let mark = format!("// Written by `cargo xtask codegen` from {source}");
        Self { mark, docs: docs.to_vec(), imports: String::new(), blocks: Vec::new() }
    }

    pub(super) fn with_imports(self, imports: String) -> Self {
        Self { imports, ..self }
    }

    pub(super) fn with_blocks(self, blocks: Vec<String>) -> Self {
        Self { blocks, ..self }
    }

    pub(super) fn render(self) -> String {
        let mut text = self.mark + "\n";
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
