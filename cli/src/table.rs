//! Tables without lines, whose columns stand below each other, Chinese or not.

use std::io::{self, Write};

use comfy_table::{Table, presets::NOTHING};

/// Writes rows; the last column is not filled up.
pub(crate) fn write(to: &mut dyn Write, rows: impl IntoIterator<Item = Vec<String>>) -> io::Result<()> {
    let mut table = Table::new();
    table.load_preset(NOTHING);
    for row in rows {
        table.add_row(row);
    }
    for line in table.lines() {
        // The table has a blank before each cell.
        let line = line.trim_end();
        writeln!(to, "{}", line.strip_prefix(' ').unwrap_or(line))?;
    }
    Ok(())
}
