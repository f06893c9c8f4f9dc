//! Views drawn by a module of their own, which is fetched when a reader first asks for one. The picture on show stays
//! until the asked one is there; if it cannot be fetched, one sentence says so.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

use crate::analysis::Layers;
use crate::corpus::{Code, Corpus, Item, Text};
use crate::outside::Outside;
use crate::scene::wire;
use crate::state::{ViewKind, address};

use super::html::Html;
use super::knobs;
use super::reactive::effect;
use super::renew::renew;
use super::search::Found;
use super::store::Store;
use super::table::List;
use super::words;

#[wasm_bindgen(module = "/src/start/gallery.js")]
extern "C" {
    /// What draws; see `src/bin/gallery.rs`.
    #[derive(Clone)]
    type Gallery;

    #[wasm_bindgen(catch)]
    async fn bring(address: &str, paper: &[u8]) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method)]
    fn draw(this: &Gallery, order: &[u8]) -> Vec<u8>;

    #[wasm_bindgen(method)]
    fn outside(this: &Gallery) -> Vec<u8>;

    #[wasm_bindgen(method)]
    fn suggest(this: &Gallery, typed: &str) -> String;

    #[wasm_bindgen(method)]
    fn lists(this: &Gallery, address: &str, list: u8, column: Option<u8>, descending: bool) -> String;

    #[wasm_bindgen(method)]
    fn outline(this: &Gallery, lang: &str, selected: &str, careful: bool, checked: bool, after: bool) -> String;

    #[wasm_bindgen(method)]
    fn bar(this: &Gallery, address: &str, playing: bool) -> String;
}

/// Shows the view that some bytes order, if it is still the one asked for when it is there.
pub fn draw(store: Store, view: ViewKind, order: Vec<u8>) {
    with_gallery(store, move |gallery| {
        if store.state.with_untracked(|s| s.view) == view {
            let scene = wire::read(&gallery.draw(&order), &store.corpus());
            store.scene.set(scene.map(std::sync::Arc::new));
        }
    });
}

/// Keeps the outline of the argument as the state has it.
pub fn outline(store: Store) {
    let asked = Memo::new(move |_| {
        store
            .state
            .with(|s| (s.view == ViewKind::Argument).then_some((s.lang, s.selected, s.knobs.careful, s.knobs.layers)))
    });
    effect(move |_| match asked.get() {
        None => store.outline.set(String::new()),
        Some((lang, selected, careful, layers)) => {
            let code = selected.map_or_else(String::new, |item| store.corpus().code_of(item));
            with_gallery(store, move |gallery| {
                store
                    .outline
                    .set(gallery.outline(lang.code(), &code, careful, layers.checked, layers.after))
            });
        }
    });
}

/// A place is known outside the paper only, and so is what a layer says of anything: both come with the gallery.
pub fn places(store: Store) {
    effect(move |_| {
        let layers = store.state.with(|s| s.knobs.layers) != Layers::default();
        if let Some(item) = store.selected.get()
            && (layers || matches!(item, Item::Site(_)))
        {
            with_gallery(store, |_| ());
        }
    });
}

/// Keeps the bar under the picture as the state has it.
pub fn bar(store: Store, place: NodeRef<html::Div>) {
    let asked = Memo::new(move |_| store.state.with(|s| knobs::any(s).then(|| address(s, &store.corpus()))));
    effect(move |_| {
        let playing = store.playing.get();
        if let Some(address) = asked.get() {
            with_gallery(store, move |gallery| {
                if let Some(place) = place.get_untracked() {
                    renew(&place, &gallery.bar(&address, playing));
                }
            });
        }
    });
}

/// Keeps the lists as the state has them.
pub fn lists(store: Store) {
    let asked = Memo::new(move |_| store.state.with(|s| s.as_text.then(|| address(s, &store.corpus()))));
    effect(move |_| {
        let (asked, listing) = (asked.get(), store.listing.get());
        if let Some(address) = asked {
            with_gallery(store, move |gallery| {
                let list = List::ALL.iter().position(|l| *l == listing.list).unwrap_or(0) as u8;
                store
                    .lists
                    .set(gallery.lists(&address, list, listing.column, listing.descending));
            });
        }
    });
}

/// Finds suggestions for what was typed, if it is still what is typed when they are there.
pub fn suggest(store: Store, typed: RwSignal<String>, hits: RwSignal<Vec<Found>>, words: String) {
    with_gallery(store, move |gallery| {
        if typed.with_untracked(|t| *t == words) {
            let corpus = store.corpus();
            let lines = gallery.suggest(&words);
            let found = lines.lines().filter_map(|line| {
                let mut parts = line.split('\t');
                Some(Found {
                    item: corpus.item_coded(parts.next()?)?,
                    name: Text {
                        en: parts.next()?.to_owned(),
                        zh: parts.next()?.to_owned(),
                    },
                    matched: parts.next()?.to_owned(),
                })
            });
            hits.set(found.collect());
        }
    });
}

/// Does something with the gallery, at once if it is there, else when it has been fetched.
fn with_gallery(store: Store, then: impl FnOnce(&Gallery) + 'static) {
    if let Some(gallery) = store.drawer_of_views() {
        return then(gallery.unchecked_ref());
    }
    let Some(address) = store.gallery.get_value() else {
        return;
    };
    spawn_local(async move {
        match bring(&address, Corpus::bytes()).await {
            Ok(value) if value.is_object() => {
                store.hold(value.clone());
                let gallery: Gallery = value.unchecked_into();
                if let Ok(outside) = Outside::read(&gallery.outside()) {
                    store.know(outside);
                }
                then(&gallery);
            }
            Ok(_) | Err(_) => {
                let mut h = Html::new();
                h.element("p", "", words::NO_GALLERY.get(store.lang.get_untracked()));
                store.notice.set(h.finish());
            }
        }
    });
}
