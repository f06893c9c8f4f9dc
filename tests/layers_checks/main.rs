//! Small breaks of the data from outside the paper, one for every refusal: the message names file, id and mend.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code, unused_imports)]

#[path = "../../build/compile/mod.rs"]
mod compile;
#[path = "../../build/layers/mod.rs"]
mod layers_data;

use compile::Files;
use network_of_networks::corpus::Corpus;
use network_of_networks::{corpus, layers};

/// The real files.
fn real() -> Files {
    let mut files = Files::new();
    for name in layers_data::NAMES {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
        files.insert(name.to_string(), std::fs::read_to_string(path).unwrap());
    }
    files
}

/// Asserts that one replacement in one file is refused with file, id, what is wrong and the mend in one line.
fn refuses(file: &str, good: &str, bad: &str, id: &str, wrong: &str, mend: &str) {
    let file = format!("layers/{file}");
    let mut files = real();
    let text = files.get_mut(&file).expect("a file of data/layers/");
    assert!(text.contains(good), "{file} has no {good:?} to break");
    *text = text.replacen(good, bad, 1);
    let paper = Corpus::bundled().expect("the bundled corpus");
    let problems = layers_data::compile(&files, paper.tables()).expect_err("the break went unnoticed");
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let start = format!("data/{file}, {id}: ");
    let hit = lines.iter().any(|l| {
        l.starts_with(&start) && l.contains(wrong) && l.split_once("Mend: ").is_some_and(|(_, m)| m.contains(mend))
    });
    assert!(hit, "expected {start}{wrong}; mend {mend}; got\n{}", lines.join("\n"));
}

#[test]
fn the_real_data_pass() {
    let paper = Corpus::bundled().expect("the bundled corpus");
    let tables = layers_data::compile(&real(), paper.tables()).unwrap_or_else(|p| panic!("{}", p[0]));
    assert_eq!(
        &tables,
        layers::LayerData::bundled().expect("the bundled knowledge").tables()
    );
}

#[test]
fn what_is_only_remembered() {
    let (good, bad) = ("confidence = \"seen\"", "confidence = \"memory\"");
    refuses(
        "centers.toml",
        good,
        bad,
        "AK",
        "unknown code \"memory\"",
        "use one of seen, near",
    );
}

#[test]
fn a_row_without_a_source_or_with_half_an_address() {
    let source = "[\"https://poweramericainstitute.org/news/federal-grant-will-help-grow-poweramerica/\"]";
    let id = "NC–poweramerica";
    refuses(
        "institutes.toml",
        source,
        "[]",
        id,
        "no source confirms it",
        "leave the row out",
    );
    refuses(
        "institutes.toml",
        source,
        "[\"poweramerica\"]",
        id,
        "which is no address",
        "the whole address",
    );
    refuses(
        "institutes.toml",
        "seen = \"2026-11\"",
        "seen = \"2026\"",
        "america-makes",
        "is no month or day",
        "YYYY-MM",
    );
}

#[test]
fn a_language_that_is_missing() {
    refuses(
        "after.toml",
        "text.zh = \"奥尔巴尼设施正式启用。\"\n",
        "text.zh = \"\"\n",
        "euv",
        "no text in zh",
        "write text.zh",
    );
}

#[test]
fn a_state_or_an_institute_that_is_missing_or_there_twice() {
    refuses(
        "tiles.toml",
        "id = \"AL\"",
        "id = \"AK\"",
        "AK",
        "there twice",
        "keep one",
    );
    refuses(
        "tiles.toml",
        "id = \"AL\"",
        "id = \"AK\"",
        "AL",
        "no row for it",
        "add one",
    );
    refuses(
        "centers.toml",
        "id = \"WY\"",
        "id = \"XX\"",
        "XX",
        "unknown code \"XX\"",
        "use one of",
    );
    refuses(
        "institutes.toml",
        "id = \"mxd\"",
        "id = \"lift\"",
        "mxd",
        "no row for it",
        "add one",
    );
}

#[test]
fn a_tile_on_a_tile_or_off_the_grid() {
    refuses(
        "tiles.toml",
        "at = [1, 7]",
        "at = [12, 1]",
        "ME",
        "is taken",
        "a place of its own",
    );
    refuses(
        "tiles.toml",
        "at = [1, 7]",
        "at = [13, 7]",
        "AK",
        "outside the grid",
        "column up to 12",
    );
    refuses(
        "tiles.toml",
        "brief = \"阿拉 斯加\"",
        "brief = \"阿拉斯加\"",
        "AK",
        "does not fit beside a centre",
        "up to three characters",
    );
}

#[test]
fn sponsors_that_do_not_come_out_as_the_paper_counts() {
    let (good, bad) = ("sponsor = \"DOC\"", "sponsor = \"DOD\"");
    refuses(
        "institutes.toml",
        good,
        bad,
        "DOC",
        "0 institutes have this sponsor",
        "correct the sponsors",
    );
}

#[test]
fn ends_that_do_not_exist() {
    refuses(
        "checks.toml",
        "\"r.r143\"",
        "\"r.r999\"",
        "must-link",
        "which does not exist",
        "correct the code",
    );
    refuses(
        "checks.toml",
        "about = [\"r.r143\"]",
        "about = []",
        "must-link",
        "shown on nothing",
        "name the items",
    );
}

#[test]
fn a_verdict_that_rests_on_neighbours() {
    let (good, bad) = ("verdict = \"not-found\"", "verdict = \"matches\"");
    refuses(
        "checks.toml",
        good,
        bad,
        "must-link",
        "neighbouring numbers alone",
        "not-found",
    );
}

#[test]
fn dates_out_of_order_or_too_exact() {
    refuses(
        "after.toml",
        "\"2023-10\"",
        "\"2023-08\"",
        "trustees",
        "comes before 2023-09",
        "move the row",
    );
    refuses(
        "after.toml",
        "precision = \"month\"",
        "precision = \"day\"",
        "trustees",
        "not a date exact to the day",
        "YYYY-MM-DD",
    );
    refuses(
        "institutes.toml",
        "founded = 2012",
        "founded = 1912",
        "america-makes",
        "is not between",
        "correct the year",
    );
}

#[test]
fn a_code_without_words() {
    refuses(
        "words.toml",
        "rounded =",
        "rounder =",
        "verdict",
        "no words for \"rounded\"",
        "add a line",
    );
}

#[test]
fn a_field_that_is_none() {
    refuses(
        "checks.toml",
        "verdict =",
        "verdikt =",
        "the whole file",
        "unknown field",
        "as its neighbours",
    );
}
