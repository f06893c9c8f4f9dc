//! Why a command could not go on: one plain sentence, and the mend.

use std::{fmt, path::Path};

/// What went wrong, as it is told to the reader.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure(String);

/// A result that fails with a sentence.
pub type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// A failure told by this text.
    pub fn new(text: impl Into<String>) -> Self {
        Failure(text.into())
    }

    /// A file or folder that could not be used: `what` completes "cannot be …".
    pub fn file(path: &Path, what: &str, reason: &std::io::Error) -> Self {
        Failure(format!("{} cannot be {what} ({reason}).", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
