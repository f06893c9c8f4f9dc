//! Remembers from which sources `dist/` was built, so that a build without changes takes no time.

use std::{fs, path::Path, process::Command};

use anyhow::Result;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::paths;

/// What the page is built from, relative to the top of the project.
const SOURCES: [&str; 10] = [
    "src",
    "style",
    "data",
    "build",
    "build.rs",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
    "xtask/src",
    "xtask/npm/package-lock.json",
];

/// Fingerprint of the sources and the compiler.
pub fn sources() -> Result<String> {
    let rustc = Command::new("rustc").arg("--version").output()?;
    let mut hash = Sha256::new_with_prefix(&rustc.stdout);
    for source in SOURCES {
        add(&mut hash, &paths::root().join(source))?;
    }
    Ok(hex(hash))
}

/// Whether `dist/` was built from sources with this fingerprint and is as the build left it.
pub fn is_current(sources: &str) -> Result<bool> {
    let kept = fs::read_to_string(file()).unwrap_or_default();
    Ok(kept == format!("{sources} {}", of_folder(&paths::dist())?))
}

/// Notes that `dist/` was just built from sources with this fingerprint.
pub fn keep(sources: &str) -> Result<()> {
    Ok(fs::write(file(), format!("{sources} {}", of_folder(&paths::dist())?))?)
}

/// Fingerprint of all files in a folder, names and contents: 16 hexadecimal digits.
pub fn of_folder(folder: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    add(&mut hash, folder)?;
    Ok(hex(hash))
}

fn file() -> std::path::PathBuf {
    paths::work().join("stamp")
}

fn add(hash: &mut Sha256, path: &Path) -> Result<()> {
    if !path.exists() {
        return Ok(());
    }
    for entry in WalkDir::new(path).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(path)?.to_string_lossy().into_owned();
            let content = fs::read(entry.path())?;
            for part in [name.as_bytes(), &content] {
                hash.update((part.len() as u64).to_le_bytes());
                hash.update(part);
            }
        }
    }
    Ok(())
}

fn hex(hash: Sha256) -> String {
    format!("{:x}", hash.finalize())[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_follows_names_and_contents() {
        let folder = std::env::temp_dir().join(format!("stamp-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let mut seen = vec![of_folder(&folder).unwrap()];
        for (name, content) in [("a", "1"), ("a", "2"), ("b", "")] {
            fs::write(folder.join(name), content).unwrap();
            let print = of_folder(&folder).unwrap();
            assert_eq!(print.len(), 16);
            assert!(!seen.contains(&print), "{name} {content}");
            seen.push(print);
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
