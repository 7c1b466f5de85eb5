//! `cargo xtask spec-diff`, on repositories that are made for it.

use std::path::Path;

use xtask::spec_diff::{Form, check, run};

use crate::repository::{Repository, document};

/// A repository with a commit, and a working tree that differs by a value less, one more, and a type.
fn changed(name: &str) -> (Repository, String) {
    let repository = Repository::new(name);
    repository.write("spec/small.yaml", &document("OPEN, DONE", "number"));
    repository.write("spec/README.md", "Not a document.\n");
    let base = repository.commit();
    repository.write("spec/small.yaml", &document("OPEN, SHUT", "integer"));
    (repository, base)
}

const REPORT: &str = "
3 changes: 2 breaking, 1 not breaking.

### Breaking

#### small

- `small::It::number` (`number`): was `Option<f64>`, is `Option<i64>`
- `small::State::Done` (`DONE`): removed

### Not breaking

#### small

- `small::State::Shut` (`SHUT`): added
";

fn markdown(repository: &Repository, range: &str, to: Option<&str>) -> Result<String, String> {
    run(&repository.folder, range, to, Form::Markdown)
}

/// The changelog with this heading and these lines below it, as what has changed.
fn changelog(repository: &Repository, heading: &str, lines: &str) {
    changelog_with(repository, heading, &format!("### Changed\n\n{lines}"));
}

/// The changelog with this heading and this section below it.
fn changelog_with(repository: &Repository, heading: &str, section: &str) {
    let older = "## 0.1.0\n\n### Removed\n\n- `small::State::Done` was something else then.\n";
    repository.write("CHANGELOG.md", &format!("# Changelog\n\n{heading}\n\n{section}\n{older}"));
}

#[test]
fn revision_is_compared_with_the_working_tree() {
    let (repository, _) = changed("working_tree");
    let expected = format!("## From `HEAD` to the working tree\n{REPORT}");
    assert_eq!(markdown(&repository, "HEAD", None), Ok(expected));
}

#[test]
fn two_revisions_are_compared_with_each_other() {
    let (repository, base) = changed("two_revisions");
    repository.commit();
    repository.git(&["tag", "later"]);
    repository.write("spec/small.yaml", "this is not looked at");
    let expected = format!("## From `{base}` to `later`\n{REPORT}");
    assert_eq!(markdown(&repository, &base, Some("later")), Ok(expected.clone()));
    assert_eq!(markdown(&repository, &format!("{base}..later"), None), Ok(expected));
    for range in ["HEAD...later", "HEAD..", "..", "HEAD..later..HEAD"] {
        assert!(markdown(&repository, range, None).is_err(), "{range}");
    }
}

#[test]
fn same_documents_are_no_change() {
    let (repository, _) = changed("no_change");
    repository.commit();
    let expected = "## From `HEAD` to the working tree\n\nNo changes.\n".to_owned();
    assert_eq!(markdown(&repository, "HEAD", None), Ok(expected));
}

#[test]
fn changes_as_json_are_a_line_each() {
    let (repository, _) = changed("json");
    let lines = run(&repository.folder, "HEAD", None, Form::Json).expect("it is compared");
    assert_eq!(
        lines.lines().last(),
        Some(
            r#"{"kind":"added","breaking":false,"product":"small","names":["small::State::Shut"],"wire":"SHUT","message":"`small::State::Shut` (`SHUT`): added"}"#
        )
    );
    assert_eq!(lines.lines().count(), 3);
}

