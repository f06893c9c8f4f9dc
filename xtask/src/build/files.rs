//! Small deeds with files and folders.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::failure::{Failure, Outcome};

/// Removes a folder with all that is in it, if it is there.
pub fn clear(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| Failure::file(folder, "cleared", &e))
    } else {
        Ok(())
    }
}

/// Makes a folder that is there and empty.
pub fn fresh(folder: &Path) -> Outcome<()> {
    clear(folder)?;
    fs::create_dir_all(folder).map_err(|e| Failure::file(folder, "made", &e))
}

/// Reads a file whole.
pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|e| Failure::file(path, "read", &e))
}

/// Writes a file whole, with the folders above it.
pub fn write(path: &Path, bytes: &[u8]) -> Outcome<()> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, bytes))
        .map_err(|e| Failure::file(path, "written", &e))
}

/// Every file under a folder (or the file itself), in the order of their paths; nothing if it is not there.
pub fn under(path: &Path) -> Outcome<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    if !path.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(path).map_err(|e| Failure::file(path, "read", &e))?;
    let mut inside: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    inside.sort();
    let mut all = Vec::new();
    for path in inside {
        all.extend(under(&path)?);
    }
    Ok(all)
}

/// Copies a folder's files into another, if the first is there.
pub fn copy_if_there(from: &Path, to: &Path) -> Outcome<()> {
    for file in under(from)? {
        if let Ok(name) = file.strip_prefix(from) {
            write(&to.join(name), &read(&file)?)?;
        }
    }
    Ok(())
}
