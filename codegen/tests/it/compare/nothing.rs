//! What is no change: the order of documents and keys, and what is only said.

use wechatpay_codegen::compare::compare;

use super::documents::{after, changed, documents, lines};

#[test]
fn same_documents_have_no_change() {
    assert_eq!(lines(&documents(), &documents()), [] as [String; 0]);
}

#[test]
fn order_of_keys_and_values_is_no_change() {
    let (state, label) = (
        "        state: { $ref: '#/components/schemas/State' }\n",
        "        label: { type: string, maxLength: 10, example: l }\n",
    );
    let size = "    Size: { type: string, enum: [BIG, LITTLE] }\n";
    let found = after(&[
        ("small", &format!("{state}{label}"), &format!("{label}{state}")),
        ("small", "enum: [OPEN, DONE, A-B, A_B]", "enum: [A_B, DONE, OPEN, A-B]"),
        ("small", size, ""),
        ("small", "    Part:\n", &format!("{size}    Part:\n")),
        ("small", "required: [name, count, size]", "required: [size, name, count]"),
        ("small", "x-errors: [GONE, BUSY#small]", "x-errors: [BUSY#small, GONE]"),
    ]);
    assert_eq!(found, [] as [String; 0]);
}

#[test]
fn order_of_documents_is_no_change() {
    let renamed = |sources: wechatpay_codegen::Sources, folder: &str| -> wechatpay_codegen::Sources {
        sources.into_iter().map(|(path, text)| (path.replace("spec/", folder), text)).collect()
    };
    assert_eq!(lines(&documents(), &renamed(documents(), "elsewhere/")), [] as [String; 0]);
}

#[test]
fn words_and_examples_are_no_change() {
    let found = after(&[
        ("small", "description: Makes one.", "description: Makes another."),
        ("small", "summary: 制作", "summary: 造"),
        (
            "small",
            "label: { type: string, maxLength: 10, example: l }",
            "label: { type: string, title: 标, maxLength: 10, example: m }",
        ),
        ("errors", "en: It is gone.", "en: Gone."),
    ]);
    assert_eq!(found, [] as [String; 0]);
}

#[test]
fn comparison_of_the_same_documents_is_the_same() {
    let new =
        changed(&[("small", "enum: [BIG, LITTLE]", "enum: [BIG]"), ("small", "x-retry: idempotent", "x-retry: read")]);
    assert_eq!(compare(&documents(), &new), compare(&documents(), &new));
}
