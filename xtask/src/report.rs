//! Findings on the terminal.
//!
//! In: diagnostics, and the texts that they are about. Out: each with the line
//! that it points at, through miette.

use std::{collections::BTreeMap, fmt};

use miette::{LabeledSpan, MietteHandlerOpts, NamedSource, ReportHandler, SourceCode, SourceOffset};
use wechatpay_codegen::Diagnostic;

/// A finding beside the text in which it stands.
pub struct Finding {
    diagnostic: Diagnostic,
    source: NamedSource<String>,
    offset: usize,
}

impl Finding {
    /// The finding with its text; a position that the text does not have points at its start.
    pub fn new(diagnostic: Diagnostic, sources: &BTreeMap<String, String>) -> Self {
        let text = sources.get(&diagnostic.origin.file).cloned().unwrap_or_default();
        let offset = SourceOffset::from_location(&text, diagnostic.origin.line, diagnostic.origin.column).offset();
        let source = NamedSource::new(diagnostic.origin.file.clone(), text).with_language("YAML");
        Self { diagnostic, source, offset }
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        MietteHandlerOpts::new().context_lines(1).build().debug(self, f)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.diagnostic.message)
    }
}

impl std::error::Error for Finding {}

impl miette::Diagnostic for Finding {
    fn help(&self) -> Option<Box<dyn fmt::Display + '_>> {
        Some(Box::new(&self.diagnostic.help))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        (!self.source.inner().is_empty()).then_some(&self.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = LabeledSpan::at_offset(self.offset, self.diagnostic.origin.pointer.clone());
        Some(Box::new(std::iter::once(label)))
    }
}
