//! What is emitted is what spec/ says, and says so itself.

use std::fs;

use wechatpay_tests::{scratch, workspace};
use xtask::{
    codegen::{run, with_features},
    sync::{Mode, sync},
};

const MARK: &str = "// Written by `cargo xtask codegen` from spec/";

#[test]
fn products_emitted_are_fresh() {
    let outcome = run(&workspace(), Mode::Check).unwrap_or_else(|failure| panic!("{failure:?}"));
    assert!(outcome.differences.is_empty(), "run `cargo xtask codegen`: {:#?}", outcome.differences);
}

#[test]
fn products_each_file_bears_the_mark() {
    let products = workspace().join("generated/src/products");
    let files = xtask::files(&products).expect("the products are there");
    assert!(!files.is_empty());
    for path in files {
        let text = fs::read_to_string(products.join(&path)).expect("the file was just listed");
        assert!(text.starts_with(MARK), "{} was not written by the generator", path.display());
    }
}

#[test]
fn mark_stands_in_no_handwritten_file() {
    let root = workspace();
    for crate_folder in ["auth", "cli", "codegen", "generated", "sandbox", "tests", "xtask"] {
        for path in xtask::files(&root.join(crate_folder)).expect("the crate is there") {
            let shown = path.to_string_lossy().replace('\\', "/");
            let emitted = crate_folder == "generated" && shown.starts_with("src/products/");
            if emitted || !shown.ends_with(".rs") {
                continue;
            }
            let text = fs::read_to_string(root.join(crate_folder).join(&path)).expect("the file was just listed");
            assert!(!text.starts_with(MARK), "{crate_folder}/{shown} bears the mark of the generator");
        }
    }
}

#[test]
fn crates_hold_no_symbolic_link() {
    for crate_folder in ["auth", "cli", "codegen", "generated", "sandbox", "spec", "tests", "xtask"] {
        let mut open = vec![workspace().join(crate_folder)];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("the folder was just listed") {
                let entry = entry.expect("an entry of the folder");
                let kind = entry.file_type().expect("the kind of an entry");
                // A checkout may have no symbolic links, as on Windows, and writes their text into a file instead.
                assert!(!kind.is_symlink(), "{} is a symbolic link", entry.path().display());
                if kind.is_dir() && entry.file_name() != "target" && entry.file_name() != "node_modules" {
                    open.push(entry.path());
                }
            }
        }
    }
}

#[test]
fn crates_that_are_published_carry_both_licences() {
    let root = workspace();
    let mut published = 0;
    for entry in fs::read_dir(&root).expect("the workspace") {
        let folder = entry.expect("an entry of the workspace").path();
        let Ok(manifest) = fs::read_to_string(folder.join("Cargo.toml")) else { continue };
        if manifest.contains("publish = false") {
            continue;
        }
        published += 1;
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let text = |folder: &std::path::Path| fs::read_to_string(folder.join(name)).ok();
            assert_eq!(text(&folder), text(&root), "{} in {}", name, folder.display());
        }
    }
    assert_eq!(published, 7, "auth, client, codegen, generated, sandbox, spec and cli");
}

#[test]
fn feature_list_between_marks_with_carriage_returns_is_written_with_line_feeds() {
    let manifest = fs::read_to_string(workspace().join("generated/Cargo.toml")).expect("the manifest is there");
    let features = ["parking".to_owned()];
    let fresh = with_features(&manifest, &features).expect("the manifest has its marks");
    assert_eq!(with_features(&manifest.replace('\n', "\r\n"), &features), Some(fresh));
}

#[test]
fn sync_touched_deleted_and_added_files_are_all_named_and_then_mended() {
    let folder = scratch().join("sync");
    let tree = ["a.rs", "below/b.rs", "below/c.rs"].map(|path| (path.to_owned(), format!("// {path}\n"))).into();
    sync(&tree, &folder, Mode::Write).expect("the scratch folder can be written");
    fs::write(folder.join("a.rs"), "touched").expect("the file was just written");
    fs::remove_file(folder.join("below/b.rs")).expect("the file was just written");
    fs::create_dir_all(folder.join("more/deep")).expect("the scratch folder can be written");
    fs::write(folder.join("more/deep/d.rs"), "added").expect("the scratch folder can be written");
    let found = sync(&tree, &folder, Mode::Check).expect("the folder can be read");
    assert_eq!(found.changed, [folder.join("a.rs")]);
    assert_eq!(found.missing, [folder.join("below/b.rs")]);
    assert_eq!(found.orphaned, [folder.join("more/deep/d.rs")]);
    assert_eq!(sync(&tree, &folder, Mode::Check).expect("the folder can be read"), found, "a check changes nothing");
    sync(&tree, &folder, Mode::Write).expect("the folder can be written");
    assert!(sync(&tree, &folder, Mode::Check).expect("the folder can be read").is_empty());
    assert!(!folder.join("more").exists(), "a folder that an orphan leaves empty goes with it");
}
