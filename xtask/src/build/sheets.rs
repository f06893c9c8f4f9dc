//! Joins the style sheets into one: first the tokens, then the base, then one a view in the order of their names.

use std::path::{Path, PathBuf};

use super::files;
use crate::failure::{Failure, Outcome};

/// Writes the sheets of a folder into one file.
pub fn join(folder: &Path, out: &Path) -> Outcome<()> {
    let sheets = in_order(files::under(folder)?);
    if sheets.is_empty() {
        return Err(Failure::new("There is no style sheet in style/."));
    }
    let mut all = Vec::new();
    for sheet in sheets {
        all.extend(files::read(&sheet)?);
        all.push(b'\n');
    }
    files::write(out, &all)
}

fn in_order(mut files: Vec<PathBuf>) -> Vec<PathBuf> {
    files.retain(|path| path.extension().is_some_and(|e| e == "css"));
    files.sort_by_key(|path| {
        let first = ["tokens", "base"]
            .iter()
            .position(|name| path.file_stem().is_some_and(|stem| stem == *name));
        (first.unwrap_or(usize::MAX), path.clone())
    });
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_base_come_first() {
        let given = [
            "style/a.css",
            "style/base.css",
            "style/notes.md",
            "style/tokens.css",
            "style/views/b.css",
        ];
        let ordered = in_order(given.iter().map(PathBuf::from).collect());
        let wanted = ["style/tokens.css", "style/base.css", "style/a.css", "style/views/b.css"];
        assert_eq!(ordered, wanted.iter().map(PathBuf::from).collect::<Vec<_>>());
    }
}
