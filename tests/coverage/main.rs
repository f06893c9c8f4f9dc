//! Every figure, event, claim and oddity of `data/` is shown in words by at least one view, in both languages; what is
//! shown where is written to `docs/coverage.md` by
//!
//! ```sh
//! UPDATE_COVERAGE=1 cargo test --features ssr --test coverage
//! ```
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod rows;
mod shown;

use network_of_networks::corpus::{Corpus, Item, Lang};
use network_of_networks::layers::LayerData;
use network_of_networks::state::ViewKind;
use network_of_networks::text::view_name;
use rows::{Row, rows};
use shown::{How, coverage};
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

type Covered = Vec<(Row, Vec<(ViewKind, How)>)>;

/// Every row and the views that show it; looked at once for all tests.
fn covered() -> &'static Covered {
    static COVERED: OnceLock<Covered> = OnceLock::new();
    COVERED.get_or_init(|| {
        let corpus = Corpus::bundled().expect("the corpus is sound");
        let layer_data = LayerData::bundled().expect("the knowledge is sound");
        let rows = rows();
        let views = coverage(&corpus, &layer_data, &rows);
        rows.into_iter().zip(views).collect()
    })
}

#[test]
fn the_rows_of_the_data_are_those_of_the_corpus() {
    let corpus = Corpus::bundled().expect("the corpus is sound");
    let items = corpus.items().filter(|item| {
        matches!(
            item,
            Item::Figure(_) | Item::Event(_) | Item::Claim(_) | Item::Oddity(_)
        )
    });
    let mut ours: Vec<String> = items.map(|item| corpus.code_of(item)).collect();
    let mut theirs: Vec<String> = rows().into_iter().map(|row| row.code).collect();
    ours.sort();
    theirs.sort();
    assert_eq!(ours, theirs);
}

#[test]
fn everything_is_shown_in_words_somewhere_in_both_languages() {
    let missing: Vec<&str> = covered()
        .iter()
        .filter(|(_, views)| !views.iter().any(|(_, how)| *how == How::Words))
        .map(|(row, _)| row.code.as_str())
        .collect();
    assert!(
        missing.is_empty(),
        "{} in words nowhere: {}",
        missing.len(),
        missing.join(", ")
    );
}

#[test]
fn the_list_is_up_to_date() {
    let page = written();
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/coverage.md");
    if std::env::var_os("UPDATE_COVERAGE").is_some() {
        std::fs::write(&path, &page).expect("docs/ can be written");
    }
    assert!(
        std::fs::read_to_string(&path).is_ok_and(|kept| kept == page),
        "docs/coverage.md is out of date: UPDATE_COVERAGE=1 cargo test --features ssr --test coverage"
    );
}

/// The list as a page.
fn written() -> String {
    let mut out = String::from(
        "# What is shown where\n\nEvery figure, event, claim and oddity of `data/`, and the views that show it in both languages: in words\n(a number with its digits, an event with its year or name, a claim or an oddity with its sentence), or, in brackets, by a\nmark that can be touched. Looked at in a wide frame and a phone's, with the reader's marks of care on and the layers\nfrom outside the paper off. Written by `UPDATE_COVERAGE=1 cargo test --features ssr --test coverage`; do not edit.\n",
    );
    for (heading, letter) in [("Figures", 'f'), ("Events", 'e'), ("Claims", 'c'), ("Oddities", 'o')] {
        let of: Vec<_> = covered()
            .iter()
            .filter(|(row, _)| row.code.starts_with(letter))
            .collect();
        let said = |(_, views): &&&(Row, Vec<(ViewKind, How)>)| views.iter().any(|(_, how)| *how == How::Words);
        let _ = write!(
            out,
            "\n## {heading}: {} of {}\n\n| Code | What | Views |\n|---|---|---|\n",
            of.iter().filter(said).count(),
            of.len()
        );
        for (row, views) in of {
            let views: Vec<String> = views
                .iter()
                .map(|&(view, how)| match how {
                    How::Words => view_name(view, Lang::En).to_owned(),
                    How::Mark => format!("({})", view_name(view, Lang::En)),
                })
                .collect();
            let what = row.text(Lang::En).replace('|', "\\|");
            let _ = writeln!(out, "| `{}` | {what} | {} |", row.code, views.join(", "));
        }
    }
    out
}