#[test]
fn what_breaks_the_rules_of_today_is_named_first() {
    let (repository, _) = changed("left_out");
    repository.write(
        "spec/small.yaml",
        &document("OPEN, DONE", "number").replace("operationId", "x-old: 1\n      operationId"),
    );
    repository.commit();
    repository.write("spec/small.yaml", &document("OPEN, DONE", "number"));
    let expected = "## From `HEAD` to the working tree\n\n**Not everything of `HEAD` could be compared.** By the rules of today, findings: 1 in `spec/small.yaml`. Left out for them, on both sides:\n\n- small: `GET /v3/small`\n\nNo changes.\n";
    assert_eq!(markdown(&repository, "HEAD", None), Ok(expected.to_owned()));
    let lines = run(&repository.folder, "HEAD", None, Form::Json).expect("it is compared");
    assert!(
        lines.contains(r#"{"kind":"not_compared","side":"old","product":"small","parts":["GET /v3/small"]}"#),
        "{lines}"
    );
}

#[test]
fn revision_that_git_does_not_know_is_an_error() {
    let (repository, _) = changed("unknown");
    for revision in ["nowhere", "0123456", "--help", ""] {
        let error = markdown(&repository, revision, None).expect_err("there is no such revision");
        assert!(error.contains(&format!("`{revision}`")), "{error}");
    }
}

#[test]
fn revision_without_documents_is_an_error() {
    let (repository, base) = changed("no_documents");
    repository.git(&["rm", "--quiet", "-r", "--force", "spec"]);
    let without = repository.commit();
    let error = markdown(&repository, &base, Some(&without)).expect_err("there is no document");
    assert!(error.contains("has no document in spec/"), "{error}");
    let error = markdown(&repository, &base, None).expect_err("the working tree has none");
    assert!(error.contains("there is no document"), "{error}");
}

#[test]
fn check_lists_what_is_breaking_and_not_named() {
    let (repository, base) = changed("check_missing");
    changelog(
        &repository,
        &format!("## Unreleased, since {base}"),
        "- small::State::Done is gone, and `small::It` too.\n",
    );
    let error = check(&repository.folder).expect_err("nothing is named in backticks");
    let lines: Vec<&str> = error.lines().filter(|line| line.starts_with("- ")).collect();
    assert_eq!(
        lines,
        [
            "- `small::It::number` (`number`): was `Option<f64>`, is `Option<i64>`",
            "- `small::State::Done` (`DONE`): removed",
        ]
    );
    assert!(error.starts_with("CHANGELOG.md does not name 2 breaking changes since "), "{error}");
}

#[test]
fn check_passes_once_all_that_is_breaking_is_named() {
    let (repository, base) = changed("check_named");
    let one = "- `wechatpay::small::State::Done` is gone.\n";
    changelog(&repository, &format!("## Unreleased, since {}", &base[..10]), one);
    let error = check(&repository.folder).expect_err("one is missing");
    assert!(error.contains("1 breaking change since") && !error.contains("State::Done"), "{error}");
    changelog(
        &repository,
        &format!("## 0.2.0, 2026-12-01, since {base}"),
        &format!("{one}- `small::It::number` is whole.\n"),
    );
    let said = check(&repository.folder).expect("both are named");
    assert_eq!(said, format!("3 changes since `{base}`; CHANGELOG.md names each of the 2 breaking ones\n"));
}

#[test]
fn check_counts_what_stands_below_a_heading_of_what_breaks_alone() {
    let (repository, base) = changed("check_headings");
    let heading = format!("## Unreleased, since {base}");
    let number = "### Changed\n\n- `small::It::number` is whole.\n";
    let done = |heading: &str| format!("{heading}\n\n- `small::State::Done`\n\n");
    for other in ["### Added", "### Fixed", "### Deprecated", "### Not breaking", "### Changed names", "Words"] {
        for section in [format!("{}{number}", done(other)), format!("{number}\n### Added\n\n{}", done(other))] {
            changelog_with(&repository, &heading, &section);
            let error = check(&repository.folder).expect_err("it is only said to be there");
            assert!(error.contains("1 breaking change since") && error.contains("State::Done"), "{section}: {error}");
        }
    }
    for right in ["### Changed", "### Removed", "### Breaking", "### Removed  "] {
        for section in [format!("{}{number}", done(right)), format!("{number}\n### Added\n\n{}", done(right))] {
            changelog_with(&repository, &heading, &section);
            assert!(check(&repository.folder).is_ok(), "{section}");
        }
    }
}

#[test]
fn check_without_a_revision_in_the_changelog_is_an_error() {
    let (repository, _) = changed("check_since");
    let error = check(&repository.folder).expect_err("there is no changelog");
    assert!(error.contains("CHANGELOG.md"), "{error}");
    for heading in ["## Unreleased", "## Unreleased, since", "# Another title"] {
        changelog(&repository, heading, "- `small::State::Done`, `small::It::number`\n");
        let error = check(&repository.folder).expect_err("there is no revision");
        assert!(error.contains(", since REV"), "{heading}: {error}");
    }
    changelog(&repository, "## Unreleased, since 0123456", "- `small::State::Done`, `small::It::number`\n");
    let error = check(&repository.folder).expect_err("the revision is unknown");
    assert!(error.contains("git does not know the revision `0123456`"), "{error}");
    assert!(error.ends_with("the heading in CHANGELOG.md says `since 0123456`"), "{error}");
}

#[test]
fn check_in_a_shallow_clone_says_what_to_fetch() {
    let (repository, base) = changed("check_shallow_origin");
    changelog(&repository, &format!("## Unreleased, since {base}"), "- `small::State::Done`, `small::It::number`\n");
    repository.commit();
    let clone = Repository::new("check_shallow");
    let origin = format!("file://{}", repository.folder.display());
    clone.git(&["pull", "--quiet", "--depth", "1", &origin, "main"]);
    let error = check(&clone.folder).expect_err("the revision was not fetched");
    assert!(error.contains("git fetch --unshallow"), "{error}");
}

#[test]
fn check_of_documents_with_findings_is_an_error() {
    let (repository, base) = changed("check_findings");
    changelog(&repository, &format!("## Unreleased, since {base}"), "- `small::State::Done`, `small::It::number`\n");
    let wrong = document("OPEN, DONE", "number").replace("operationId", "x-new: 1\n      operationId");
    repository.write("spec/small.yaml", &wrong);
    let error = check(&repository.folder).expect_err("an operation was not compared");
    assert!(error.contains("cargo xtask lint"), "{error}");
}

#[test]
fn changelog_of_this_workspace_names_its_revision() {
    let changelog = Path::new(env!("CARGO_MANIFEST_DIR")).join("../CHANGELOG.md");
    let text = std::fs::read_to_string(changelog).expect("the changelog is there");
    let heading = text.lines().find(|line| line.starts_with("## ")).expect("it has a section");
    assert!(heading.contains(", since "), "{heading}");
}
