//! Compresses the site's texts and program beside it, for serving and for weighing; `dist/` itself holds plain files only,
//! as hosts compress by themselves.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::files;
use crate::{
    failure::{Failure, Outcome},
    run,
};

/// How a file was compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packed {
    /// Brotli at its highest quality.
    Brotli,
    /// Gzip at its highest level.
    Gzip,
}

impl Packed {
    /// The compressed form of a file of the site.
    pub fn of(self, packed: &Path, name: &str) -> PathBuf {
        match self {
            Packed::Brotli => packed.join(format!("{name}.br")),
            Packed::Gzip => packed.join(format!("{name}.gz")),
        }
    }
}

/// Compresses every file of the site that gains from it into the folder `packed`.
pub fn all(site: &Path, packed: &Path) -> Outcome<()> {
    files::fresh(packed)?;
    let mut list = String::new();
    for file in files::under(site)? {
        let Ok(name) = file.strip_prefix(site) else { continue };
        if file.extension().and_then(|e| e.to_str()).is_some_and(gains) {
            list += &format!("{}\t{}\n", file.display(), packed.join(name).display());
        }
    }
    let work = packed.with_extension("list");
    files::write(&work, list.as_bytes())?;
    let script = packed.with_extension("mjs");
    files::write(&script, include_bytes!("pack.mjs"))?;
    run::quietly(Command::new("node").arg(&script).arg(&work)).map(drop)
}

/// Whether files of this extension shrink under compression.
fn gains(extension: &str) -> bool {
    matches!(
        extension,
        "html" | "css" | "js" | "wasm" | "svg" | "json" | "txt" | "xml" | "webmanifest"
    )
}

/// Bytes of a file of the site under brotli.
pub fn weigh(packed: &Path, name: &str) -> Outcome<u64> {
    let path = Packed::Brotli.of(packed, name);
    fs::metadata(&path)
        .map(|m| m.len())
        .map_err(|e| Failure::file(&path, "weighed", &e))
}
