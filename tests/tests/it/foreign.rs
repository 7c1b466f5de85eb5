//! Another API's documents, made into a crate of their own by `cargo xtask codegen --spec … --out …`.

use std::{fs, path::PathBuf};

use wechatpay_tests::{Workshop, scratch, workspace};
use xtask::{
    codegen::{Failure, Outcome, package},
    sync::Mode,
};

fn documents() -> PathBuf {
    workspace().join("tests/foreign/petshop-api")
}

/// The crate `pet-shop`, in a folder of this test's own.
fn out(test: &str) -> PathBuf {
    scratch().join("foreign").join(test).join("pet-shop")
}

fn made(test: &str) -> (PathBuf, Outcome) {
    let out = out(test);
    if out.exists() {
        fs::remove_dir_all(&out).expect("the scratch folder can be written");
    }
    let outcome = package(&workspace(), &documents(), &out, Mode::Write);
    (out, outcome.unwrap_or_else(|failure| panic!("{failure:?}")))
}

fn refused(failure: Result<Outcome, Failure>) -> String {
    match failure {
        Err(Failure::Files(error)) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn foreign_documents_become_a_crate_that_compiles_and_passes_its_tests() {
    let (out, outcome) = made("compiles");
    assert_eq!((outcome.counts.operations, outcome.counts.events), (4, 1));
    let manifest = fs::read_to_string(out.join("Cargo.toml")).expect("it was just made");
    assert!(manifest.starts_with("[package]\nname = \"pet-shop\"\n"), "{manifest}");
    let shop = Workshop::of_crate("foreign/compiles/built", "pet_shop", &out);
    let output = shop.test(&["pets"], "products::").unwrap_or_else(|said| panic!("{said}"));
    assert!(output.contains("products::pets::tests::every_example_is_as_documented ... ok"), "{output}");
    let library = shop.check(&["all", "blocking"]).unwrap_or_else(|said| panic!("{said}"));
    let program = shop.program(
        "user",
        "use pet_shop::{Client, pets::{QueryPet, Species}};\n\
         pub async fn ask(client: Client) -> Result<bool, pet_shop::Error> {\n    \
         let pet = client.send(&QueryPet::new(\"P-17\")).await?;\n    \
         let again = client.v1().pets().pet_id(\"P-17\").get().await?;\n    \
         Ok(pet.species == Species::Cat && again.pet_id == pet.pet_id)\n}\nfn main() {}\n",
    );
    let said = library.check_program(&program);
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn foreign_crate_names_nothing_of_ours_but_the_engine() {
    let (out, _) = made("names");
    for folder in ["src/products", "docs"] {
        for path in xtask::files(&out.join(folder)).expect("it was just made") {
            let text = fs::read_to_string(out.join(folder).join(&path)).expect("the file was just listed");
            let rest = text.replace("wechatpay_client", "").to_lowercase();
            assert!(!rest.contains("wechat") && !rest.contains("微信"), "{folder}/{}", path.display());
            assert!(!text.contains(" spec/"), "{} speaks of another folder", path.display());
        }
    }
    let operations = fs::read_to_string(out.join("src/products/pets/operations.rs")).expect("it was just made");
    assert!(operations.starts_with("// Written by `cargo xtask codegen` from petshop-api/pets.yaml"), "{operations}");
    assert!(operations.contains("/// # async fn example(client: pet_shop::Client)"), "{operations}");
}

#[test]
fn foreign_crate_is_kept_fresh_and_what_is_written_by_hand_is_kept() {
    let (out, _) = made("fresh");
    let check = || package(&workspace(), &documents(), &out, Mode::Check).expect("it was just made").differences;
    assert!(check().is_empty(), "{:?}", check());
    let (root, page) = (out.join("src/lib.rs"), out.join("docs/guide.md"));
    fs::write(&root, "//! Mine.\n").expect("it was just made");
    fs::write(&page, "Mine.\n").expect("it was just made");
    assert!(check().is_empty(), "what is not emitted is not compared: {:?}", check());
    let (emitted, orphan) = (out.join("src/products/pets/types.rs"), out.join("src/products/cages.rs"));
    fs::write(&emitted, "touched").expect("it was just made");
    fs::write(&orphan, "left").expect("the folder was just made");
    let found = check();
    assert_eq!((found.changed, found.orphaned), (vec![emitted], vec![orphan.clone()]));
    package(&workspace(), &documents(), &out, Mode::Write).expect("it was just made");
    assert!(check().is_empty() && !orphan.exists());
    assert_eq!(fs::read_to_string(&root).expect("it was just written"), "//! Mine.\n");
    assert!(page.exists());
}

#[test]
fn folder_that_holds_something_else_is_left_alone() {
    let folder = out("else");
    fs::create_dir_all(folder.join("src/products")).expect("the scratch folder can be written");
    let theirs = folder.join("src/products/theirs.rs");
    fs::write(&theirs, "theirs").expect("the scratch folder can be written");
    let said = refused(package(&workspace(), &documents(), &folder, Mode::Write));
    assert!(said.contains("the folder is not empty"), "{said}");
    assert!(theirs.exists() && !folder.join("Cargo.toml").exists());
    let said = refused(package(&workspace(), &documents(), &scratch().join("foreign/Pet Shop"), Mode::Write));
    assert!(said.contains("the crate is called as its folder is"), "{said}");
    let said = refused(package(&workspace(), &documents(), &scratch().join("foreign/async"), Mode::Write));
    assert!(said.contains("it is a keyword of Rust"), "{said}");
}

#[test]
fn crate_of_our_own_documents_is_left_alone() {
    let own = workspace().join("generated");
    for folder in [own.clone(), own.join("../generated")] {
        let said = refused(package(&workspace(), &documents(), &folder, Mode::Check));
        assert!(said.contains("the crate that is made of spec/"), "{said}");
    }
}
