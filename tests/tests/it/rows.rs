//! Rows of files as the documents describe them: what is refused, and what shared.yaml may hold.

use wechatpay_codegen::{describe, generate};
use wechatpay_tests::{mini_specs, real_specs};

use crate::changed_documents::changed;

/// Asserts that the mini spec of rows with this change has one finding, with this message.
#[track_caller]
fn refused(from: &str, to: &str, message: &str) {
    assert_eq!(changed("rows", from, to), [message], "{to}");
}

#[test]
fn rows_that_nothing_describes_are_refused() {
    let found = changed("rows", "x-rows: StatementRow", "x-rows: StatmentRow");
    assert_eq!(found, ["there are no rows `StatmentRow` in this document or in shared.yaml"]);
}

#[test]
fn rows_that_no_operation_leads_to_are_refused() {
    let name = "      x-rows: StatementRow\n";
    let mut sources = mini_specs();
    sources.retain(|path, _| path.ends_with("/rows.yaml"));
    let text = sources.get_mut("specs/rows.yaml").expect("a mini spec");
    assert_eq!(text.matches(name).count(), 3);
    *text = text.replace(name, "");
    let found = generate(&sources).expect_err("nothing leads there").to_string();
    assert!(found.contains("no operation leads to a file with the rows `StatementRow`"), "{found}");
}

#[test]
fn rows_of_an_answer_that_leads_to_no_file_are_refused() {
    let message = "the response does not lead to a file that could have rows";
    // A list of what leads to no file leads to none either.
    assert_eq!(changed("rows", "      x-download: true\n", ""), [message, message]);
    let file = "        '200':
          description: The file.
          content: {application/octet-stream: {schema: {type: string, format: binary}}}
";
    refused(file, "        '204': {description: Nothing.}\n", message);
}

#[test]
fn key_of_rows_that_is_unknown_missing_or_of_another_shape_is_refused() {
    for (from, to, message) in [
        ("title: 备注, type: text", "title: 备注, type: text, maxLength: 2", "`maxLength` is not understood here"),
        ("title: 备注, type: text", "type: text", "`title` is missing"),
        ("title: 备注, type: text", "title: 备注", "`type` is missing"),
        ("    x-note: Lines", "    x-nota: Lines", "`x-nota` is not understood here"),
        ("{title: 总笔数}", "{count: 总笔数}", "`title` is missing"),
        (
            "of: {type: 收入}}\n      - {title: 收入金额",
            "of: 收入}\n      - {title: 收入金额",
            "this must be a mapping",
        ),
        ("nullable: true", "nullable: maybe", "this must be true or false"),
        ("    required: [type, amount, coupon, number, time]\n", "", "`required` is missing"),
        ("    title: 对账单明细\n", "", "`title` is missing"),
    ] {
        let found = changed("rows", from, to);
        assert!(found.iter().any(|found| found.contains(message)), "{to}: {found:?}");
    }
}

#[test]
fn column_that_is_not_understood_is_refused() {
    refused("remark: {title", "reMark: {title", "`reMark` is not a name for a column");
    refused("title: 备注, type: text", "title: 备注, type: string", "`string` is not a type of column");
    let required = "required: [type, amount, coupon, number, time]";
    refused(required, "required: [type, amuont]", "`amuont` is required but not among the columns");
    let message = "without a required column any file would be taken for one of this kind";
    refused(required, "required: []", message);
}

#[test]
fn title_that_cannot_be_found_in_a_file_is_refused() {
    for title in ["'备注,说明'", "' 备注'", "'备`注'", "''"] {
        let found = changed("rows", "title: 备注", &format!("title: {title}"));
        assert!(found.len() == 1 && found[0].ends_with("cannot be a title in a file"), "{title}: {found:?}");
    }
    let found = changed("rows", "title: 备注", "title: \"备\\n注\"");
    assert_eq!(found, ["this text has more than one line"]);
}

#[test]
fn title_that_stands_twice_is_refused_with_the_line_of_the_first() {
    let line = |text: &str| {
        let specs = mini_specs();
        let rows = specs.get("specs/rows.yaml").expect("a mini spec");
        rows.lines().position(|line| line.contains(text)).expect("a line") + 1
    };
    let column = line("      number: {");
    refused("title: 备注", "title: 数量", &format!("the title 数量 stands at line {column} too"));
    refused("{title: 总笔数}", "{title: 数量}", &format!("the title 数量 stands at line {column} too"));
    let figure = line("{title: 总笔数}");
    refused("{title: 总优惠,", "{title: 总笔数,", &format!("the title 总笔数 stands at line {figure} too"));
}

