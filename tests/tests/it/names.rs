//! Names rest on what is named alone: what is added to the documents renames nothing and takes no name's meaning away.

use std::collections::BTreeMap;

use wechatpay_codegen::generate;
use wechatpay_tests::real_specs;

/// The emitted files, once `added` stands behind each `marker` in the real documents.
fn with(changes: &[(&str, &str, &str)]) -> Result<BTreeMap<String, String>, String> {
    let mut sources = real_specs();
    for (file, marker, added) in changes {
        let text = sources.get_mut(*file).expect("the document is there");
        assert!(text.contains(marker), "{file} has no {marker:?}");
        *text = text.replacen(marker, &format!("{marker}{added}"), 1);
    }
    generate(&sources).map(|generated| generated.tree).map_err(|found| found.to_string())
}

/// What is exported under each name: the lines that declare a type, without those of `added`.
fn declared(tree: &BTreeMap<String, String>, added: &str) -> Vec<String> {
    let lines = tree.iter().flat_map(|(path, text)| text.lines().map(move |line| (path, line.trim_start())));
    let types = lines.filter(|(_, line)| line.starts_with("pub struct ") || line.starts_with("pub enum "));
    types.filter(|(_, line)| !line.contains(added)).map(|(path, line)| format!("{path}: {line}")).collect()
}

const SCHEMAS: &str = "components:\n  schemas:\n";

fn schema(name: &str) -> String {
    format!(
        "    {name}:\n      type: object\n      title: 新\n      description: A later type.\n      properties:\n        x: {{ type: string, title: 新, description: A field., example: x }}\n"
    )
}

#[test]
fn type_added_to_shared_renames_no_type_of_a_product() {
    let (today, later) = (with(&[]), with(&[("spec/shared.yaml", SCHEMAS, &schema("TransactionAmount"))]));
    let (today, later) = (today.expect("right"), later.expect("a product may have a type of the same name"));
    assert_eq!(declared(&today, "struct TransactionAmount "), declared(&later, "struct TransactionAmount "));
    assert!(later["pay/types.rs"].contains("pub struct TransactionAmount {"));
}

#[test]
fn type_named_like_a_segment_renames_no_node_of_a_path() {
    let later = with(&[("spec/pay.yaml", SCHEMAS, &schema("Transactions"))]).expect("nodes have names of their own");
    assert_eq!(declared(&with(&[]).expect("right"), "struct Transactions "), declared(&later, "struct Transactions "));
}

#[test]
fn operation_that_reads_like_a_type_is_refused_with_both_places() {
    let found = with(&[("spec/refund.yaml", SCHEMAS, &schema("CreateRefund"))]).expect_err("both are `CreateRefund`");
    assert!(found.contains("`CreateRefund` and `create_refund` (spec/refund.yaml:"), "{found}");
    assert!(found.contains("x-rust-name"), "{found}");
}

#[test]
fn value_that_reads_like_another_is_refused_and_takes_a_name_of_its_own() {
    let marker = "      enum: [UNAUTHORIZED, ";
    let found =
        with(&[("spec/businesscircle.yaml", marker, "un-authorized, un_authorized, ")]).expect_err("they are alike");
    assert!(found.contains("would both be called `UnAuthorized`"), "{found}");
    let names = "      x-rust-names: { un-authorized: un_dash_authorized }\n";
    let named = with(&[
        ("spec/businesscircle.yaml", marker, "un-authorized, un_authorized, "),
        ("spec/businesscircle.yaml", "    AuthorizeState:\n", names),
    ]);
    let named = named.expect("each has a name");
    assert!(named["businesscircle/types.rs"].contains("UnDashAuthorized = \"un-authorized\""));
    assert!(named["businesscircle/types.rs"].contains("UnAuthorized = \"un_authorized\""));
}

#[test]
fn name_for_a_value_or_a_segment_that_is_not_there_is_refused() {
    let value = ("spec/businesscircle.yaml", "    AuthorizeState:\n", "      x-rust-names: { GONE: Away }\n");
    assert!(with(&[value]).expect_err("no such value").contains("`GONE` is not in `enum`"));
    let path = "  /v3/pay/transactions/jsapi:\n";
    let segment = ("spec/pay.yaml", path, "    x-rust-names: { gone: away }\n");
    assert!(with(&[segment]).expect_err("no such segment").contains("the path has no segment `gone`"));
}

#[test]
fn segment_that_any_of_its_paths_names_has_that_name_and_one_alone() {
    let (jsapi, native) = ("  /v3/pay/transactions/jsapi:\n", "  /v3/pay/transactions/native:\n");
    let named = with(&[("spec/pay.yaml", native, "    x-rust-names: { transactions: orders }\n")]).expect("one name");
    let without = &named["paths/v3/pay.rs"];
    assert!(
        without.contains("pub fn orders(self)") && !without.contains("pub fn transactions(self) -> V3PayTransactions")
    );
    let both = with(&[
        ("spec/pay.yaml", jsapi, "    x-rust-names: { transactions: payments }\n"),
        ("spec/pay.yaml", native, "    x-rust-names: { transactions: orders }\n"),
    ]);
    let found = both.expect_err("two names");
    assert!(found.contains("`transactions` is called `payments` by another path, and `orders` here"), "{found}");
}

#[test]
fn name_where_nothing_is_named_is_refused() {
    let items = ("spec/bill.yaml", "          schema:\n            type: string\n", "            x-rust-name: day\n");
    assert!(with(&[items]).expect_err("the parameter has the name").contains("nothing is named here"));
    let values =
        ("spec/bill.yaml", "          schema:\n            type: string\n", "            x-rust-names: { a: b }\n");
    assert!(with(&[values]).expect_err("no enum").contains("only values of an enum are named"));
}

#[test]
fn type_of_a_product_named_like_a_shared_one_that_it_uses_is_refused_with_both_places() {
    let found = with(&[("spec/pay.yaml", SCHEMAS, &schema("Currency"))]).expect_err("payments use the shared one");
    assert!(found.contains("`Currency` is a type of this product and one of spec/shared.yaml:"), "{found}");
}
