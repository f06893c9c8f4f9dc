//! The two layers beside the paper: what sources say of its claims, and what happened afterwards.

use super::ends::about;
use super::problems::{Problems, Row};
use super::proof::{date, proof};
use super::rows::Rows;
use crate::compile::words::{both, code};
use crate::corpus::{Precision, Tables as Paper};
use crate::layers::{After, Check, Confidence, Tables, Verdict};

/// The first month that lies after the paper's last date.
const FIRST: &str = "2023-09";

/// Fills checks and what came after.
pub fn compile(rows: &Rows, paper: &Paper, tables: &mut Tables, problems: &mut Problems) {
    for c in &rows.checks {
        let row = Row {
            file: "layers/checks.toml",
            id: &c.id,
        };
        if tables.checks.iter().any(|o| o.slug == c.id) {
            problems.enter(row, "its id is there twice", "give one of them another id");
        }
        let verdict: Verdict = code(row, "verdict", &c.verdict, problems);
        let proof = proof(row, &c.sources, &c.confidence, &c.seen, problems);
        if proof.confidence == Confidence::Near && verdict != Verdict::NotFound {
            problems.enter(
                row,
                "a verdict cannot rest on neighbouring numbers alone",
                "make the verdict \"not-found\" or name a page that says it",
            );
        }
        tables.checks.push(Check {
            slug: c.id.clone(),
            about: about(row, &c.about, paper, problems),
            verdict,
            text: both(row, "text", &c.text, problems),
            proof,
        });
    }
    let mut before = FIRST;
    for a in &rows.after {
        let row = Row {
            file: "layers/after.toml",
            id: &a.id,
        };
        if tables.after.iter().any(|o| o.slug == a.id) {
            problems.enter(row, "its id is there twice", "give one of them another id");
        }
        let precision: Precision = code(row, "precision", &a.precision, problems);
        if !date(&a.start) || Some(a.start.len()) != written(precision) {
            problems.enter(
                row,
                format!("`start` \"{}\" is not a date exact to the {}", a.start, a.precision),
                "write YYYY, YYYY-MM or YYYY-MM-DD with precision year, month or day",
            );
        }
        if a.start.as_str() < before {
            problems.enter(
                row,
                format!("its date {} comes before {before}", a.start),
                "move the row to where its date belongs; nothing before the paper's end belongs here",
            );
        }
        before = &a.start;
        tables.after.push(After {
            slug: a.id.clone(),
            programme: code(row, "programme", &a.programme, problems),
            start: a.start.clone(),
            precision,
            about: about(row, &a.about, paper, problems),
            text: both(row, "text", &a.text, problems),
            proof: proof(row, &a.sources, &a.confidence, &a.seen, problems),
        });
    }
}

/// How many characters a date of a precision has; other precisions are not used here.
fn written(precision: Precision) -> Option<usize> {
    match precision {
        Precision::Day => Some(10),
        Precision::Month => Some(7),
        Precision::Year => Some(4),
        Precision::Quarter | Precision::FiscalYear | Precision::Decade | Precision::About => None,
    }
}
