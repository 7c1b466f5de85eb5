//! A build with one product has that product in it and no other.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use wechatpay_tests::Workshop;

/// What the compiler notes of the files that it has read for the crate.
fn notes(output: &str) -> String {
    let messages = output.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let ours = |message: &Value| message["reason"] == "compiler-artifact" && message["target"]["name"] == "wechatpay";
    let artifact = messages.rev().find(ours).expect("cargo has built the crate");
    let built = PathBuf::from(artifact["filenames"][0].as_str().expect("a file"));
    let stem = built.file_stem().and_then(|stem| stem.to_str()).expect("a name in UTF-8");
    let notes = built.with_file_name(format!("{}.d", stem.trim_start_matches("lib")));
    fs::read_to_string(&notes).unwrap_or_else(|error| panic!("{}: {error}", notes.display()))
}

/// The products among the files, but for what all of them need.
fn products(notes: &str) -> BTreeSet<String> {
    let files = notes.split_whitespace().filter_map(|word| word.trim_end_matches(':').split_once("src/products/"));
    let folders = files.filter_map(|(_, path)| path.split_once('/')).map(|(folder, _)| folder.to_owned());
    folders.filter(|folder| !matches!(folder.as_str(), "errors" | "paths" | "routes" | "shared")).collect()
}

#[test]
fn build_with_one_product_reads_the_files_of_no_other() {
    let products_of_a_user = ["refund", "businesscircle"];
    let user = Workshop::of_a_user(&products_of_a_user);
    for product in products_of_a_user {
        let check = ["check", "--lib", "--message-format=json", "--features", product];
        let output = user.cargo(&check).unwrap_or_else(|output| panic!("{output}"));
        assert_eq!(products(&notes(&output)), BTreeSet::from([product.to_owned()]));
    }
}
