//! Every figure, event, claim and oddity of the paper is shown by at least one view, in both languages; what is shown
//! where is written to `docs/coverage.md` by
//!
//! ```sh
//! UPDATE_COVERAGE=1 cargo test --test coverage
//! ```
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod shown;

use std::fmt::Write;
use std::path::PathBuf;

use network_of_networks::corpus::*;
use network_of_networks::state::ViewKind;
use network_of_networks::text::view_name;

use shown::coverage;

/// Codes that may still be missing because the view that shows them is not there yet: none when all views are in.
const AWAITED: &[&str] = &[];

fn corpus() -> Corpus {
    Corpus::bundled().expect("the corpus is sound")
}

/// Where the list is kept.
fn list() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/coverage.md")
}

#[test]
fn everything_is_shown_somewhere_in_both_languages() {
    let corpus = corpus();
    let missing: Vec<String> = coverage(&corpus)
        .into_iter()
        .filter(|(code, views)| views.is_empty() && !AWAITED.iter().any(|a| code.starts_with(a)))
        .map(|(code, _)| code)
        .collect();
    assert!(
        missing.is_empty(),
        "{} shown nowhere: {}",
        missing.len(),
        missing.join(", ")
    );
}

#[test]
fn the_list_is_up_to_date() {
    let corpus = corpus();
    let page = written(&corpus);
    let path = list();
    if std::env::var_os("UPDATE_COVERAGE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &page).unwrap();
    }
    if let Ok(kept) = std::fs::read_to_string(&path) {
        assert!(
            kept == page,
            "docs/coverage.md is out of date: UPDATE_COVERAGE=1 cargo test --test coverage"
        );
    }
}

/// The list as a page.
fn written(corpus: &Corpus) -> String {
    let rows = coverage(corpus);
    let mut out = String::from(
        "# What is shown where\n\nEvery figure, event, claim and oddity of the paper, and the views whose picture or text shows it in both\nlanguages. Written by `UPDATE_COVERAGE=1 cargo test --test coverage`; do not edit.\n",
    );
    for (heading, letter) in [("Figures", 'f'), ("Events", 'e'), ("Claims", 'c'), ("Oddities", 'o')] {
        let of: Vec<_> = rows.iter().filter(|(code, _)| code.starts_with(letter)).collect();
        let shown = of.iter().filter(|(_, views)| !views.is_empty()).count();
        let _ = write!(
            out,
            "\n## {heading}: {shown} of {}\n\n| Code | What | Views |\n|---|---|---|\n",
            of.len()
        );
        for (code, views) in of {
            let what = corpus
                .item_coded(code)
                .map_or(String::new(), |item| words(corpus, item));
            let views: Vec<&str> = views.iter().map(|&v| view_name(v, Lang::En)).collect();
            let _ = writeln!(
                out,
                "| `{code}` | {} | {} |",
                what.replace('|', "\\|"),
                views.join(", ")
            );
        }
    }
    out
}

/// What an item says, in English.
fn words(corpus: &Corpus, item: Item) -> String {
    match item {
        Item::Figure(id) => corpus.figure(id).what.en.clone(),
        Item::Event(id) => corpus.event(id).text.en.clone(),
        Item::Claim(id) => corpus.claim(id).text.en.clone(),
        Item::Oddity(id) => format!("{}: {}", corpus.oddity(id).kind.en, corpus.oddity(id).text.en),
        Item::Entity(_)
        | Item::Relation(_)
        | Item::Arc(..)
        | Item::Feature(_)
        | Item::Source(_)
        | Item::Site(_)
        | Item::Question(_) => String::new(),
    }
}

#[test]
fn every_row_has_words_in_both_languages() {
    let corpus = corpus();
    let t = corpus.tables();
    for &lang in Lang::ALL {
        assert!(t.figures.iter().all(|r| !r.what.get(lang).is_empty()));
        assert!(t.events.iter().all(|r| !r.text.get(lang).is_empty()));
        assert!(t.claims.iter().all(|r| !r.text.get(lang).is_empty()));
        assert!(t.oddities.iter().all(|r| !r.text.get(lang).is_empty()));
    }
    assert!(!ViewKind::ALL.is_empty());
}
