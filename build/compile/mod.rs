//! From the text of the data files to the tables of the model, or a list of what is wrong with them.
//!
//! Knows file contents, not the file system, so that every refusal can be tested with a few lines of text.

mod argument;
mod figures;
mod formula;
mod labels;
mod links;
mod names;
mod nodes;
mod place;
pub mod problems;
mod reading;
pub mod rows;
mod sources;
mod time;
pub mod words;

use std::collections::BTreeMap;

use super::corpus::Tables;
use names::Names;
pub use problems::Problem;
use problems::Problems;
#[cfg(test)]
pub use words::{SHORT_LABEL_EM, width_em};

/// File name in `data/` → its text.
pub type Files = BTreeMap<String, String>;

/// Every file of `data/` that the build reads.
pub const NAMES: [&str; 13] = [
    "entities.toml",
    "relations.toml",
    "types.toml",
    "figures.toml",
    "events.toml",
    "sources.toml",
    "works.toml",
    "oddities.toml",
    "argument.toml",
    "kept.toml",
    "questions.toml",
    "labels.toml",
    "sections.toml",
];

/// Parses, resolves and checks the data files.
///
/// # Errors
/// Every problem found, in the order of the files; nothing is compiled while there is one.
pub fn compile(files: &Files) -> Result<Tables, Vec<Problem>> {
    let mut problems = Problems::default();
    let rows = reading::read(files, &mut problems);
    // Names are meaningless while a file does not parse: a broken file would look like a hundred dangling ends.
    if !problems.is_empty() {
        return Err(problems.into_problems());
    }
    let names = Names::of(&rows, &mut problems);
    let mut tables = Tables::default();
    labels::compile(&rows, &names, &mut tables, &mut problems);
    nodes::compile(&rows, &names, &mut tables, &mut problems);
    links::compile(&rows, &names, &mut tables, &mut problems);
    figures::compile(&rows, &names, &mut tables, &mut problems);
    time::compile(&rows, &names, &mut tables, &mut problems);
    sources::compile(&rows, &names, &mut tables, &mut problems);
    argument::compile(&rows, &names, &mut tables, &mut problems);
    if problems.is_empty() {
        Ok(tables)
    } else {
        Err(problems.into_problems())
    }
}
