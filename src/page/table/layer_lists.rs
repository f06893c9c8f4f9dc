//! The rows of the two lists beside the paper, each with its addresses. They are there only while their layer is on.

use crate::analysis::layer_rows;
use crate::corpus::{Code, Item, Site};
use crate::layers::{Proof, Tie};
use crate::markup::html::Html;
use crate::markup::layer_notes::{Beside, mark};
use crate::markup::naming;
use crate::page::table::cell::{Cell, Row, plain};

/// What sources say, in the order of the data.
pub fn checked(beside: &Beside) -> Vec<Row> {
    let rows = layer_rows::all_checks(beside.layer_data, beside.layers).iter();
    rows.map(|check| {
        let mut outcome = Html::new();
        mark(&mut outcome, Some(check.verdict));
        outcome.raw(" ").text(beside.verdict(check.verdict));
        let about = items(beside, &check.about);
        Row {
            item: about.first().copied(),
            cells: vec![
                markup(check.verdict.code(), check.verdict.index() as f64, outcome),
                plain(check.text.get(beside.lang)),
                links(beside, &about),
                sources(beside, &check.proof),
            ],
        }
    })
    .collect()
}

/// What came after, in order of time, and the ties between centres and institutes known since.
pub fn after(beside: &Beside) -> Vec<Row> {
    let lang = beside.lang;
    let mut out = Vec::new();
    for (i, row) in layer_rows::all_after(beside.layer_data, beside.layers)
        .iter()
        .enumerate()
    {
        let about = items(beside, &row.about);
        out.push(Row {
            item: about.first().copied(),
            cells: vec![
                starred(beside.date(row), i),
                plain(row.programme.code()),
                plain(row.text.get(lang)),
                links(beside, &about),
                sources(beside, &row.proof),
            ],
        });
    }
    let later = out.len();
    for (i, tie) in layer_rows::all_ties(beside.layer_data, beside.layers)
        .iter()
        .enumerate()
    {
        let ends = ends(tie);
        out.push(Row {
            item: ends.first().copied(),
            cells: vec![
                starred(beside.since(tie), later + i),
                plain("MEP, NNMI"),
                plain(tie.text.get(lang)),
                links(beside, &ends),
                sources(beside, &tie.proof),
            ],
        });
    }
    out
}

fn ends(tie: &Tie) -> Vec<Item> {
    vec![
        Item::Site(Site::Centre(tie.region)),
        Item::Site(Site::Institute(tie.institute)),
    ]
}

fn items(beside: &Beside, codes: &[String]) -> Vec<Item> {
    codes.iter().filter_map(|code| beside.corpus.item_coded(code)).collect()
}

/// A cell of markup, sorted by its words after a number.
fn markup(words: &str, number: f64, h: Html) -> Cell {
    Cell {
        number,
        markup: Some(h.finish()),
        ..plain(words)
    }
}

/// A date with the layer's star, sorted by its place in time.
fn starred(date: String, place: usize) -> Cell {
    let mut h = Html::new();
    mark(&mut h, None);
    h.raw(" ").text(&date);
    markup(&date, place as f64, h)
}

/// The items a row speaks of, as ways to them.
fn links(beside: &Beside, about: &[Item]) -> Cell {
    let mut h = Html::new();
    let mut first = String::new();
    for &item in about {
        let name = naming::name_or_site(beside.corpus, beside.layer_data, item, beside.lang);
        h.open_item("cell", &beside.corpus.code_of(item))
            .text(&name)
            .close("button");
        if first.is_empty() {
            first = name;
        }
    }
    Cell {
        class: "about",
        ..markup(&first, 0.0, h)
    }
}

fn sources(beside: &Beside, proof: &Proof) -> Cell {
    let mut h = Html::new();
    beside.proof(&mut h, proof);
    markup(proof.sources.first().map_or("", String::as_str), 0.0, h)
}
