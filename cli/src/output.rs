//! Where results go: standard output, or a file that is there only when it is whole.
//!
//! In: a path, or none. Out: something to write to. What always holds: a file of that name that was there before stays
//! until the new one is complete, and what was begun and not finished is removed.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use crate::{failure::Failure, surroundings::Surroundings};

/// A result on its way.
pub(crate) enum Output<'a> {
    Stream(&'a mut (dyn Write + Send)),
    File(Begun),
}

/// A file beside its place.
pub(crate) struct Begun {
    file: BufWriter<File>,
    part: PathBuf,
    path: PathBuf,
    done: bool,
}

impl<'a> Output<'a> {
    /// Begins a file, which only its owner can read, or goes on with standard output.
    pub(crate) fn begin(path: Option<&Path>, around: &'a mut Surroundings<'_>) -> Result<Self, Failure> {
        let Some(path) = path else { return Ok(Self::Stream(&mut *around.out)) };
        let mut part = path.as_os_str().to_owned();
        part.push(format!(".{}.part", std::process::id()));
        let part = PathBuf::from(part);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(|error| Failure::file(path, "written", &error))?;
        Ok(Self::File(Begun { file: BufWriter::new(file), part, path: path.to_owned(), done: false }))
    }

    /// Ends it: the file is there from now on.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.flush()?;
        if let Self::File(begun) = &mut self {
            let placed = begun.file.get_ref().sync_all().and_then(|()| fs::rename(&begun.part, &begun.path));
            placed.map_err(|error| Failure::file(&begun.path, "written", &error))?;
            begun.done = true;
        }
        Ok(())
    }
}

impl Write for Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stream(to) => to.write(bytes),
            Self::File(begun) => begun.file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stream(to) => to.flush(),
            Self::File(begun) => begun.file.flush(),
        }
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        if !self.done {
            // What cannot be removed is left to the system.
            let _ = fs::remove_file(&self.part);
        }
    }
}
