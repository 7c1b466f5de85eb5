//! An error may say more in a later release without breaking a caller.

use std::fs;

use syn::{Attribute, Fields, Item, Visibility};
use wechatpay_tests::workspace;

fn is_open(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// What of a file's public errors would be closed, and how many of those there are.
fn closed(items: &[Item]) -> (Vec<String>, usize) {
    let (mut closed, mut errors) = (Vec::new(), 0);
    for item in items {
        let Item::Enum(error) = item else { continue };
        let name = error.ident.to_string();
        let is_public = matches!(error.vis, Visibility::Public(_));
        if !is_public || !(name.ends_with("Error") || name.ends_with("Rejection")) {
            continue;
        }
        errors += 1;
        let variants = error.variants.iter();
        let variants = variants.filter(|it| matches!(it.fields, Fields::Named(_)) && !is_open(&it.attrs));
        closed.extend((!is_open(&error.attrs)).then(|| name.clone()));
        closed.extend(variants.map(|variant| format!("{name}::{}", variant.ident)));
    }
    (closed, errors)
}

#[test]
fn errors_and_their_variants_with_fields_are_open() {
    let (mut found, mut errors) = (Vec::new(), 0);
    for member in ["auth", "client", "codegen", "sandbox"] {
        let folder = workspace().join(member).join("src");
        for path in xtask::files(&folder).expect("it is part of the workspace") {
            if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(folder.join(&path)).expect("sources are text");
                let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                let (closed, of_file) = closed(&file.items);
                found.extend(closed);
                errors += of_file;
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
    assert!(errors > 15, "{errors} errors were found");
}
