//! `rows.rs`: the lines of a product's files as structs.

use super::{
    code::{Uses, text},
    file::File,
};
use crate::plan::{Product, Rows};

pub(super) fn file(product: &Product) -> File {
    let uses = Uses::of(product);
    uses.client("Sum");
    let blocks = product.rows.iter().map(|rows| structure(&uses, rows)).collect();
    File::of(&product.file, &[]).with_imports(uses.imports(None)).with_blocks(blocks)
}

/// The struct inside the engine's macro. It is not an item by itself: behind each field stands its column.
fn structure(uses: &Uses, rows: &Rows) -> String {
    let docs = |lines: &[String], indent: &str| -> String {
        let line = |line: &String| if line.is_empty() { "///".to_owned() } else { format!("/// {line}") };
        lines.iter().map(|text| format!("{indent}{}\n", line(text))).collect()
    };
    let mut block = String::from("wechatpay_client::bill_row! {\n");
    block += &docs(&rows.docs, "    ");
    block += &format!("    pub struct {} {{\n", rows.name.ident);
    for column in &rows.columns {
        if let Some(name) = ["Day", "Timestamp", "Yuan"].into_iter().find(|name| *name == column.ty) {
            uses.client(name);
        }
        let ty = if column.optional { format!("Option<{}>", column.ty) } else { column.ty.to_owned() };
        let presence = if column.required { "required" } else { "optional" };
        let (name, title) = (&column.name.ident, text(&column.name.wire));
        block += &docs(&column.docs, "        ");
        block += &format!("        pub {name}: {ty} = {presence}({title}),\n");
    }
    block += "    }\n    summary: [\n";
    for figure in &rows.figures {
        let title = text(&figure.title);
        let sum = match &figure.sum {
            None => format!("Sum::lines({title})"),
            Some(column) => format!("Sum::column({title}, {})", text(column)),
        };
        let of = figure.of.as_ref().map(|(column, value)| format!(".of({}, {})", text(column), text(value)));
        block += &format!("        {sum}{},\n", of.unwrap_or_default());
    }
    block + "    ]\n}\n"
}
