//! Where things are in the project.

use std::path::{Path, PathBuf};

/// Top of the project.
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The finished page, as any static host takes it.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What lies between the sources and `dist/`.
pub fn work() -> PathBuf {
    root().join("target/page")
}

/// Pictures of the pages, for people.
pub fn pictures() -> PathBuf {
    root().join("pictures")
}
