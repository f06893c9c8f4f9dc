//! Remembers from which inputs `dist/` was built and what was in it, so that a build without changes costs nothing.

use std::{fs, path::Path, process::Command};

use super::files;
use crate::{failure::Outcome, places::Places, run, versions::Versions};

/// What the page is built from, relative to the top of the project.
const INPUTS: [&str; 11] = [
    "src",
    "style",
    "data",
    "index.html",
    "build.rs",
    "build",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    ".cargo",
    "xtask/src/build",
];

/// The fingerprint of everything that decides what the page is.
pub fn inputs(places: &Places, versions: &Versions) -> Outcome<String> {
    let mut print = Print::new();
    let rust = run::quietly(Command::new("rustc").arg("--version"))?;
    print.take(format!("{rust}{versions:?}").as_bytes());
    for input in INPUTS {
        add(&mut print, &places.root, &places.root.join(input))?;
    }
    Ok(print.hex())
}

/// Whether `dist/` was built from these inputs and is still as it was built.
pub fn holds(places: &Places, inputs: &str) -> bool {
    let kept = fs::read_to_string(path(places)).unwrap_or_default();
    outputs(places).is_ok_and(|outputs| kept == format!("{inputs} {outputs}"))
}

/// Notes that `dist/` was just built from these inputs.
pub fn keep(places: &Places, inputs: &str) -> Outcome<()> {
    files::write(&path(places), format!("{inputs} {}", outputs(places)?).as_bytes())
}

fn outputs(places: &Places) -> Outcome<String> {
    let mut print = Print::new();
    add(&mut print, &places.root, &places.dist())?;
    add(&mut print, &places.root, &places.packed())?;
    Ok(print.hex())
}

fn path(places: &Places) -> std::path::PathBuf {
    places.work().join("stamp")
}

fn add(print: &mut Print, root: &Path, path: &Path) -> Outcome<()> {
    for file in files::under(path)? {
        let name = file.strip_prefix(root).unwrap_or(&file);
        print.take(name.to_string_lossy().as_bytes());
        print.take(&files::read(&file)?);
    }
    Ok(())
}

/// A fingerprint of bytes (FNV-1a, 64 bits): the same on every machine, and enough to tell versions of a file apart.
#[derive(Clone, Copy, Debug)]
pub struct Print(u64);

impl Print {
    /// The fingerprint of nothing.
    pub fn new() -> Self {
        Print(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a piece; where one piece ends and the next begins counts too.
    pub fn take(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&(bytes.len() as u64).to_le_bytes()) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// Sixteen hexadecimal digits.
    pub fn hex(self) -> String {
        format!("{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(pieces: &[&str]) -> String {
        let mut print = Print::new();
        pieces.iter().for_each(|piece| print.take(piece.as_bytes()));
        print.hex()
    }

    #[test]
    fn prints_tell_contents_apart() {
        assert_eq!(print(&["a", "b"]), print(&["a", "b"]));
        assert_ne!(print(&["a", "b"]), print(&["ab"]));
        assert_ne!(print(&["a"]), print(&["b"]));
        assert_eq!(print(&[]), "cbf29ce484222325");
    }
}
