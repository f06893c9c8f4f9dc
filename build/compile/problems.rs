//! What is wrong with the data: one entry names file, row and mend.

use std::fmt;

/// One thing that is wrong, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// File in `data/`.
    pub file: &'static str,
    /// Id of the row, or what stands for it.
    pub id: String,
    /// What is wrong.
    pub wrong: String,
    /// What to do about it.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "data/{}, {}: {}. Mend: {}.",
            self.file, self.id, self.wrong, self.mend
        )
    }
}

/// The list of problems so far.
#[derive(Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Enters one problem.
    pub fn enter(&mut self, row: Row, wrong: impl Into<String>, mend: impl Into<String>) {
        self.0.push(Problem {
            file: row.file,
            id: row.id.to_string(),
            wrong: wrong.into(),
            mend: mend.into(),
        });
    }

    /// Whether all is well so far.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All problems.
    pub fn into_problems(self) -> Vec<Problem> {
        self.0
    }
}

/// The row being looked at: where a problem would be entered.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    /// File in `data/`.
    pub file: &'static str,
    /// Id of the row.
    pub id: &'a str,
}
