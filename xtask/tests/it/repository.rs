//! A workspace under git, made for one test.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A folder with `spec/` and a changelog, under git.
pub(crate) struct Repository {
    pub(crate) folder: PathBuf,
}

impl Repository {
    /// An empty one; `name` keeps it apart from those of other tests.
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("spec-diff").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("what an earlier run has left can be removed");
        }
        fs::create_dir_all(folder.join("spec")).expect("the scratch folder can be written");
        let repository = Self { folder };
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        repository
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, text: &str) {
        fs::write(self.folder.join(path), text).expect("the scratch folder can be written");
    }

    /// Commits all that there is, and says under which hash.
    pub(crate) fn commit(&self) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", "A state of the documents"]);
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    /// Runs git there, with nothing of the user's own settings.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let mut git = Command::new("git");
        git.arg("-C").arg(&self.folder).args(["-c", "user.name=Nobody", "-c", "user.email=nobody@example.com"]);
        git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        let output = git.args(arguments).output().expect("git is there");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("git prints UTF-8")
    }
}

/// A document whose enum has these values, and whose one field is of this type.
pub(crate) fn document(values: &str, field: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{ title: 小 (small), version: '1', description: A small document. }}
paths:
  /v3/small:
    get:
      operationId: query
      summary: 查询
      description: A query.
      responses:
        '200': {{ description: It., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/It' }} }} }} }}
components:
  schemas:
    It:
      type: object
      required: [state]
      properties:
        state: {{ $ref: '#/components/schemas/State' }}
        number: {{ type: {field}, example: 1 }}
    State: {{ type: string, enum: [{values}] }}
"
    )
}
