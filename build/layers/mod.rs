//! From the text of the files in `data/layers/` to the tables of what is known outside the paper, or a list of what is
//! wrong with them. Knows the paper's tables only to check the codes that point at them.

mod ends;
mod layers;
mod places;
mod proof;
mod rows;

use super::compile::problems::{Problem, Problems};
use super::compile::words::both;
use super::compile::{Files, problems};
use super::corpus::{Code, Tables as Paper, Text};
use super::layers::{Book, Confidence, Sponsor, Tables, Verdict};
use rows::Rows;

/// Every file of `data/layers/`.
pub const NAMES: [&str; 6] = [
    "layers/tiles.toml",
    "layers/centers.toml",
    "layers/institutes.toml",
    "layers/checks.toml",
    "layers/after.toml",
    "layers/words.toml",
];

/// Parses and checks the files.
///
/// # Errors
/// Every problem found, in the order of the files; nothing is compiled while there is one.
pub fn compile(files: &Files, paper: &Paper) -> Result<Tables, Vec<Problem>> {
    let mut problems = Problems::default();
    let rows = rows::read(files, &mut problems);
    // Rows are meaningless while a file does not parse.
    if !problems.is_empty() {
        return Err(problems.into_problems());
    }
    let mut tables = Tables::default();
    places::compile(&rows, paper, &mut tables, &mut problems);
    layers::compile(&rows, paper, &mut tables, &mut problems);
    tables.book = book(&rows, &mut problems);
    if problems.is_empty() {
        Ok(tables)
    } else {
        Err(problems.into_problems())
    }
}

fn book(rows: &Rows, problems: &mut Problems) -> Book {
    Book {
        verdicts: words::<Verdict>("verdict", &rows.words.verdict, problems),
        confidences: words::<Confidence>("confidence", &rows.words.confidence, problems),
        sponsors: words::<Sponsor>("sponsor", &rows.words.sponsor, problems),
    }
}

/// Words for every variant, in the order of the enum; missing and unknown codes are entered.
fn words<C: Code>(id: &'static str, book: &super::compile::rows::Book, problems: &mut Problems) -> Vec<Text> {
    let row = problems::Row {
        file: "layers/words.toml",
        id,
    };
    for unknown in book.keys().filter(|key| C::from_code(key).is_none()) {
        problems.enter(
            row,
            format!("\"{unknown}\" is no code of this book"),
            "take the line away or add the code to codes.rs",
        );
    }
    C::ALL
        .iter()
        .map(|variant| match book.get(variant.code()) {
            Some(words) => both(row, variant.code(), words, problems),
            None => {
                problems.enter(
                    row,
                    format!("there are no words for \"{}\"", variant.code()),
                    "add a line for it",
                );
                Text::default()
            }
        })
        .collect()
}