#[test]
fn figure_that_follows_from_nothing_is_refused() {
    refused("sum: coupon", "sum: coupons", "there is no column `coupons`");
    refused("sum: coupon", "sum: number", "`number` is not an amount, and only amounts are added up");
    refused("{title: 收入笔数, of: {type", "{title: 收入笔数, of: {类型", "there is no column `类型`");
    let message = "lines take part by one value of one column";
    refused("收入笔数, of: {type: 收入}", "收入笔数, of: {type: 收入, remark: 无}", message);
    refused("收入笔数, of: {type: 收入}", "收入笔数, of: {}", message);
    let message = "a file may lack the column `remark`, and then no line would take part";
    refused("收入笔数, of: {type: 收入}", "收入笔数, of: {remark: 收入}", message);
    let message = "` 收入` cannot be a value of a file: blanks around it are not kept";
    refused("收入笔数, of: {type: 收入}", "收入笔数, of: {type: ' 收入'}", message);
    let all = mini_specs().remove("specs/rows.yaml").expect("a mini spec");
    let at = all.find("    summary:\n").expect("a summary");
    let end = all.find("\ncomponents:").expect("what stands behind it");
    let message = "without a figure the end of the file could not be told from its lines";
    refused(&all[at..end], "    summary: []\n", message);
}

#[test]
fn name_of_rows_that_is_taken_or_not_like_a_types_is_refused_with_the_other_place() {
    let rename = |name: &str| {
        let mut sources = mini_specs();
        sources.retain(|path, _| ["/rows.yaml", "/shared.yaml"].iter().any(|file| path.ends_with(file)));
        let text = sources.get_mut("specs/rows.yaml").expect("a mini spec");
        *text = text.replace("StatementRow", name);
        let line = |what: &str| text.lines().position(|line| line.contains(what)).expect("a line") + 1;
        let lines = (line("    Statement:\n".trim_end()), line("  /v3/mini/statement:") + 1);
        (generate(&sources).expect_err(name).to_string(), lines)
    };
    let (found, (schema, operation)) = rename("Statement");
    let both = format!("`Statement` and `Statement` (specs/rows.yaml:{schema}) would both be called `Statement`");
    assert!(found.contains(&both), "{found}");
    let (found, _) = rename("QueryStatement");
    let both = format!("`query_statement` (specs/rows.yaml:{operation}) would both be called `QueryStatement`");
    assert!(found.contains(&both), "{found}");
    let (found, _) = rename("Yuan");
    assert!(found.contains("`Yuan` would be called `Yuan`, which emitted code needs for something else"), "{found}");
    let (found, _) = rename("statement_row");
    assert!(
        found.contains("`statement_row` cannot be the name of rows") && found.contains("`StatementRow`"),
        "{found}"
    );
}

#[test]
fn rows_of_shared_yaml_are_named_by_the_operations_of_any_product() {
    let mut sources = mini_specs();
    sources.retain(|path, _| ["/rows.yaml", "/shared.yaml"].iter().any(|file| path.ends_with(file)));
    let text = sources.get_mut("specs/rows.yaml").expect("a mini spec");
    let (at, end) = (text.find("\nx-rows:\n").expect("rows"), text.find("\ncomponents:").expect("schemas"));
    let rows = text[at..end].to_owned();
    text.replace_range(at..end, "");
    let shared = sources.get_mut("specs/shared.yaml").expect("a mini spec");
    *shared = shared.replacen("\ncomponents:", &format!("{rows}\ncomponents:"), 1);
    let tree = generate(&sources).unwrap_or_else(|found| panic!("{found}")).tree;
    assert!(tree["shared/rows.rs"].contains("pub struct StatementRow {"), "{}", tree["shared/rows.rs"]);
    assert!(tree["shared/rows.rs"].contains("`rows::QueryStatement`"), "{}", tree["shared/rows.rs"]);
    assert!(!tree.contains_key("rows/rows.rs"));
    assert!(tree["rows/operations.rs"].contains("(crate::products::shared::StatementRow)"));
}

#[test]
fn rows_of_the_bills_are_named_by_their_operations() {
    let api = describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let named = |id: &str| {
        let (product, operation) = api.operations().find(|(_, operation)| operation.id == id)?;
        api.rows(&product.name, operation.rows.as_ref()?).map(|(_, rows)| rows.name.clone())
    };
    assert_eq!(named("get_trade_bill").as_deref(), Some("TradeBillRow"));
    assert_eq!(named("get_fund_flow_bill").as_deref(), Some("FundFlowRow"));
}
