//! A build with one product has that product in it and no other.

use std::collections::BTreeSet;

use wechatpay_tests::Workshop;

/// The products among the files, but for what all of them need.
fn products(notes: &str) -> BTreeSet<String> {
    let files = notes.split_whitespace().filter_map(|word| word.trim_end_matches(':').split_once("src/products/"));
    let folders = files.filter_map(|(_, path)| path.split_once('/')).map(|(folder, _)| folder.to_owned());
    folders.filter(|folder| !matches!(folder.as_str(), "errors" | "paths" | "routes" | "shared")).collect()
}

#[test]
fn build_with_one_product_reads_the_files_of_no_other() {
    let real = Workshop::of_the_real_crate("features");
    for product in ["refund", "businesscircle"] {
        let library = real.check(&[product]).unwrap_or_else(|said| panic!("{said}"));
        assert_eq!(products(&library.notes()), BTreeSet::from([product.to_owned()]));
    }
}
