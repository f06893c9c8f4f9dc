//! The picture of every view as SVG text, beside the one that was last looked at: a difference shows in a diff what a
//! change did. `UPDATE_SNAPSHOTS=1 cargo test --features ssr --test snapshots` writes them anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use network_of_networks::analysis::Controls;
use network_of_networks::corpus::{Code, Corpus, Feature, Lang, Programme, Subset};
use network_of_networks::drawing::geometry::Size;
use network_of_networks::drawing::{Form, Frame, paint};
use network_of_networks::layers::LayerData;
use network_of_networks::state::ViewKind;
use network_of_networks::views;
use std::{env, fs, path::Path};

/// Pictures kept of each view: language, form and size.
const KEPT: [(Lang, Form, Size); 2] = [
    (Lang::En, Form::Wide, Size { w: 1110.0, h: 776.0 }),
    (Lang::Zh, Form::Phone, Size { w: 390.0, h: 700.0 }),
];

fn check(view: ViewKind) {
    let corpus = Corpus::bundled().expect("the corpus");
    let layer_data = LayerData::bundled().expect("the layers");
    let shown = Subset::all(&corpus);
    let mut changed = Vec::new();
    for (lang, form, size) in KEPT {
        let frame = Frame {
            corpus: &corpus,
            shown: &shown,
            lang,
            size,
            zoom: 1.0,
            form,
            wheel: Programme::Mep,
            row: Feature::Mission,
            controls: Controls::default(),
            layer_data: Some(&layer_data),
        };
        let scene = views::draw(view, &frame);
        // A mark a line, so that a diff shows which one changed.
        let marks = paint(&scene.marks, &corpus).replace("><", ">\n<");
        let (w, h) = (scene.size.w.round(), scene.size.h.round());
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\">\n{marks}\n</svg>\n");
        let name = format!("{}-{}-{form:?}.svg", view.code(), lang.code()).to_lowercase();
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/snapshots")
            .join(&name);
        if env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&path, svg).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != svg {
            changed.push(name);
        }
    }
    assert!(
        changed.is_empty(),
        "changed: {}. If that is meant: UPDATE_SNAPSHOTS=1 cargo test --features ssr --test snapshots, then look at the diff.",
        changed.join(", ")
    );
}

#[test]
fn network() {
    check(ViewKind::Network);
}

#[test]
fn framework() {
    check(ViewKind::Framework);
}

#[test]
fn time() {
    check(ViewKind::Time);
}

#[test]
fn money() {
    check(ViewKind::Money);
}

#[test]
fn places() {
    check(ViewKind::Places);
}

#[test]
fn compare() {
    check(ViewKind::Compare);
}

#[test]
fn argument() {
    check(ViewKind::Argument);
}
