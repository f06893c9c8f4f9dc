//! Views drawn by the gallery, which is fetched when a reader first asks for one. The picture on show stays until the
//! asked one is there; if the gallery cannot be fetched, one sentence says so, and the next who asks tries again.

use core::{future::Future, pin::Pin};
use std::{rc::Rc, sync::Arc};

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::analysis::{Hit, Layers};
use crate::corpus::{Item, Subset};
use crate::state::ViewKind;

use super::argument;
use super::gallery::Gallery;
use super::html::Html;
use super::knobs;
use super::store::Store;
use super::words;

/// Brings the gallery; `None` where it could not be fetched.
pub type Bring = fn() -> Pin<Box<dyn Future<Output = Option<Box<dyn Gallery>>>>>;

/// Shows a view, if it is still the one asked for when the gallery is there.
pub fn draw(store: Store, view: ViewKind) {
    with_gallery(store, move |gallery| {
        let scene = untrack(|| store.with_frame(|frame| gallery.draw(view, frame)));
        if store.state.with_untracked(|s| s.view) == view {
            store.scene.set(scene.map(Arc::new));
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
    Effect::new(move |_| match asked.get() {
        None => store.outline.set(String::new()),
        Some((lang, selected, careful, layers)) => with_gallery(store, move |gallery| {
            let (corpus, outside) = (store.corpus(), store.outside());
            store.outline.set(gallery.outline(&argument::Context {
                corpus: &corpus,
                shown: &Subset::all(&corpus),
                lang,
                selected,
                careful,
                outside: &outside,
                layers,
            }));
        }),
    });
}

/// A place is known outside the paper only, and so is what a layer says of anything: both come with the gallery.
pub fn places(store: Store) {
    Effect::new(move |_| {
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
    Effect::new(move |_| {
        store.playing.track();
        // How many marks of the layers found no room is known once it is drawn.
        if store.state.with(knobs::marked) {
            store.scene.track();
        }
        if store.state.with(knobs::any) {
            with_gallery(store, move |gallery| {
                if let Some(place) = place.get_untracked() {
                    gallery.bar(store, &place);
                }
            });
        }
    });
}

/// Keeps the lists as the state has them.
pub fn lists(store: Store) {
    Effect::new(move |_| {
        let listing = store.listing.get();
        store.shown.track();
        if store.state.with(|s| s.as_text) {
            with_gallery(store, move |gallery| {
                let lists = store.state.with_untracked(|state| {
                    store
                        .shown
                        .with_untracked(|shown| gallery.lists(&store.corpus(), &store.outside(), state, shown, listing))
                });
                store.lists.set(lists);
            });
        }
    });
}

/// Finds suggestions for what was typed, if it is still what is typed when they are there.
pub fn suggest(store: Store, typed: RwSignal<String>, hits: RwSignal<Vec<Hit>>, words: String) {
    with_gallery(store, move |gallery| {
        if typed.with_untracked(|t| *t == words) {
            hits.set(gallery.suggest(&store.corpus(), &words));
        }
    });
}

/// Does something with the gallery, at once if it is there, else when it has been fetched.
fn with_gallery(store: Store, then: impl FnOnce(&dyn Gallery) + 'static) {
    match store.gallery() {
        Some(gallery) => then(&*gallery),
        None => fetch(store, then),
    }
}

/// Fetches the gallery and does something with it.
fn fetch(store: Store, then: impl FnOnce(&dyn Gallery) + 'static) {
    let Some(bring) = store.bring() else { return };
    spawn_local(async move {
        let brought = bring().await;
        // Another may have brought it meanwhile.
        if store.gallery().is_none()
            && let Some(gallery) = brought
        {
            store.hold(Rc::from(gallery));
        }
        let sorry = sorry(store);
        match store.gallery() {
            Some(gallery) => {
                if store.notice.with_untracked(|n| *n == sorry) {
                    store.notice.set(String::new());
                }
                then(&*gallery);
            }
            None => store.notice.set(sorry),
        }
    });
}

/// The sentence for a gallery that could not be fetched.
fn sorry(store: Store) -> String {
    let mut h = Html::new();
    h.element("p", "", words::NO_GALLERY.get(store.lang.get_untracked()));
    h.finish()
}
