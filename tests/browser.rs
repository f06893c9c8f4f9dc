//! Tests of the program in a browser, compiled to WebAssembly: `cargo xtask test wasm`.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used)] // A test may give up.

use network_of_networks::analysis::Index;
use network_of_networks::corpus::{Corpus, Feature, Item, Lang, Programme};
use network_of_networks::state::{Action, Camera, State, ViewKind, address, read};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn there_is_a_document() {
    assert!(web_sys::window().and_then(|window| window.document()).is_some());
}

#[wasm_bindgen_test]
fn the_paper_is_whole() {
    let corpus = Corpus::bundled().expect("the build made it");
    let tables = corpus.tables();
    assert!(tables.entities.len() >= 228 && tables.relations.len() >= 379);
    for item in corpus.items() {
        assert_eq!(corpus.item_coded(&corpus.code_of(item)), Some(item));
    }
}

#[wasm_bindgen_test]
fn addresses_are_written_and_read_as_they_are_natively() {
    let corpus = Corpus::bundled().expect("the build made it");
    let state = State::first(Lang::Zh)
        .after(&corpus, Action::SetView(ViewKind::Framework))
        .after(
            &corpus,
            Action::Select(Some(Item::Arc(Programme::Nnmi, Feature::Resource))),
        )
        .after(&corpus, Action::SetCamera(Camera::at(2.25, 0.123_456_7, 0.9)));
    let written = address(&state, &corpus);
    assert_eq!(
        written,
        "zh/framework/?sel=a.NNMI.resource&cam=2.25,0.12346,0.9&wheel=NNMI&row=resource"
    );
    assert_eq!(read(&written, &corpus), (state, vec![]));
}

#[wasm_bindgen_test]
fn names_are_found_by_initials() {
    let corpus = Corpus::bundled().expect("the build made it");
    let hits = Index::new(&corpus).suggest("swb");
    let first = hits.first().map(|hit| corpus.code_of(hit.item));
    assert_eq!(first.as_deref(), Some("n.department-of-commerce"));
}
